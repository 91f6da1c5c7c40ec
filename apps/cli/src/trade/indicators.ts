import {
  type Answer,
  atpBalance,
  atpPresentation,
  chokepointExposure,
  chokepointPresentation,
  criticalInputs,
  criticalPresentation,
  dependence,
  dependencePresentation,
  integration,
  integrationPresentation,
  intraIndustry,
  intraIndustryPresentation,
  latestYear,
  type Presentation,
  type TradeStore,
  tdrPresentation,
  tradeDeficitRatio,
  unclaimedPreference,
  unclaimedPresentation,
  utilization,
  utilizationBreakdowns,
  utilizationPresentation,
  valueAdded,
  valueAddedPresentation,
  vehicleContent,
  vehiclePresentation,
} from "@coproduce/trade";
import type { Context } from "../commands/context.ts";
import { readDate, readEconomy } from "../commands/options.ts";
import type { Catalogue } from "../messages/translations.ts";
import { dutySaving } from "./duty-saving.ts";
import { readChoice, readGroup, readLevel, readNumber } from "./options.ts";

/** Options of all indicators as text; each takes its own. */
export interface IndicatorOptions {
  readonly year?: string;
  readonly data?: string;
  readonly importer?: string;
  readonly level?: string;
  readonly group?: string;
  readonly top?: string;
  readonly product?: string;
  readonly partner?: string;
  readonly by?: string;
  readonly table?: string;
  readonly exporter?: string;
  readonly source?: string;
  readonly industry?: string;
  readonly threshold?: string;
  readonly assembledIn?: string;
  readonly date?: string;
}

type OptionKey = keyof Catalogue & `option.${string}`;

/** An indicator as a command: its options and how they become an answer. */
export interface IndicatorCommand<Row extends object> {
  readonly name: string;
  readonly options: readonly (readonly [flags: string, says: OptionKey])[];
  readonly presentation: Presentation<Row>;
  readonly ask: (store: TradeStore, options: IndicatorOptions, context: Context) => Promise<Answer<Row>>;
}

const year = ["--year <Y>", "option.year"] as const;
const data = ["--data <NAME>", "option.data"] as const;
const importer = ["--importer <CC|GROUP>", "option.importer"] as const;
const level = ["--level <L>", "option.level"] as const;
const group = ["--group <G>", "option.group"] as const;
const partner = ["--partner <CC>", "option.partner"] as const;
const product = ["--product <CODE>", "option.product"] as const;

const dataset = ({ data: name }: IndicatorOptions) => (name === undefined ? {} : { data: name });

async function suppliersQuestion(store: TradeStore, options: IndicatorOptions, context: Context) {
  const { classification, digits } = readLevel(options.level ?? "hs2", context);
  const { economies: importers } = await readGroup(options.importer ?? "US", context);
  const need = {
    flow: "import",
    reporters: importers,
    level: digits,
    classification,
    ...dataset(options),
  } as const;
  const asked = readNumber("--year", options.year, context);
  return {
    importers,
    year: asked ?? (await latestYear(store, need)),
    classification,
    level: digits,
    group: await readGroup(options.group ?? "asia-pacific", context),
    ...dataset(options),
  };
}

/** Rows of products whose code begins as asked. */
function ofProduct<Row extends { readonly product?: string }>(
  answer: Answer<Row>,
  { product: code }: IndicatorOptions,
): Answer<Row> {
  if (code === undefined) return answer;
  const digits = code.replaceAll(".", "");
  return { ...answer, rows: answer.rows.filter((row) => row.product?.startsWith(digits) === true) };
}

function indicator<Row extends object>(command: IndicatorCommand<Row>): IndicatorCommand<object> {
  // Each command prints the rows that it asks for; outside, rows are only rows.
  return command as unknown as IndicatorCommand<object>;
}

