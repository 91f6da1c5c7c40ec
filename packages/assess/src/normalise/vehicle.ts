import type { CorePart, Money, VehicleDocument, VehicleKind } from "@coproduce/goods";
import { statedAmount as amount } from "./stated-amount.ts";

/** A vehicle's facts for the automotive tests; null where they are not stated. */
export interface Vehicle {
  readonly category: VehicleKind;
  readonly staging: { readonly until: string | null; readonly metalsExempt: boolean } | null;
  readonly coreParts: ReadonlyMap<CorePart, CorePartFacts>;
  readonly laborValue: LaborValueFacts | null;
  readonly steel: MetalPurchases | null;
  readonly aluminum: MetalPurchases | null;
}

export interface CorePartFacts {
  readonly part: CorePart;
  readonly originating: boolean | null;
  readonly netCost: Money | null;
  readonly vnm: Money | null;
  readonly listedVnm: Money | null;
}

export interface LaborValueFacts {
  readonly total: Money;
  readonly highWageMaterials: Money;
  readonly highWageLabor: Money;
  /** Formula (b) of s. 18(6) has the labor in the denominator too. */
  readonly laborInTotal: boolean;
  readonly technologyWages: Money | null;
  readonly productionWages: Money | null;
  readonly assemblyPlant: boolean | null;
}

export interface MetalPurchases {
  readonly purchases: Money;
  readonly originating: Money;
  readonly meltedAndPoured: Money | null;
}

export function normaliseVehicle(document: VehicleDocument): Vehicle {
  const labor = document.laborValue;
  return {
    category: document.category,
    staging:
      document.staging === undefined
        ? null
        : { until: document.staging.until ?? null, metalsExempt: document.staging.metalsExempt ?? false },
    coreParts: new Map(
      (document.coreParts ?? []).map((part): [CorePart, CorePartFacts] => [
        part.part,
        {
          part: part.part,
          originating: part.originating ?? null,
          netCost: optional(part.netCost),
          vnm: optional(part.vnm),
          listedVnm: optional(part.listedVnm),
        },
      ]),
    ),
    laborValue:
      labor === undefined
        ? null
        : {
            total: amount(labor.total),
            highWageMaterials: amount(labor.highWageMaterials),
            highWageLabor: amount(labor.highWageLabor),
            laborInTotal: labor.basis === "annual-purchase-value",
            technologyWages: optional(labor.technologyWages),
            productionWages: optional(labor.productionWages),
            assemblyPlant: labor.assemblyPlant ?? null,
          },
    steel: purchases(document.steel),
    aluminum: purchases(document.aluminum),
  };
}

function purchases(metal: VehicleDocument["steel"]): MetalPurchases | null {
  if (metal === undefined) return null;
  return {
    purchases: amount(metal.purchases),
    originating: amount(metal.originating),
    meltedAndPoured: optional(metal.meltedAndPoured),
  };
}

function optional(text: string | undefined): Money | null {
  return text === undefined ? null : amount(text);
}
