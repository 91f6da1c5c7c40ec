import type { MaterialDocument, Money, Party, PlainDate, ProductDocument } from "@coproduce/goods";
import { hundred } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import type { AlternativeDocument, OptionsDocument } from "../options/schema.ts";
import { exchangeInside, valueInCurrency } from "./exchange.ts";
import { goalsAgainst } from "./hindrance.ts";
import { dutyOn, type InputDuty, type OwedDuty, owesNothing } from "./input-duty.ts";
import { pathsOf } from "./material-path.ts";
import { currentId, type Offer, offersOf, presentOffer } from "./offer.ts";
import { anyShare, bothRanges, isWhole, type ShareRange } from "./share.ts";
import { money } from "./spread.ts";
import { spreadOnce, type Volume } from "./volume.ts";

/** One of the good's own materials, and all the ways in which it can be had. */
export interface Column {
  readonly id: string;
  /** The first is the one in use. */
  readonly candidates: readonly Candidate[];
  /** It may be had in several ways at once, each for a share of the quantity. */
  readonly divisible: boolean;
}

/** A way to have one of the good's own materials: an offer for each material with options in it. */
export interface Candidate {
  readonly document: MaterialDocument;
  readonly picks: readonly Pick[];
  readonly value: Money;
  readonly freight: Money;
  readonly switching: Money;
  readonly inputDuty: OwedDuty;
  /** Shares of the quantity for which its prices hold, and for which it is delivered. */
  readonly priced: ShareRange;
  readonly delivered: ShareRange;
  /** On the date; only what is in use may not be. */
  readonly isOffered: boolean;
  /** Goals under which it cannot be used at all. */
  readonly against: ReadonlySet<GoalId>;
}

/** Whether a candidate is to be had on the date, and no active goal stands against it. */
export function isOpen({ isOffered, against }: Candidate, active: ReadonlySet<GoalId>): boolean {
  if (!isOffered) return false;
  for (const goal of against) if (active.has(goal)) return false;
  return true;
}

/** The offer that one material takes. */
export interface Pick {
  readonly material: string;
  readonly offer: Offer;
  /** On the material alone, if all of it came so. */
  readonly inputDuty: () => OwedDuty;
}

/** More combinations inside one material are not told apart. */
export const mostInside = 256;

/** What a material costs beside its value, and what stands against it. */
export interface Terms {
  readonly product: ProductDocument;
  readonly options: OptionsDocument;
  readonly goals: Goals;
  readonly date: PlainDate;
  readonly importInto: Party;
  readonly volume: Volume;
  readonly inputDuty: InputDuty;
  /** Straits and canals on the usual way from an economy. */
  readonly lanesFrom: (economy: string) => readonly string[];
}

/** @throws RangeError naming a material inside which more than {@link mostInside} combinations are possible */
export function columnsOf(terms: Terms): readonly Column[] {
  const { product, options } = terms;
  const paths = pathsOf(product);
  const byTop = new Map<string, Inside[]>(product.materials.map(({ id }) => [id, []]));
  for (const { material, alternatives, split, corePart } of options.options) {
    const path = paths.get(material) ?? [];
    // The core part of a vehicle is one part: it is not averaged over suppliers.
    const inside = { path, alternatives, split: corePart === undefined ? (split ?? null) : false };
    byTop.get(path[0]?.id ?? "")?.push(inside);
  }
  return product.materials.map((top) => {
    const inside = byTop.get(top.id) ?? [];
    const offers = inside.map((each) => available(each, terms));
    const divisible = inside.length === 1 && isDivisible(inside[0] as Inside, offers[0] ?? [], terms.volume);
    return { id: top.id, divisible, candidates: candidatesOf(top, offers, divisible, terms) };
  });
}

interface Inside {
  /** The material that may be exchanged, with those that contain it before it. */
  readonly path: readonly MaterialDocument[];
  readonly alternatives: readonly AlternativeDocument[];
  readonly split: boolean | null;
}

