import type { Money } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Context } from "./context.ts";
import { supposed } from "./known-fact.ts";

/** The adjusted transaction value of a good, as stated or supposed. */
export function transactionValueOf(context: Context, good: Good): Money | null {
  const assumed = supposed(context, good, "transactionValue");
  return typeof assumed === "bigint" ? (assumed as Money) : good.transactionValue;
}

/** The net cost of a good, as stated or supposed. */
export function netCostOf(context: Context, good: Good): Money | null {
  const assumed = supposed(context, good, "netCost");
  return typeof assumed === "bigint" ? (assumed as Money) : (good.costs?.net ?? null);
}