/** Every indicator, in the order of the help. */
export const indicators: readonly IndicatorCommand<object>[] = [
  indicator({
    name: "dependence",
    options: [importer, year, level, group, product, data],
    presentation: dependencePresentation,
    ask: async (store, options, context) =>
      ofProduct(await dependence(store, await suppliersQuestion(store, options, context)), options),
  }),
  indicator({
    name: "critical",
    options: [importer, year, group, data],
    presentation: criticalPresentation,
    ask: async (store, options, context) =>
      criticalInputs(store, {
        ...(await suppliersQuestion(store, { ...options, level: "hs6" }, context)),
        top: readNumber("--top", options.top, context) ?? 50,
      }),
  }),
  indicator({
    name: "chokepoints",
    options: [importer, year, level, product, data],
    presentation: chokepointPresentation,
    ask: async (store, options, context) => {
      const question = await suppliersQuestion(store, options, context);
      const byProduct = options.level !== undefined || options.product !== undefined;
      return ofProduct(await chokepointExposure(store, { ...question, byProduct }), options);
    },
  }),
  indicator({
    name: "integration",
    options: [year, group, data],
    presentation: integrationPresentation,
    ask: async (store, options, context) => {
      const region = await readGroup(options.group ?? "north-america", context);
      const asked = readNumber("--year", options.year, context);
      const need = { flow: "import", level: 6, anyCoverage: true, ...dataset(options) } as const;
      const latest = () => latestYear(store, { ...need, reporters: region.economies.slice(-1) });
      return integration(store, { year: asked ?? (await latest()), group: region, ...dataset(options) });
    },
  }),
  indicator({
    name: "intra-industry",
    options: [importer, partner, year, level, data],
    presentation: intraIndustryPresentation,
    ask: async (store, options, context) => {
      const question = await suppliersQuestion(store, { level: "hs4", ...options }, context);
      const partners =
        options.partner === undefined ? [] : [readEconomy("--partner", options.partner, context)];
      return intraIndustry(store, { ...question, reporter: question.importers[0] ?? "US", partners });
    },
  }),
  indicator({
    name: "value-added",
    options: [
      ["--table <NAME>", "option.table"],
      year,
      ["--exporter <CC>", "option.exporter"],
      ["--source <CC>", "option.value-source"],
      ["--industry <CODE>", "option.industry"],
    ],
    presentation: valueAddedPresentation,
    ask: async (store, options, context) => {
      const asked = readNumber("--year", options.year, context);
      return valueAdded(store, {
        exporter: readEconomy("--exporter", options.exporter ?? "MX", context),
        source: readEconomy("--source", options.source ?? "US", context),
        ...(asked === undefined ? {} : { year: asked }),
        ...(options.table === undefined ? {} : { table: options.table }),
        ...(options.industry === undefined ? {} : { industry: options.industry }),
      });
    },
  }),
  indicator({
    name: "tdr",
    options: [year, partner, level, data],
    presentation: tdrPresentation,
    ask: async (store, options, context) => {
      const digits = options.level === undefined ? 0 : readLevel(options.level, context).digits;
      const asked = readNumber("--year", options.year, context);
      const need = { flow: "export", reporters: ["US"], level: digits, ...dataset(options) } as const;
      return tradeDeficitRatio(store, {
        reporter: "US",
        year: asked ?? (await latestYear(store, need)),
        level: digits,
        ...(options.partner === undefined
          ? {}
          : { partner: readEconomy("--partner", options.partner, context) }),
        ...dataset(options),
      });
    },
  }),
  indicator({
    name: "utilization",
    options: [
      partner,
      ["--by <month|year|partner|chapter|heading|product>", "option.by"],
      year,
      product,
      data,
    ],
    presentation: utilizationPresentation,
    ask: async (store, options, context) => {
      const asked = readNumber("--year", options.year, context);
      const answer = await utilization(store, {
        by: readChoice("--by", options.by ?? "month", utilizationBreakdowns, context),
        ...(options.partner === undefined
          ? {}
          : { partner: readEconomy("--partner", options.partner, context) }),
        ...(asked === undefined ? {} : { year: asked }),
        ...dataset(options),
      });
      return ofProduct(answer, options);
    },
  }),
  indicator({
    name: "unclaimed",
    options: [partner, year, ["--date <D>", "option.law-date"], data],
    presentation: unclaimedPresentation,
    ask: async (store, options, context) => {
      const asked = readNumber("--year", options.year, context);
      const need = {
        flow: "import",
        reporters: ["US"],
        level: 10,
        anyCoverage: true,
        claimed: true,
      } as const;
      const chosen = asked ?? (await latestYear(store, { ...need, ...dataset(options) }));
      const date = options.date === undefined ? undefined : readDate(options.date, context);
      return unclaimedPreference(store, {
        year: chosen,
        top: readNumber("--top", options.top, context) ?? 100,
        saving: await dutySaving(date, context),
        ...(options.partner === undefined
          ? {}
          : { partner: readEconomy("--partner", options.partner, context) }),
        ...dataset(options),
      });
    },
  }),
  indicator({
    name: "atp",
    options: [year, ["--by <group|partner>", "option.by"], data],
    presentation: atpPresentation,
    ask: async (store, options, context) => {
      const asked = readNumber("--year", options.year, context);
      const need = { flow: "import", reporters: ["US"], level: 2, classification: "ATP" } as const;
      return atpBalance(store, {
        year: asked ?? (await latestYear(store, { ...need, ...dataset(options) })),
        by: readChoice("--by", options.by ?? "group", ["group", "partner"], context),
        ...dataset(options),
      });
    },
  }),
  indicator({
    name: "vehicles",
    options: [
      ["--by <brand|assembly|model>", "option.by"],
      ["--threshold <PCT>", "option.threshold"],
      ["--assembled-in <CC>", "option.assembled-in"],
    ],
    presentation: vehiclePresentation,
    ask: async (store, options, context) =>
      vehicleContent(store, {
        by: readChoice("--by", options.by ?? "assembly", ["brand", "assembly", "model"], context),
        threshold: readNumber("--threshold", options.threshold, context) ?? 75,
        ...(options.assembledIn === undefined
          ? {}
          : { assembledIn: readEconomy("--assembled-in", options.assembledIn, context) }),
      }),
  }),
];
