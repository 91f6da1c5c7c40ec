import type { Regime } from "@coproduce/law";
import { type DutyQuestion, lawOfDuty, loadDuty, type WantedPack } from "@coproduce/server/law";
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
  const { into, date, chapter } = question;
  const regime = { date, importInto: into, scenario: null };
  const store = await context.openLaw();
  if (scenario === undefined) return { ...regime, law: loadDuty(store, question, also) };
  const duty = lawOfDuty(into, chapter);
  const plain = store.load((pack) => duty(pack) || also(pack) || measuresOfAll(pack));
  const { readScenario } = await import("../input/read-scenario.ts");
  const { id, apply } = await readScenario(scenario, plain, context);
  return { ...regime, scenario: id, law: loadDuty(store, question, also, apply) };
}
