import { listsNeeded } from "@coproduce/assess";
import type { Party, PlainDate } from "@coproduce/goods";
import type { Law, Regime } from "@coproduce/law";
import { lawOfDuty, lawOfLists } from "@coproduce/server/law";
import type { Context } from "../commands/context.ts";
import type { ReadScenario } from "../input/read-scenario.ts";

/** What is asked for: the law that it needs follows from it. */
export interface DutyQuestion {
  readonly into: Party;
  readonly date: PlainDate;
  /** Chapter of the tariff. */
  readonly chapter: string;
  readonly origin: string;
  /** Path of a scenario file. */
  readonly scenario: string | undefined;
}

/** The regime of a duty question: one chapter of the tariff, the measures, and only the lists they refer to. */
export async function openDuty(question: DutyQuestion, context: Context): Promise<Regime> {
  const { into, date, chapter, origin } = question;
  const store = await context.openLaw();
  const plain = store.load(lawOfDuty(into, chapter));
  const scenario = question.scenario === undefined ? null : await read(question.scenario, plain, context);
  const law = scenario === null ? plain : scenario.apply(plain);
  const lists = listsNeeded({ law, into: into.toLowerCase(), date }, origin);
  const whole = store.load(lawOfLists(lists));
  return {
    date,
    importInto: into,
    scenario: scenario?.id ?? null,
    law: scenario === null ? whole : scenario.apply(whole),
  };
}

async function read(path: string, law: Law, context: Context): Promise<ReadScenario> {
  const { readScenario } = await import("../input/read-scenario.ts");
  return readScenario(path, law, context);
}
