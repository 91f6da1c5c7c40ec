import { assess, originVerdict, unknownCodes } from "@coproduce/assess";
import { bomTemplate, type ProductDocument, parsePlainDate, parseProduct } from "@coproduce/goods";
import type { Law, Regime } from "@coproduce/law";
import { borderHistoryOf } from "./border-history-of.ts";
import type { CallName, CallRequest, Calls } from "./calls.ts";
import { dutyDates } from "./duty-dates.ts";
import { findProductLaw } from "./find-product-law.ts";
import { findSupports } from "./find-supports.ts";
import { lawSource, packFolder } from "./law-source.ts";
import { lookUpRules } from "./look-up-rules.ts";
import { readFile } from "./read-file.ts";
import { showAssessment } from "./show.ts";
import { showDuty } from "./show-duty.ts";

/** The pure packages in a worker of the page: files, law and answers stay in the browser. */
const packs = packFolder(new URL("packs/", self.name));
const source = lawSource(packs);
/** Apart from the law of origin: an answer names the files that it was given, and no others. */
const dutySource = lawSource(packs);

/** Fetched when the Plan page asks for it. */
const planOptions = () => import("./plan-options.ts");

type Answers = {
  readonly [N in CallName]: (input: Parameters<Calls[N]>[0]) => Promise<ReturnType<Calls[N]>>;
};

const verdicts = { yes: "originating", no: "non-originating", unknown: "undetermined" } as const;

const answers: Answers = {
  read: async (input) => withKnownCodes(await readFile(input), input.name),
  check: async ({ document, name }) => {
    const parsed = parseProduct(document, name);
    return withKnownCodes(parsed.kind === "product" ? { ...parsed, ignored: [] } : parsed, name);
  },
  template: async ({ locale, format }) => bomTemplate(locale, format),
  rules: ({ code, date }) => lookUpRules(source, code, date),
  border: ({ question, locale }) => borderHistoryOf(dutySource, question, locale),
  assess: async ({ document, locale }) =>
    showAssessment(document, regimeOf(document, await findProductLaw(source, document)), locale),
  duty: async ({ document, locale }) => showDuty(dutySource, document, entryOf(document), locale),
  dutyDates: async (document) =>
    dutyDates(dutySource, document, entryOf({ ...document, date: "2020-07-01" })),
  checkOptions: async ({ options, name, document }) =>
    (await planOptions()).checkOptions(options, name, document),
  readOptions: async ({ file, document }) => (await planOptions()).readOptions(file, document),
  proposeOptions: async ({ document, premium }) => (await planOptions()).proposeOptions(document, premium),
  optionsFile: async ({ options, document, locale, format }) =>
    (await planOptions()).optionsFile(options, document, locale, format),
  planFile: async ({ plan, currency, locale, format }) =>
    (await planOptions()).planFile(plan, currency, locale, format),
  supports: async (document) => {
    const regime = regimeOf(document, await findProductLaw(source, document));
    await afterWhatWaits();
    const { origin } = assess(document, regime);
    return findSupports(document, origin, (changed) => verdicts[originVerdict(changed, regime)]);
  },
};

/** What was read, or the codes in it that do not exist. */
async function withKnownCodes(read: ReturnType<Calls["read"]>, name: string): Promise<typeof read> {
  if (read.kind === "problems") return read;
  const problems = unknownCodes(read.product, await findProductLaw(source, read.product), name);
  return problems.length === 0 ? read : { kind: "problems", problems };
}

/** The page fills in the date and the importing party of every document that it opens. */
function entryOf({ date, importInto }: ProductDocument): Omit<Regime, "law"> {
  const entry = parsePlainDate(date ?? "");
  if (entry === undefined || importInto === undefined)
    throw new Error("the document has no date or importer");
  return { date: entry, importInto, scenario: null };
}

/** Trying changes takes longest: verdicts that were asked for meanwhile go first. */
function afterWhatWaits(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function regimeOf(document: ProductDocument, law: Law): Regime {
  return { ...entryOf(document), law };
}

self.addEventListener("message", async ({ data }: MessageEvent<CallRequest>) => {
  const { id, name, input } = data;
  try {
    // The name selects the call whose input the request carries; TypeScript cannot correlate the two.
    const result = await answers[name](input as never);
    self.postMessage({ id, result });
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
