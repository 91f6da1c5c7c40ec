import type { Money } from "@coproduce/goods";
import { proportion } from "./proportion.ts";

/** A movement of an inventory, in the order of the books; opening inventory is its latest receipts (Schedule 8 s. 9). */
export type Movement =
  | {
      readonly kind: "receipt";
      readonly units: bigint;
      /** Value of one unit by s. 8. */
      readonly unitCost: Money;
      readonly originating: boolean;
    }
  | { readonly kind: "shipment"; readonly units: bigint };

/** What a shipment is considered to contain. */
export interface ShipmentContent {
  /** In millionths of a unit: the average method divides units. */
  readonly originating: bigint;
  readonly nonOriginating: bigint;
  readonly value: Money;
  readonly nonOriginatingValue: Money;
}

export type InventoryMethod = "fifo" | "lifo" | "average";

interface Layer {
  units: bigint;
  readonly unitCost: Money;
  readonly originating: boolean;
}

/** Millionths in a unit of quantity. */
const whole = 1_000_000n;

/**
 * What each shipment of an inventory is considered to contain, and its value.
 *
 * Values of identical non-originating materials: Schedule 7 (FIFO, LIFO, rolling average). Origin of fungible
 * materials and goods: Schedule 8 (FIFO, LIFO; average by shipment, s. 8). The average method uses exact
 * ratios; the examples of the Regulations round them to two decimals.
 *
 * @throws RangeError for a shipment of more than the inventory holds.
 */
export function shipmentContents(
  movements: readonly Movement[],
  method: InventoryMethod,
): readonly ShipmentContent[] {
  return method === "average" ? byAverage(movements) : byLayers(movements, method);
}

function byLayers(movements: readonly Movement[], method: "fifo" | "lifo"): readonly ShipmentContent[] {
  const layers: Layer[] = [];
  const shipped: ShipmentContent[] = [];
  for (const movement of movements) {
    if (movement.kind === "receipt") {
      layers.push({ ...movement });
      continue;
    }
    let left = movement.units;
    let [originating, nonOriginating, value, nonOriginatingValue] = [0n, 0n, 0n, 0n];
    while (left > 0n) {
      const layer = method === "fifo" ? layers[0] : layers.at(-1);
      if (layer === undefined) throw new RangeError("more is shipped than the inventory holds");
      let taken = left;
      if (layer.units < left) taken = layer.units;
      layer.units -= taken;
      left -= taken;
      value += taken * layer.unitCost;
      if (layer.originating) originating += taken * whole;
      else {
        nonOriginating += taken * whole;
        nonOriginatingValue += taken * layer.unitCost;
      }
      if (layer.units === 0n) layers.splice(layers.indexOf(layer), 1);
    }
    shipped.push({
      originating,
      nonOriginating,
      value: value as Money,
      nonOriginatingValue: nonOriginatingValue as Money,
    });
  }
  return shipped;
}

/** One average unit value and one ratio for all units, after every receipt (Schedule 7 s. 4, Schedule 8 s. 8). */
function byAverage(movements: readonly Movement[]): readonly ShipmentContent[] {
  let [units, nonOriginating, value] = [0n, 0n, 0n as Money];
  const shipped: ShipmentContent[] = [];
  for (const movement of movements) {
    if (movement.kind === "receipt") {
      units += movement.units * whole;
      if (!movement.originating) nonOriginating += movement.units * whole;
      value = (value + movement.units * movement.unitCost) as Money;
      continue;
    }
    const taken = movement.units * whole;
    if (taken > units) throw new RangeError("more is shipped than the inventory holds");
    const foreign = proportion(nonOriginating as Money, taken, units);
    const worth = proportion(value, taken, units);
    shipped.push({
      originating: taken - foreign,
      nonOriginating: foreign,
      value: worth,
      nonOriginatingValue: proportion(worth, nonOriginating, units),
    });
    units -= taken;
    nonOriginating -= foreign;
    value = (value - worth) as Money;
  }
  return shipped;
}

/** The share of originating units in an inventory over a period, as an exact fraction. */
export interface OriginRatio {
  readonly originating: bigint;
  readonly total: bigint;
}

/**
 * Ratio of a one-, three- or longer period: units at its beginning and received in it (Schedule 8 s. 6, s. 7
 * with averaging of net cost, s. 14 for fungible goods). It applies to what is withdrawn and to what remains.
 */
export function periodRatio(receipts: readonly Extract<Movement, { kind: "receipt" }>[]): OriginRatio {
  let [originating, total] = [0n, 0n];
  for (const receipt of receipts) {
    total += receipt.units;
    if (receipt.originating) originating += receipt.units;
  }
  return { originating, total };
}

/** Originating units of a quantity by a ratio, in millionths of a unit. */
export function originatingUnits(units: bigint, { originating, total }: OriginRatio): bigint {
  return proportion((units * whole) as Money, originating, total);
}
