import type { LaborTest, MetalTest, VehicleTests } from "@coproduce/assess";
import { type CorePart, hundred, isAtLeast, type Percent, type VehicleDocument } from "@coproduce/goods";
import type { LinearLimit } from "./site.ts";
import { money } from "./spread.ts";
import type { CorePartDocument, VehicleShift, VehicleShifts } from "./vehicle-shift.ts";

/**
 * The tests of a vehicle as limits on the choices: labor value content, steel and aluminum, and core parts in
 * each of the ways in which they may be counted (Uniform Regulations ss. 14, 17, 18). No way at all where a
 * test fails that no choice moves.
 */
export function vehicleWays(
  tests: VehicleTests,
  vehicle: VehicleDocument,
  moving: VehicleShifts,
): readonly (readonly LinearLimit[])[] {
  const always = [
    ...(tests.labor === null ? [] : laborLimits(tests.labor, moving)),
    ...tests.metals.map((test) => metalLimit(test, moving)),
  ];
  const { coreParts } = tests;
  if (coreParts === null) return [always];
  const stated = new Map((vehicle.coreParts ?? []).map((part) => [part.part, part] as const));
  const counted = [
    everyPart(coreParts.parts, coreParts.threshold, stated, moving),
    superCore("vnm", coreParts.parts, coreParts.threshold, stated, moving),
    superCore("listedVnm", coreParts.parts, coreParts.threshold, stated, moving),
  ];
  return counted.flatMap((limit) => (limit === null ? [] : [[...always, limit]]));
}

type Stated = ReadonlyMap<CorePart, CorePartDocument>;

/** What is not high-wage is at most what the threshold leaves, with the credits and without. */
function laborLimits(
  { highWage, base, credit, total, least }: LaborTest,
  moving: VehicleShifts,
): readonly LinearLimit[] {
  return [Math.max(0, total - credit), least].map((needed) => ({
    ...limitOf(
      moving,
      (shift) => shift.laborBase - shift.highWage,
      ({ laborBase }) => laborBase,
    ),
    share: (hundred - needed) as Percent,
    plus: base - highWage,
    fixed: base,
  }));
}

function metalLimit({ metal, purchases, originating, share }: MetalTest, moving: VehicleShifts): LinearLimit {
  return {
    ...limitOf(
      moving,
      (shift) => shift[metal].purchases - shift[metal].originating,
      (shift) => shift[metal].purchases,
    ),
    share: (hundred - share) as Percent,
    plus: purchases - originating,
    fixed: purchases,
  };
}

/** Each core part originates: a candidate that does not is barred. Null where one that no option moves fails. */
function everyPart(
  needed: readonly CorePart[],
  threshold: Percent,
  stated: Stated,
  moving: VehicleShifts,
): LinearLimit | null {
  if (needed.some((part) => !moving.parts.includes(part) && !originates(stated.get(part), threshold)))
    return null;
  return {
    ...limitOf(moving, nothing, nothing),
    barred: moving.shifts.map((candidates, at) => {
      const part = moving.parts[at] ?? null;
      return candidates.map(
        ({ corePart }) =>
          part !== null && needed.includes(part) && !originates(corePart ?? stated.get(part), threshold),
      );
    }),
  };
}

function originates(part: CorePartDocument | undefined, threshold: Percent): boolean {
  if (part === undefined) return false;
  if (part.originating !== undefined) return part.originating;
  const { netCost, vnm, listedVnm } = part;
  if (netCost === undefined) return false;
  const cost = money(netCost);
  return [vnm, listedVnm].some(
    (each) => each !== undefined && cost > 0n && isAtLeast(cost - money(each), cost, threshold),
  );
}

/** All core parts as one: the sums of their net costs and of one of the two non-originating values. */
function superCore(
  basis: "vnm" | "listedVnm",
  needed: readonly CorePart[],
  threshold: Percent,
  stated: Stated,
  moving: VehicleShifts,
): LinearLimit | null {
  let plus = 0n;
  let fixed = 0n;
  for (const part of needed) {
    if (moving.parts.includes(part)) continue;
    const amounts = amountsOf(stated.get(part), basis);
    if (amounts === null) return null;
    plus += amounts.vnm;
    fixed += amounts.netCost;
  }
  const at = (column: number, { corePart }: VehicleShift) => {
    const part = moving.parts[column] ?? null;
    return part === null || !needed.includes(part) ? none : amountsOf(corePart ?? stated.get(part), basis);
  };
  const rows = moving.shifts.map((candidates, column) => candidates.map((shift) => at(column, shift)));
  return {
    share: (hundred - threshold) as Percent,
    plus,
    fixed,
    adds: rows.map((row) => row.map((amounts) => amounts?.vnm ?? 0n)),
    moves: rows.map((row) => row.map((amounts) => amounts?.netCost ?? 0n)),
    barred: rows.map((row) => row.map((amounts) => amounts === null)),
  };
}

interface Amounts {
  readonly netCost: bigint;
  readonly vnm: bigint;
}

const none: Amounts = { netCost: 0n, vnm: 0n };

function amountsOf(part: CorePartDocument | undefined, basis: "vnm" | "listedVnm"): Amounts | null {
  const vnm = part?.[basis];
  if (part?.netCost === undefined || vnm === undefined) return null;
  return { netCost: money(part.netCost), vnm: money(vnm) };
}

const nothing = () => 0n;

function limitOf(
  { shifts }: VehicleShifts,
  adds: (shift: VehicleShift) => bigint,
  moves: (shift: VehicleShift) => bigint,
): LinearLimit {
  return {
    share: 0 as Percent,
    plus: 0n,
    fixed: 0n,
    adds: shifts.map((row) => row.map(adds)),
    moves: shifts.map((row) => row.map(moves)),
    barred: shifts.map((row) => row.map(() => false)),
  };
}
