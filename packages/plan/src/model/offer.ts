import {
  add,
  type MaterialDocument,
  type Money,
  multiplyMoney,
  type Percent,
  type PlainDate,
} from "@coproduce/goods";
import type { AlternativeDocument, OptionsDocument } from "../options/schema.ts";
import type { Terms } from "./column.ts";
import { materialAs, valueInCurrency } from "./exchange.ts";
import { anyShare, type ShareRange, shareFrom, shareUpTo } from "./share.ts";
import { money } from "./spread.ts";
import { quantity, type Volume } from "./volume.ts";

/** One way to have a material at one price: as it is, or an alternative at one step of its prices. */
export interface Offer {
  readonly id: string;
  /** Null for the material as it is. */
  readonly alternative: AlternativeDocument | null;
  readonly document: MaterialDocument;
  /** On the date. What is in use may not be to be had any more. */
  readonly isOffered: boolean;
  /** The price is reckoned from a markup. */
  readonly estimated: boolean;
  /** Shares of the quantity that have this price. */
  readonly priced: ShareRange;
  /** Shares of the quantity that the supplier delivers: capacity and minimum order. */
  readonly delivered: ShareRange;
}

/** Names the material in use. */
export const currentId = "current";

export function presentOffer(material: MaterialDocument): Offer {
  return {
    id: currentId,
    alternative: null,
    document: material,
    isOffered: true,
    estimated: false,
    priced: anyShare,
    delivered: anyShare,
  };
}

/** An alternative at each of its prices. */
export function offersOf(
  material: MaterialDocument,
  alternative: AlternativeDocument,
  { options: { markups }, volume, date }: Terms,
): readonly Offer[] {
  const { id, capacity, minimumOrder } = alternative;
  const delivered = {
    least: minimumOrder === undefined ? (0 as Percent) : shareFrom(minimumOrder, volume),
    most: capacity === undefined ? anyShare.most : shareUpTo(capacity, volume),
  };
  const { price, estimated } = priceOf(material, alternative, markups);
  return steps(alternative, price, volume).map(({ value, priced }) => ({
    id,
    alternative,
    document: materialAs(material, alternative, value),
    isOffered: isOfferedOn(date, alternative),
    estimated,
    priced,
    delivered,
  }));
}

interface Step {
  readonly value: Money;
  readonly priced: ShareRange;
}

/** Prices for the whole quantity, each from its own quantity up to the next. */
function steps({ volumeBreaks = [] }: AlternativeDocument, price: Money, volume: Volume): readonly Step[] {
  const starts = [
    { from: 0, value: price },
    ...[...volumeBreaks]
      .sort((one, other) => Number(quantity(one.from) - quantity(other.from)))
      .map(({ from, value }) => ({ from: shareFrom(from, volume), value: money(value) })),
  ];
  return starts.flatMap(({ from, value }, at) => {
    const next = starts[at + 1]?.from;
    const most = next === undefined ? anyShare.most : Math.min(next - 1, anyShare.most);
    return from > most ? [] : [{ value, priced: { least: from as Percent, most: most as Percent } }];
  });
}

/** The price of an alternative before its breaks: stated, what making it takes, or a markup on the present one. */
function priceOf(
  material: MaterialDocument,
  { value, make, markup, origin }: AlternativeDocument,
  markups: OptionsDocument["markups"],
): { readonly price: Money; readonly estimated: boolean } {
  if (value !== undefined) return { price: money(value), estimated: false };
  if (make !== undefined) {
    const work = add(money(make.labor ?? "0"), money(make.other ?? "0"));
    return { price: add(...make.materials.map(valueInCurrency), work), estimated: false };
  }
  const stated = markup ?? markups?.[origin];
  if (stated === undefined) throw new TypeError("an alternative has no price: validate the options before");
  return { price: markedUp(valueInCurrency(material), stated), estimated: true };
}

/** A price and a signed percentage of it, rounded half up to a millionth. */
function markedUp(price: Money, markup: string): Money {
  const factor = 1_000_000n + signed(markup);
  return multiplyMoney(price, factor < 0n ? 0n : factor);
}

/** A percentage in millionths of the whole. */
function signed(percent: string): bigint {
  return (money(percent) as bigint) / 100n;
}

export function isOfferedOn(date: PlainDate, { from, until }: AlternativeDocument): boolean {
  return (from ?? date) <= date && date <= (until ?? date);
}
