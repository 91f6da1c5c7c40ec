import type { Answer } from "../indicators/answer.ts";
import { atpBalance } from "../indicators/atp.ts";
import { chokepointExposure } from "../indicators/chokepoints.ts";
import { criticalInputs } from "../indicators/critical.ts";
import { dependence } from "../indicators/dependence.ts";
import { integration } from "../indicators/integration.ts";
import { intraIndustry } from "../indicators/intra-industry.ts";
import { latestYear, type Need } from "../indicators/select.ts";
import { tradeDeficitRatio } from "../indicators/tdr.ts";
import { unclaimedPreference } from "../indicators/unclaimed.ts";
import { utilization } from "../indicators/utilization.ts";
import { valueAdded } from "../indicators/value-added.ts";
import { vehicleContent } from "../indicators/vehicles.ts";
import {
  atpPresentation,
  chokepointPresentation,
  criticalPresentation,
  dependencePresentation,
  integrationPresentation,
  intraIndustryPresentation,
  type Presentation,
  tdrPresentation,
  unclaimedPresentation,
  utilizationPresentation,
  valueAddedPresentation,
  vehiclePresentation,
} from "../presentation/presentation.ts";
import type { TradeStore } from "../store/store.ts";
import type { IndicatorName } from "./option.ts";
import {
  type Asking,
  readChoice,
  readDate,
  readEconomy,
  readGroup,
  readLevel,
  readNumber,
  readProduct,
} from "./read.ts";

/** How an indicator is asked in words, and how its answer is shown. */
export interface Indicator<Row extends object> {
  readonly presentation: Presentation<Row>;
  /** @throws TradeDataError where an option is wrong, or nothing is loaded that answers */
  readonly ask: (store: TradeStore, asking: Asking) => Promise<Answer<Row>>;
}

/** Every indicator, by the name of its question. */
export const indicators: Readonly<Record<IndicatorName, Indicator<object>>> = {
  dependence: indicator(dependencePresentation, async (store, asking) =>
    ofProduct(await dependence(store, await suppliersQuestion(store, asking, "hs2")), asking),
  ),
  critical: indicator(criticalPresentation, async (store, asking) => {
    const question = await suppliersQuestion(store, asking, "hs6");
    return criticalInputs(store, { ...question, top: readNumber("top", asking) ?? 50 });
  }),
  chokepoints: indicator(chokepointPresentation, async (store, asking) => {
    const question = await suppliersQuestion(store, asking, "hs2");
    const byProduct = asking.options.level !== undefined || asking.options.product !== undefined;
    return ofProduct(await chokepointExposure(store, { ...question, byProduct }), asking);
  }),
  integration: indicator(integrationPresentation, async (store, asking) => {
    const group = await readGroup("group", "north-america", asking);
    const reporters = group.economies.slice(-1);
    const need = { flow: "import", level: 6, anyCoverage: true, reporters, ...dataOf(asking) } as const;
    return integration(store, { year: await yearOf(store, need, asking), group, ...dataOf(asking) });
  }),
  "intra-industry": indicator(intraIndustryPresentation, async (store, asking) => {
    const question = await suppliersQuestion(store, asking, "hs4");
    const partner = readEconomy("partner", asking);
    const partners = partner === undefined ? [] : [partner];
    return intraIndustry(store, { ...question, reporter: question.importers[0] ?? "US", partners });
  }),
  "value-added": indicator(valueAddedPresentation, async (store, asking) => {
    const { table, industry } = asking.options;
    return valueAdded(store, {
      exporter: readEconomy("exporter", asking) ?? "MX",
      source: readEconomy("source", asking) ?? "US",
      ...given("year", readNumber("year", asking)),
      ...given("table", table),
      ...given("industry", industry),
    });
  }),
  tdr: indicator(tdrPresentation, async (store, asking) => {
    const level = readLevel(asking)?.digits ?? 0;
    const need = { flow: "export", reporters: ["US"], level, ...dataOf(asking) } as const;
    const partner = given("partner", readEconomy("partner", asking));
    const year = await yearOf(store, need, asking);
    return tradeDeficitRatio(store, { reporter: "US", year, level, ...partner, ...dataOf(asking) });
  }),
  utilization: indicator(utilizationPresentation, async (store, asking) => {
    const by = readChoice("by", ["month", "year", "partner", "chapter", "heading", "product"], asking);
    const partner = given("partner", readEconomy("partner", asking));
    const year = given("year", readNumber("year", asking));
    return ofProduct(await utilization(store, { by, ...partner, ...year, ...dataOf(asking) }), asking);
  }),
  unclaimed: indicator(unclaimedPresentation, async (store, asking) => {
    const need = { flow: "import", reporters: ["US"], level: 10, anyCoverage: true, claimed: true } as const;
    const partner = given("partner", readEconomy("partner", asking));
    const top = readNumber("top", asking) ?? 100;
    const saving = await asking.saving(readDate(asking));
    const year = await yearOf(store, { ...need, ...dataOf(asking) }, asking);
    return unclaimedPreference(store, { year, top, saving, ...partner, ...dataOf(asking) });
  }),
  atp: indicator(atpPresentation, async (store, asking) => {
    const need = { flow: "import", reporters: ["US"], level: 2, classification: "ATP" } as const;
    const by = readChoice("by", ["group", "partner"], asking);
    const year = await yearOf(store, { ...need, ...dataOf(asking) }, asking);
    return atpBalance(store, { year, by, ...dataOf(asking) });
  }),
  vehicles: indicator(vehiclePresentation, async (store, asking) =>
    vehicleContent(store, {
      by: readChoice("by", ["assembly", "brand", "model"], asking),
      threshold: readNumber("threshold", asking) ?? 75,
      ...given("assembledIn", readEconomy("assembledIn", asking)),
    }),
  ),
};

function indicator<Row extends object>(
  presentation: Presentation<Row>,
  ask: Indicator<Row>["ask"],
): Indicator<object> {
  // Each presentation shows the rows that its own question is answered with; outside, rows are only rows.
  return { presentation, ask } as unknown as Indicator<object>;
}

async function suppliersQuestion(store: TradeStore, asking: Asking, usualLevel: "hs2" | "hs4" | "hs6") {
  const usual = { classification: "HS", digits: Number(usualLevel.slice(2)) } as const;
  const { classification, digits: level } = readLevel(asking) ?? usual;
  const { economies: importers } = await readGroup("importer", "US", asking);
  const group = await readGroup("group", "asia-pacific", asking);
  const need = { flow: "import", reporters: importers, level, classification, ...dataOf(asking) } as const;
  const year = await yearOf(store, need, asking);
  return { importers, year, classification, level, group, ...dataOf(asking) };
}

/** The year asked for, else the latest for which there is what the question needs. */
async function yearOf(store: TradeStore, need: Omit<Need, "year">, asking: Asking): Promise<number> {
  return readNumber("year", asking) ?? latestYear(store, need);
}

function dataOf({ options }: Asking): { readonly data?: string } {
  return given("data", options.data);
}

/** A field that is there only where it has a value. */
function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

/** Rows of products whose code begins as asked. */
function ofProduct<Row extends { readonly product?: string }>(
  answer: Answer<Row>,
  asking: Asking,
): Answer<Row> {
  const digits = readProduct(asking);
  if (digits === undefined) return answer;
  return { ...answer, rows: answer.rows.filter((row) => row.product?.startsWith(digits) === true) };
}
