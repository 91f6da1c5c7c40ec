import { type Base, type Limit, type Sourcing, sourcingOf, type Way } from "@coproduce/assess";
import { type Money, type Percent, type ProductDocument, zero } from "@coproduce/goods";
import { economiesOf, type Regime } from "@coproduce/law";
import type { AssemblyDocument } from "../options/schema.ts";
import { type Choice, materialsOf, wholly } from "./choice.ts";
import { type Column, columnsOf, type Terms } from "./column.ts";
import { productOf } from "./exchange.ts";
import { money } from "./spread.ts";
import { vehicleWays } from "./vehicle-limits.ts";
import { type VehicleShifts, vehicleShiftsOf, vehicleWith } from "./vehicle-shift.ts";
import { spreadOnce } from "./volume.ts";

/** A place of final assembly with all that can be chosen there. */
export interface Site {
  readonly assembly: AssemblyDocument | null;
  readonly product: ProductDocument;
  readonly columns: readonly Column[];
  /** How the choices move the tests of a vehicle; null for every other good. */
  readonly vehicle: VehicleShifts | null;
  /** Ways to originate, each as the limits that it asks. */
  readonly ways: readonly LinearWay[];
  readonly content: LinearLimit | null;
  /** Value added in Asia against all value: one of them has to hold. Empty where it cannot be put as a limit. */
  readonly asia: readonly LinearLimit[];
  /** For one good, beside what its materials cost. */
  readonly cost: Money;
  readonly switching: Money;
}

/** A way to originate: all its limits hold. */
export type LinearWay = readonly LinearLimit[];

/** plus + Σ adds ≤ share × (fixed + Σ moves) over the candidates taken, one a column; barred ones not taken. */
export interface LinearLimit {
  readonly share: Percent;
  readonly plus: bigint;
  readonly fixed: bigint;
  /** By column and candidate. */
  readonly adds: readonly (readonly bigint[])[];
  readonly moves: readonly (readonly bigint[])[];
  readonly barred: readonly (readonly boolean[])[];
}

/** A good made of a choice. */
export function productWith({ product, columns, vehicle }: Site, choice: Choice): ProductDocument {
  const made = productOf(product, materialsOf(columns, choice));
  if (vehicle === null || product.vehicle === undefined) return made;
  return { ...made, vehicle: vehicleWith(product.vehicle, vehicle, choice) };
}

/** Every place of assembly, the present one first. */
export function sitesOf(terms: Terms, regime: Regime): readonly Site[] {
  return [null, ...(terms.options.assembly ?? [])].map((assembly) => {
    if (assembly === null) return siteOf(assembly, terms, regime);
    // The customs origin that the document states is that of the present place.
    const { customsOrigin: _, ...movable } = terms.product;
    const product = { ...movable, producedIn: assembly.producedIn };
    return siteOf(assembly, { ...terms, product }, regime);
  });
}

function siteOf(assembly: AssemblyDocument | null, terms: Terms, regime: Regime): Site {
  const { product, volume } = terms;
  const columns = columnsOf(terms);
  const depth = Math.max(1, ...columns.map(({ candidates }) => candidates.length));
  const bare: Site = {
    assembly,
    product,
    columns,
    vehicle:
      product.vehicle === undefined
        ? null
        : vehicleShiftsOf(product.vehicle, product.materials, columns, terms.options, volume),
    ways: [],
    content: null,
    asia: [],
    cost: assembly?.cost === undefined ? zero : money(assembly.cost),
    switching: spreadOnce(assembly?.switchingCost, volume),
  };
  // What a material brings does not depend on the others: one evaluation shows a candidate of every column.
  const layers = Array.from({ length: depth }, (_, layer) => {
    const indices = columns.map(({ candidates }) => Math.min(layer, candidates.length - 1));
    return sourcingOf(productWith(bare, wholly(indices)), regime);
  });
  return {
    ...bare,
    ways: withVehicle(linearWays(columns, layers), bare, layers),
    content: linear(
      columns,
      layers.map(({ content }) => content?.limit ?? null),
    ),
    asia: asiaLimits(columns, layers, product, regime),
  };
}

/** A vehicle must meet its own tests too, whichever way it originates by. */
function withVehicle(
  ways: readonly LinearWay[],
  { vehicle, product }: Site,
  [present]: readonly Sourcing[],
): readonly LinearWay[] {
  const tests = present?.vehicle ?? null;
  if (vehicle === null || tests === null || product.vehicle === undefined) return ways;
  const counted = vehicleWays(tests, product.vehicle, vehicle);
  return ways.flatMap((limits) => counted.map((more) => [...limits, ...more]));
}

