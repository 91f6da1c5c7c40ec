import { z } from "zod";
import { changeMeasures, checkMeasure, scenarioProvision } from "./measures.ts";
import type { PatchKind } from "./patch.ts";

const schema = z.strictObject({
  kind: z.literal("exempt-usmca"),
  measure: z.string(),
});

/** Exempts goods that qualify under the agreement from a measure, whatever it does with them now. */
export const exemptUsmca: PatchKind<typeof schema> = {
  schema,
  check: ({ measure }, law) => checkMeasure(law, measure),
  apply: (law, { measure }, scenario) =>
    changeMeasures(law, measure, (each) => {
      const exemption = scenarioProvision(scenario, { rate: { kind: "none" }, when: [{ kind: "usmca" }] });
      return { ...each, provisions: [exemption, ...each.provisions] };
    }),
};
