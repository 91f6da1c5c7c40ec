import { z } from "zod";
import type { Tolerances } from "../agreement/provision.ts";
import { percent } from "./fields.ts";
import type { PatchKind } from "./patch.ts";

const schema = z.strictObject({
  kind: z.literal("set-tolerance"),
  tolerance: z.enum(["de-minimis", "textile-weight", "elastomeric-weight"]),
  value: percent,
});

const fields = {
  "de-minimis": "deMinimis",
  "textile-weight": "textileWeight",
  "elastomeric-weight": "elastomericWeight",
} as const satisfies Readonly<Record<string, keyof Tolerances>>;

/** Sets a tolerance of the general rules: ten percent by value, or by weight for textiles. */
export const setTolerance: PatchKind<typeof schema> = {
  schema,
  check: () => [],
  apply: (law, { tolerance, value }) => ({
    ...law,
    agreement: {
      ...law.agreement,
      tolerances: { ...law.agreement.tolerances, [fields[tolerance]]: value },
    },
  }),
};
