import { isAtLeast, type Money, type Percent, type PlainDate, unit, zero } from "@coproduce/goods";
import type { VehicleRequirements } from "@coproduce/law";
import type { Good } from "../../normalise/good.ts";
import type { MetalPurchases, Vehicle } from "../../normalise/vehicle.ts";
import { agree, all, type Verdict, verdictOf } from "../../verdict/verdict.ts";
import type { Context } from "../context.ts";
import type { Missing } from "../fact-ref.ts";
import { missingFact, supposed } from "../known-fact.ts";
import { conclude, rest, type Step } from "../step.ts";

export type Metal = "steel" | "aluminum";

/**
 * Steel and aluminum: 70 percent of the producer's purchases originate. The Uniform Regulations take both
 * metals together (s. 17(1)), the treaty each by itself: both readings are evaluated. From 2027-07-01 steel
 * must be melted and poured in the region (s. 17(5)(b)).
 */
export function metals(
  context: Context,
  requirements: VehicleRequirements,
  good: Good,
  vehicle: Vehicle,
  date: PlainDate,
): Step {
  const { share, meltedAndPoured, citation, contested } = requirements.metals;
  const poured = date >= meltedAndPoured.from;
  const steel = purchasesOf(context, good, "steel", vehicle.steel, poured);
  const aluminum = purchasesOf(context, good, "aluminum", vehicle.aluminum, false);
  const each = [steel, aluminum].map((metal) => metalShare(metal, share));
  const apart = conclude(
    "all",
    each,
    { kind: "metals-apart", contested },
    all(each.map((step) => step.verdict)),
  );
  const together = metalsTogether(steel, aluminum, share);
  const readings = [together, apart];
  const verdict = agree(readings.map((reading) => reading.verdict));
  return conclude(
    "cases",
    readings,
    { kind: "metals", citation: poured ? meltedAndPoured.citation : citation },
    verdict,
  );
}

/** Purchases of one metal; null where they are not known. */
interface Purchases {
  readonly metal: Metal;
  readonly purchases: Money | null;
  readonly originating: Money | null;
  readonly missing: Missing;
}

function purchasesOf(
  context: Context,
  good: Good,
  metal: Metal,
  stated: MetalPurchases | null,
  poured: boolean,
): Purchases {
  const key = poured ? `vehicle.${metal}.meltedAndPoured` : `vehicle.${metal}`;
  const originating = poured ? (stated?.meltedAndPoured ?? null) : (stated?.originating ?? null);
  if (stated === null || originating === null) {
    const assumed = supposed(context, good, key);
    // All or nothing of one unit bought stands for a share that meets the test or misses it.
    if (typeof assumed === "boolean")
      return { metal, purchases: unit as Money, originating: assumed ? (unit as Money) : zero, missing: [] };
    return {
      metal,
      purchases: stated?.purchases ?? null,
      originating: null,
      missing: [missingFact(good, key, "yes-no")],
    };
  }
  return { metal, purchases: stated.purchases, originating, missing: [] };
}

function metalShare({ metal, purchases, originating, missing }: Purchases, share: Percent): Step {
  const detail = { kind: "metal-share", metal, purchases, originating, share } as const;
  return rest(verdictOver(purchases, originating, share), missing, detail);
}

function metalsTogether(steel: Purchases, aluminum: Purchases, share: Percent): Step {
  const purchases = sum(steel.purchases, aluminum.purchases);
  const originating = sum(steel.originating, aluminum.originating);
  const detail = { kind: "metal-share", metal: null, purchases, originating, share } as const;
  return rest(verdictOver(purchases, originating, share), [steel.missing, aluminum.missing], detail);
}

function verdictOver(purchases: Money | null, originating: Money | null, share: Percent): Verdict {
  if (purchases === null || originating === null) return "unknown";
  return verdictOf(purchases === 0n || isAtLeast(originating, purchases, share));
}

function sum(one: Money | null, other: Money | null): Money | null {
  return one === null || other === null ? null : ((one + other) as Money);
}
