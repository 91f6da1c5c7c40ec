import type { GoalId } from "../goals.ts";
import type { Program } from "../solver/program.ts";
import { type PlanCase, venueCasesOf } from "./case.ts";
import { poseProgram } from "./choice-program.ts";
import { modesOf } from "./venue.ts";

/**
 * The bare model of a plan that has to qualify: a program for every way to originate at every place, as it
 * would be handed to a solver without bounds, evaluation or answer. For measurements.
 */
export function barePrograms(planned: PlanCase): readonly Program[] {
  const active = new Set<GoalId>(["qualify"]);
  return venueCasesOf(planned).flatMap((each) =>
    modesOf([each], true).flatMap((modes) => {
      const question = { venue: [each], modes, limits: [], active, without: [] };
      const posed = poseProgram({ ...question, objective: { kind: "expected" } });
      return posed === null ? [] : [posed.program];
    }),
  );
}