function linearWays(columns: readonly Column[], layers: readonly Sourcing[]): readonly LinearWay[] {
  const keys = new Set(layers.flatMap(({ ways }) => ways.map(({ key }) => key)));
  return [...keys].map((key) => {
    const found = layers.map(({ ways }) => ways.find((way) => way.key === key));
    const [first] = found;
    // A way that some materials do not show is open: the evaluation of the whole decides.
    const isShown = first !== undefined && found.every((way) => way?.limits.length === first.limits.length);
    const limits = isShown ? first.limits.map((_, at) => linear(columns, limitsAt(found, at))) : [];
    return limits.filter((limit) => limit !== null);
  });
}

function limitsAt(ways: readonly (Way | undefined)[], at: number): readonly (Limit | null)[] {
  return ways.map((way) => way?.limits[at] ?? null);
}

/** One limit from those that the layers show; null where it is not the same limit in all of them. */
function linear(columns: readonly Column[], layers: readonly (Limit | null)[]): LinearLimit | null {
  const [first] = layers;
  if (first === null || first === undefined) return null;
  const isSame = layers.every((each) => each?.share === first.share && each.base.fixed === first.base.fixed);
  if (!isSame) return null;
  const at = <T>(read: (limit: Limit, id: string) => T, otherwise: T) =>
    columns.map(({ id, candidates }) =>
      candidates.map((_, layer) => {
        const limit = layers[layer];
        return limit === null || limit === undefined ? otherwise : read(limit, id);
      }),
    );
  return {
    share: first.share,
    plus: 0n,
    fixed: first.base.fixed,
    adds: at(({ adds }, id) => adds.get(id) ?? 0n, 0n),
    moves: at(({ base }, id) => base.moves.get(id) ?? 0n, 0n),
    barred: at(({ barred }, id) => barred.has(id), false),
  };
}

/** The group by which "Asia" is meant. */
export const asiaGroup = "asia-pacific";

/**
 * All value is that of the good, or of its materials where they are worth more: the share of Asia is within its
 * bound where it is so of either.
 */
function asiaLimits(
  columns: readonly Column[],
  layers: readonly Sourcing[],
  product: ProductDocument,
  regime: Regime,
): readonly LinearLimit[] {
  const group = regime.law.groups?.find(({ id }) => id === asiaGroup);
  const economies = group === undefined ? null : economiesOf(group, regime.date);
  // Value added in making the good itself is left to the evaluation of the whole.
  if (economies === null || economies.has(product.producedIn ?? "")) return [];
  const shareOf = (baseOf: (layer: Sourcing) => Base): LinearLimit | null => {
    const limits = layers.map((layer): Limit => {
      const adds = valueFrom(economies, layer);
      return { adds, barred: new Set(), share: 10_000 as Percent, base: baseOf(layer) };
    });
    return linear(columns, limits);
  };
  const ofMaterials = ({ materials }: Sourcing): Base => ({
    fixed: zero,
    moves: new Map(materials.map(({ id, value }) => [id, value])),
  });
  const worth = layers[0]?.worth ?? null;
  if (worth === null) return given([shareOf(ofMaterials)]);
  const ofGood = shareOf((layer) => layer.worth ?? worth);
  const isWorthMore = worth.moves.size > 0 || worth.fixed >= mostWorth(columns);
  return given(isWorthMore ? [ofGood] : [ofGood, shareOf(ofMaterials)]);
}

/** None where one of them cannot be put as a limit: the others alone would ask too much. */
function given(limits: readonly (LinearLimit | null)[]): readonly LinearLimit[] {
  const known = limits.filter((limit) => limit !== null);
  return known.length === limits.length ? known : [];
}

function valueFrom(economies: ReadonlySet<string>, { materials }: Sourcing): ReadonlyMap<string, bigint> {
  return new Map(
    materials.map(({ id, byEconomy }) => {
      let sum = 0n;
      for (const [economy, value] of byEconomy) if (economy !== null && economies.has(economy)) sum += value;
      return [id, sum];
    }),
  );
}

/** What the materials of any choice are worth at most. */
function mostWorth(columns: readonly Column[]): bigint {
  return columns.reduce(
    (sum, { candidates }) =>
      sum + candidates.reduce((so, { value }) => (value > so ? value : so), zero as Money),
    0n,
  );
}
