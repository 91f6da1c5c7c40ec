import {
  type CorePart,
  formatMoney,
  type MaterialDocument,
  type Money,
  unit,
  type VehicleDocument,
} from "@coproduce/goods";
import type { OptionsDocument, VehicleShareDocument } from "../options/schema.ts";
import type { Choice } from "./choice.ts";
import type { Candidate, Column } from "./column.ts";
import { valueInCurrency } from "./exchange.ts";
import { currentId } from "./offer.ts";
import { shareOf } from "./share.ts";
import { money } from "./spread.ts";
import type { Volume } from "./volume.ts";

export type CorePartDocument = NonNullable<VehicleDocument["coreParts"]>[number];
type MetalDocument = NonNullable<VehicleDocument["steel"]>;

/**
 * What a candidate changes in the tests of a vehicle, against the material in use. Amounts are in millionths:
 * of labor value in the unit of the vehicle's own statement, of metals for the period of theirs.
 */
export interface VehicleShift {
  /** The core part that it is; null where it is none, or the one in use. */
  readonly corePart: CorePartDocument | null;
  readonly highWage: bigint;
  /** Net cost, or annual purchase value. */
  readonly laborBase: bigint;
  readonly steel: MetalShift;
  readonly aluminum: MetalShift;
}

export interface MetalShift {
  readonly purchases: bigint;
  readonly originating: bigint;
  readonly meltedAndPoured: bigint;
}

/** How options move the tests of a vehicle, by column and candidate. */
export interface VehicleShifts {
  /** The core part that a column is, by column. */
  readonly parts: readonly (CorePart | null)[];
  readonly shifts: readonly (readonly VehicleShift[])[];
}

/** @param materials of the product as it is now, one a column */
export function vehicleShiftsOf(
  vehicle: VehicleDocument,
  materials: readonly MaterialDocument[],
  columns: readonly Column[],
  { options }: OptionsDocument,
  { perYear }: Volume,
): VehicleShifts {
  const entries = new Map(options.map((entry) => [entry.material, entry] as const));
  const isYearly = vehicle.laborValue?.basis === "annual-purchase-value";
  const scaled = (amount: bigint) => (isYearly ? (amount * (perYear ?? 0n)) / unit : amount);
  const parts = columns.map(({ id }) => entries.get(id)?.corePart ?? null);
  const shifts = columns.map(({ candidates, id }, at) => {
    const used = entries.get(id)?.vehicle;
    const present = materials[at];
    return candidates.map((candidate): VehicleShift => {
      const offer = candidate.picks[0]?.offer;
      const isPresent = offer === undefined || offer.id === currentId;
      const brings = isPresent ? used : offer.alternative?.vehicle;
      const part = parts[at] ?? null;
      const dearer = inCost(candidate.document) - (present === undefined ? 0n : inCost(present));
      return {
        corePart: part === null || isPresent ? null : corePartOf(part, candidate, brings),
        highWage: scaled(amountOf(brings?.highWage) - amountOf(used?.highWage)),
        laborBase: scaled(dearer),
        steel: metalShift(brings?.steel, used?.steel),
        aluminum: metalShift(brings?.aluminum, used?.aluminum),
      };
    });
  });
  return { parts, shifts };
}

/** A core part of which nothing more is said is worth its value, and all or nothing of it originates. */
function corePartOf(
  part: CorePart,
  { document, value }: Candidate,
  brings: VehicleShareDocument | undefined,
): CorePartDocument {
  const { netCost = formatMoney(value), vnm, listedVnm } = brings ?? {};
  if (vnm === undefined && listedVnm === undefined) {
    return document.originating === true
      ? { part, originating: true, netCost }
      : { part, netCost, vnm: netCost };
  }
  return {
    part,
    netCost,
    ...(vnm === undefined ? {} : { vnm }),
    ...(listedVnm === undefined ? {} : { listedVnm }),
  };
}

/** What a material is in the cost of the vehicle. */
function inCost(material: MaterialDocument): bigint {
  return material.role === "packing-shipping" ? 0n : valueInCurrency(material);
}

function amountOf(stated: string | undefined): bigint {
  return stated === undefined ? 0n : money(stated);
}

function metalShift(brings: MetalDocument | undefined, used: MetalDocument | undefined): MetalShift {
  const by = (read: (metal: MetalDocument) => string | undefined) =>
    amountOf(brings && read(brings)) - amountOf(used && read(used));
  return {
    purchases: by(({ purchases }) => purchases),
    originating: by(({ originating }) => originating),
    meltedAndPoured: by(({ meltedAndPoured }) => meltedAndPoured),
  };
}

/** The vehicle section of a good made of a choice. */
export function vehicleWith(
  vehicle: VehicleDocument,
  { shifts }: VehicleShifts,
  choice: Choice,
): VehicleDocument {
  const taken = choice.flatMap((each, at) =>
    each.flatMap(({ index, share }) => {
      const shift = shifts[at]?.[index];
      return shift === undefined ? [] : [{ shift, share }];
    }),
  );
  const total = (read: (shift: VehicleShift) => bigint) =>
    taken.reduce((sum, { shift, share }) => sum + shareOf(read(shift), share), 0n);
  const metal = (key: "steel" | "aluminum", stated: MetalDocument): MetalDocument => ({
    purchases: moved(
      stated.purchases,
      total((shift) => shift[key].purchases),
    ),
    originating: moved(
      stated.originating,
      total((shift) => shift[key].originating),
    ),
    ...(stated.meltedAndPoured === undefined
      ? {}
      : {
          meltedAndPoured: moved(
            stated.meltedAndPoured,
            total((shift) => shift[key].meltedAndPoured),
          ),
        }),
  });
  const exchanged = taken.flatMap(({ shift }) => shift.corePart ?? []);
  const kept = (vehicle.coreParts ?? []).filter(({ part }) => exchanged.every((each) => each.part !== part));
  const { laborValue, steel, aluminum } = vehicle;
  return {
    ...vehicle,
    ...(exchanged.length === 0 ? {} : { coreParts: [...kept, ...exchanged] }),
    ...(laborValue === undefined
      ? {}
      : {
          laborValue: {
            ...laborValue,
            total: moved(
              laborValue.total,
              total(({ laborBase }) => laborBase),
            ),
            highWageMaterials: moved(
              laborValue.highWageMaterials,
              total(({ highWage }) => highWage),
            ),
          },
        }),
    ...(steel === undefined ? {} : { steel: metal("steel", steel) }),
    ...(aluminum === undefined ? {} : { aluminum: metal("aluminum", aluminum) }),
  };
}

function moved(amount: string, by: bigint): string {
  const sum = money(amount) + by;
  return formatMoney((sum < 0n ? 0n : sum) as Money);
}
