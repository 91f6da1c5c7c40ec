import { assessDuty, parseEntry } from "@coproduce/assess";
import type { PlainDate } from "@coproduce/goods";
import { loadDuty } from "@coproduce/server/law";
import type { UnclaimedQuestion } from "@coproduce/trade";
import type { Context } from "../commands/context.ts";

/**
 * What claiming the preference saves on entry into the United States, by the law of the middle of each month (of a
 * year's end for a whole year), or by the law of one date for all.
 */
export async function dutySaving(
  asked: PlainDate | undefined,
  context: Context,
): Promise<UnclaimedQuestion["saving"]> {
  const packs = await context.openLaw();
  return (product, origin, value, period) => {
    const date = asked ?? ((period.length === 4 ? `${period}-12-31` : `${period}-15`) as PlainDate);
    const question = { into: "US", date, chapter: product.slice(0, 2), origin } as const;
    const regime = { date, importInto: "US", scenario: null, law: loadDuty(packs, question) } as const;
    const totalOf = (claimed: boolean) => {
      const parsed = parseEntry({ hs: product, origin, value: String(value), claimed }, regime);
      if ("problems" in parsed) return undefined;
      const { amount } = assessDuty(parsed.entry, regime).total;
      if (typeof amount === "string") return { low: Number(amount), high: Number(amount) };
      return { low: Number(amount.low), high: amount.high === null ? null : Number(amount.high) };
    };
    const without = totalOf(false);
    const withClaim = totalOf(true);
    if (without === undefined || withClaim === undefined) return undefined;
    return {
      low: withClaim.high === null ? 0 : Math.max(0, without.low - withClaim.high),
      high: without.high === null ? null : Math.max(0, without.high - withClaim.low),
    };
  };
}
