import { z } from "zod";
import { addMeasure as add, codes, measureRate, origins } from "./measures.ts";
import type { PatchKind } from "./patch.ts";

const schema = z.strictObject({
  kind: z.literal("add-measure"),
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  into: z.enum(["US", "MX", "CA"]),
  rate: measureRate,
  origin: origins,
  /** Left out: all goods. */
  goods: codes.optional(),
});

/** Adds a duty on goods of some origins; it stacks with every other. */
export const addMeasure: PatchKind<typeof schema> = {
  schema,
  check: () => [],
  apply: (law, { name, into, rate, origin, goods }, scenario) =>
    add(law, into.toLowerCase() as "us" | "mx" | "ca", name, scenario, { rate, origin, codes: goods }),
};
