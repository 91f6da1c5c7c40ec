import { z } from "zod";
import { changeMeasures, checkMeasure } from "./measures.ts";
import type { PatchKind } from "./patch.ts";

const schema = z.strictObject({
  kind: z.literal("drop-measure"),
  /** A measure ("section-301/forced-labour") or all of an authority ("section-232"). */
  measure: z.string(),
});

/** Takes a measure out of the law. */
export const dropMeasure: PatchKind<typeof schema> = {
  schema,
  check: ({ measure }, law) => checkMeasure(law, measure),
  apply: (law, { measure }) => changeMeasures(law, measure, () => undefined),
};
