import { z } from "zod";
import { addMeasure, codes, measureRate, origins } from "./measures.ts";
import type { PatchKind } from "./patch.ts";

const schema = z.strictObject({
  kind: z.literal("align-outside-tariffs"),
  /** "total 25%" lifts what each of the three countries charges to the same percentage. */
  rate: measureRate,
  origin: origins,
  goods: codes.optional(),
});

/** The same tariff toward outside origins in all three countries. */
export const alignOutsideTariffs: PatchKind<typeof schema> = {
  schema,
  check: () => [],
  apply: (law, { rate, origin, goods }, scenario) =>
    (["us", "mx", "ca"] as const).reduce(
      (changed, into) =>
        addMeasure(changed, into, "outside-tariff", scenario, { rate, origin, codes: goods }),
      law,
    ),
};
