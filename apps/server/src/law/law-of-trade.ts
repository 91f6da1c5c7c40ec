import { assessDuty, parseEntry } from "@coproduce/assess";
import type { PlainDate } from "@coproduce/goods";
import type { Asking, UnclaimedQuestion } from "@coproduce/trade";
import { loadDuty } from "./load-duty.ts";
import type { PackStore } from "./pack-store.ts";

/**
 * What questions about trade ask of the law: the country groups, and what claiming the preference saves.
 *
 * @param open called once a question asks for law
 */
export function lawOfTrade(open: () => Promise<PackStore>): Pick<Asking, "groups" | "saving"> {
  return {
    groups: async () => (await open()).load(({ part }) => part === "groups").groups ?? [],
    saving: async (date) => dutySaving(date, await open()),
  };
}

/**
 * What claiming the preference saves on entry into the United States, by the law of the middle of each month (of a
 * year's end for a whole year), or by the law of one date for all.
 */
function dutySaving(asked: PlainDate | undefined, packs: PackStore): UnclaimedQuestion["saving"] {
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
