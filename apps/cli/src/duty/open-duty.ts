import { emptyLaw, type Law, type Regime } from "@coproduce/law";
import {
  type DutyQuestion,
  lawOfDuty,
  loadDuty,
  type PackStore,
  type WantedPack,
} from "@coproduce/server/law";
import type { Context } from "../commands/context.ts";

const nothingElse: WantedPack = () => false;

/** A scenario may change measures of every country, whichever of them is asked for. */
const measuresOfAll: WantedPack = ({ part }) => part === "measures";

/**
 * The regime of a duty question.
 *
 * @param scenario path of a scenario file
 * @param also further packs that the answer needs
 */
export async function openDuty(
  question: DutyQuestion,
  scenario: string | undefined,
  context: Context,
  also: WantedPack = nothingElse,
): Promise<Regime> {
  return openDuties([question], scenario, context, also);
}

/** The regime of several duty questions, of the same day and importing party. */
export async function openDuties(
  questions: readonly [DutyQuestion, ...DutyQuestion[]],
  scenario: string | undefined,
  context: Context,
  also: WantedPack = nothingElse,
): Promise<Regime> {
  const [{ into, date }] = questions;
  const store = await context.openLaw();
  const { id, apply } = await scenarioOver(store, questions, scenario, context, also);
  // A store gives what it read before too: the last law holds what every question needs.
  const laws = questions.map((question) => loadDuty(store, question, also, apply));
  return { date, importInto: into, scenario: id, law: laws.at(-1) ?? emptyLaw };
}

interface LaidOver {
  readonly id: string | null;
  readonly apply: (law: Law) => Law;
}

async function scenarioOver(
  store: PackStore,
  questions: readonly DutyQuestion[],
  scenario: string | undefined,
  context: Context,
  also: WantedPack,
): Promise<LaidOver> {
  if (scenario === undefined) return { id: null, apply: (law) => law };
  const duties = questions.map(({ into, chapter }) => lawOfDuty(into, chapter));
  const plain = store.load((pack) => duties.some((duty) => duty(pack)) || also(pack) || measuresOfAll(pack));
  const { readScenario } = await import("../input/read-scenario.ts");
  return readScenario(scenario, plain, context);
}
