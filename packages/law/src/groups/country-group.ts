import type { PlainDate } from "@coproduce/goods";
import type { Citation, Words } from "../agreement/provision.ts";
import { isInForce } from "../resolve/regime.ts";

/** Economies that law or policy names together: a customs union, free trade partners, a tier of allies. */
export interface CountryGroup {
  readonly id: string;
  readonly names: Words;
  /** What the group is, and what it leaves out. */
  readonly description: string;
  readonly citation: Citation;
  readonly verified: PlainDate;
  readonly members: readonly Membership[];
}

/** An economy in a group, from a day until a day, both inclusive; null: without limit. */
export interface Membership {
  /** ISO 3166-1 alpha-2 code. */
  readonly economy: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** Where the membership rests on an instrument of its own. */
  readonly citation: string | null;
}

/** The economies of a group on a day. */
export function economiesOf(group: CountryGroup, date: PlainDate): ReadonlySet<string> {
  return new Set(group.members.filter((each) => isInForce(each, date)).map((each) => each.economy));
}