/** Every offer for a material on the date, the one in use first. */
function available({ path, alternatives }: Inside, terms: Terms): readonly Pick[] {
  const used = path.at(-1);
  if (used === undefined) return [];
  // An alternative that is called current says what the document does not say of the material in use.
  const present = alternatives.some(({ id }) => id === currentId) ? [] : [presentOffer(used)];
  const offered = alternatives
    .flatMap((each) => offersOf(used, each, terms))
    .filter(({ id, isOffered }) => isOffered || id === currentId);
  // Of several prices of the one in use, it has that of the whole.
  const rank = ({ id, priced }: Offer) => (id !== currentId ? 2 : isWhole(priced) ? 0 : 1);
  return [...present, ...offered]
    .sort((one, other) => rank(one) - rank(other))
    .map((offer) => ({ material: used.id, offer, inputDuty: () => owedOn(offer, terms) }));
}

function owedOn({ document, alternative }: Offer, terms: Terms): OwedDuty {
  if (terms.options.inputDuties === "none") return owesNothing;
  return dutyOn(document, new Map(alternative === null ? [] : [[document.id, alternative]]), terms);
}

function isDivisible({ split }: Inside, picks: readonly Pick[], { perYear }: Volume): boolean {
  if (perYear === null || split === false) return split === true;
  return split === true || picks.some(({ offer }) => offer.delivered.most < hundred);
}

function candidatesOf(
  top: MaterialDocument,
  offers: readonly (readonly Pick[])[],
  divisible: boolean,
  terms: Terms,
): readonly Candidate[] {
  const usable = offers.map((picks) => picks.filter(({ offer }) => divisible || isWhole(offer.priced)));
  const count = usable.reduce((product, picks) => product * picks.length, 1);
  if (count > mostInside && usable.length > 1) throw new RangeError(top.id);
  let combinations: readonly (readonly Pick[])[] = [[]];
  for (const picks of usable) {
    combinations = combinations.flatMap((so) => picks.map((pick) => [...so, pick]));
  }
  return combinations.map((picks) => candidateOf(top, picks, divisible, terms));
}

function candidateOf(
  top: MaterialDocument,
  picks: readonly Pick[],
  divisible: boolean,
  terms: Terms,
): Candidate {
  let document = top;
  let freight = 0n;
  let switching = 0n;
  const taken = new Map<string, AlternativeDocument>();
  for (const { material, offer } of picks) {
    const { alternative } = offer;
    if (alternative === null) continue;
    document = exchangeInside(document, pathTo(document, material), offer.document);
    if (alternative.freight !== undefined) freight += money(alternative.freight);
    switching += spreadOnce(alternative.switchingCost, terms.volume);
    taken.set(material, alternative);
  }
  const delivered = picks.map(({ offer }) => offer.delivered);
  const against = goalsAgainst(document, taken, terms);
  if (!divisible && !delivered.every(isWhole)) against.add("capacity");
  const none = terms.options.inputDuties === "none";
  return {
    document,
    picks,
    value: valueInCurrency(document),
    freight: freight as Money,
    switching: switching as Money,
    inputDuty: none ? owesNothing : dutyOn(document, taken, terms),
    priced: picks.map(({ offer }) => offer.priced).reduce(bothRanges, anyShare),
    delivered: delivered.reduce(bothRanges, anyShare),
    isOffered: picks.every(({ offer }) => offer.isOffered),
    against,
  };
}

/** The materials below `from` that lead to one of them, itself last; none where it is `from`. */
function pathTo(from: MaterialDocument, id: string): readonly MaterialDocument[] {
  if (from.id === id) return [];
  for (const inner of from.materials ?? []) {
    if (inner.id === id) return [inner];
    const path = pathTo(inner, id);
    if (path.length > 0) return [inner, ...path];
  }
  return [];
}
