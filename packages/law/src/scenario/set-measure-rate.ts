import { z } from "zod";
import { changeMeasures, checkMeasure, measureRate } from "./measures.ts";
import type { PatchKind } from "./patch.ts";

const schema = z.strictObject({
  kind: z.literal("set-measure-rate"),
  measure: z.string(),
  rate: measureRate,
});

const imposing: ReadonlySet<string> = new Set(["add", "total", "instead", "unknown"]);

/** Gives every provision of a measure that imposes a duty another rate; its exemptions stay. */
export const setMeasureRate: PatchKind<typeof schema> = {
  schema,
  check: ({ measure }, law) => checkMeasure(law, measure),
  apply: (law, { measure, rate }, scenario) =>
    changeMeasures(law, measure, (each) => ({
      ...each,
      provisions: each.provisions.map((provision) =>
        imposing.has(provision.rate.kind)
          ? { ...provision, rate, citation: { text: `scenario ${scenario}`, trust: "unverified" } }
          : provision,
      ),
    })),
};
