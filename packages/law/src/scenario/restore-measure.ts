import { z } from "zod";
import { changeMeasures, checkMeasure } from "./measures.ts";
import type { PatchKind } from "./patch.ts";

const schema = z.strictObject({
  kind: z.literal("restore-measure"),
  measure: z.string(),
});

/**
 * Restores a measure that has ended, expired or been struck down, as it stood on its last day, and counts it
 * as lawful.
 */
export const restoreMeasure: PatchKind<typeof schema> = {
  schema,
  check: ({ measure }, law) => checkMeasure(law, measure),
  apply: (law, { measure }) =>
    changeMeasures(law, measure, (each) => {
      const ends = each.provisions.map(({ until }) => until);
      if (ends.includes(null)) return { ...each, struckDown: null };
      const last = ends.reduce((latest, end) => ((end ?? "") > (latest ?? "") ? end : latest), null);
      const provisions = each.provisions.map((one) => (one.until === last ? { ...one, until: null } : one));
      return { ...each, struckDown: null, provisions };
    }),
};
