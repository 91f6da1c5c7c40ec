import { listsNeeded } from "@coproduce/assess";
import type { Party, PlainDate } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { lawOfDuty, lawOfLists } from "@coproduce/server/law";
import type { Context } from "../commands/context.ts";
import { layScenario } from "./lay-scenario.ts";

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
  // A question without a scenario does not load what reads and applies one.
  const laid = question.scenario === undefined ? null : await layScenario(question.scenario, plain, context);
  const law = laid === null ? plain : laid.over(plain);
  const lists = listsNeeded({ law, into: into.toLowerCase(), date }, origin);
  const whole = store.load(lawOfLists(lists));
  return {
    date,
    importInto: into,
    scenario: laid?.id ?? null,
    law: laid === null ? whole : laid.over(whole),
  };
}
