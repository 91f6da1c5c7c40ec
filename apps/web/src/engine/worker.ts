import { assess, originVerdict, render, sayings } from "@coproduce/assess";
import { type ProductDocument, parsePlainDate, parseProduct } from "@coproduce/goods";
import { describer, type Law, type Regime, ruleWords } from "@coproduce/law";
import type { ShownAssessment } from "./assessment.ts";
import type { CallName, CallRequest, Calls } from "./calls.ts";
import { findLevers } from "./find-levers.ts";
import { findProductLaw } from "./find-product-law.ts";
import { lawSource } from "./law-source.ts";
import { lookUpRules } from "./look-up-rules.ts";
import { readFile } from "./read-file.ts";

/** The pure packages in a worker of the page: files, law and answers stay in the browser. */
const source = lawSource(new URL("packs/", self.name));

type Answers = {
  readonly [N in CallName]: (input: Parameters<Calls[N]>[0]) => Promise<ReturnType<Calls[N]>>;
};

const verdicts = { yes: "originating", no: "non-originating", unknown: "undetermined" } as const;

const answers: Answers = {
  read: readFile,
  check: async ({ document, name }) => parseProduct(document, name),
  rules: ({ code, date }) => lookUpRules(source, code, date),
  levers: async (document) => {
    const law = await findProductLaw(source, document);
    const regime = regimeOf(document, law);
    const { origin } = assess(document, regime);
    return findLevers(document, origin, (changed) => verdicts[originVerdict(changed, regime)]);
  },
  assess: async ({ document, locale }): Promise<ShownAssessment> => {
    const law = await findProductLaw(source, document);
    const { origin, regime } = assess(document, regimeOf(document, law));
    const line = [...law.rules.values()]
      .flatMap(({ rules }) => rules)
      .find(({ id }) => id === origin.rule?.line);
    return {
      locale,
      regime,
      origin: render(origin, sayings(law), locale),
      composition: null,
      ruleText:
        line === undefined ? null : ruleWords(line, locale, describer(law.descriptions ?? [])).sentence,
    };
  },
};

/** The page fills in the date and the importing party of every document that it opens. */
function regimeOf({ date, importInto }: ProductDocument, law: Law): Regime {
  const entry = parsePlainDate(date ?? "");
  if (entry === undefined || importInto === undefined)
    throw new Error("the document has no date or importer");
  return { date: entry, importInto, scenario: null, law };
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
