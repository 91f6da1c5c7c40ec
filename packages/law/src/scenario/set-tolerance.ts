import type { Percent } from "@coproduce/goods";
import { z } from "zod";
import type { Tolerances } from "../agreement/provision.ts";
import { percent } from "./fields.ts";
import type { PatchKind } from "./patch.ts";

const tolerances = {
  "de-minimis": (all, value) => ({ ...all, deMinimis: value }),
  "textile-weight": (all, value) => ({ ...all, textileWeight: value }),
  "elastomeric-weight": (all, value) => ({ ...all, elastomericWeight: value }),
  "fallback.transaction-value": (all, value) => ({
    ...all,
    fallback: { ...all.fallback, transactionValue: value },
  }),
  "fallback.net-cost": (all, value) => ({ ...all, fallback: { ...all.fallback, netCost: value } }),
} as const satisfies Readonly<Record<string, (all: Tolerances, value: Percent) => Tolerances>>;

const schema = z.strictObject({
  kind: z.literal("set-tolerance"),
  tolerance: z.enum(Object.keys(tolerances) as (keyof typeof tolerances)[]),
  value: percent,
});

/**
 * Sets a limit of the general rules, named as in `agreement.yaml`: ten percent by value, or by weight for
 * textiles, or the regional value content of criterion D.
 */
export const setTolerance: PatchKind<typeof schema> = {
  schema,
  check: () => [],
  apply: (law, { tolerance, value }) => ({
    ...law,
    agreement: { ...law.agreement, tolerances: tolerances[tolerance](law.agreement.tolerances, value) },
  }),
};
