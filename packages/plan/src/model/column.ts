import type { MaterialDocument, Money, PlainDate, ProductDocument } from "@coproduce/goods";
import { add, zero } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import type { AlternativeDocument, OptionsDocument } from "../options/schema.ts";
import { exchangeInside, materialAs, valueInCurrency } from "./exchange.ts";
import type { InputDuty } from "./input-duty.ts";
import { pathsOf } from "./material-path.ts";
import { addSpreads, exactly, money, type Spread } from "./spread.ts";
import { quantity, spreadOnce, type Volume, volumeOf } from "./volume.ts";

/** One of the good's own materials, and all the ways in which it can be had. */
export interface Column {
  readonly id: string;
  /** The first is the one in use, where nothing stands against it. */
  readonly candidates: readonly Candidate[];
}

/** A way to have one of the good's own materials: an alternative for each material with options in it. */
export interface Candidate {
  readonly document: MaterialDocument;
  readonly picks: readonly Pick[];
  readonly value: Money;
  readonly freight: Money;
  readonly switching: Money;
  readonly inputDuty: Spread;
  /** Goals under which it cannot be used. */
  readonly against: ReadonlySet<GoalId>;
}

/** The alternative that one material takes; null for the one in use. */
export interface Pick {
  readonly material: string;
  readonly alternative: AlternativeDocument | null;
}

/** More combinations inside one material are not told apart. */
export const mostInside = 256;

/** What a material costs beside its value, and what stands against it. */
interface Terms {
  readonly product: ProductDocument;
  readonly options: OptionsDocument;
  readonly goals: Goals;
  readonly date: PlainDate;
  readonly volume: Volume;
  readonly inputDuty: InputDuty;
}

/** @throws RangeError naming a material inside which more than {@link mostInside} combinations are possible */
export function columnsOf(
  product: ProductDocument,
  options: OptionsDocument,
  goals: Goals,
  date: PlainDate,
  inputDuty: InputDuty,
): readonly Column[] {
  const terms: Terms = { product, options, goals, date, volume: volumeOf(options), inputDuty };
  const paths = pathsOf(product);
  return product.materials.map((top) => {
    const inside = options.options
      .filter(({ material }) => paths.get(material)?.[0]?.id === top.id)
      .map(({ material, alternatives }) => ({ path: paths.get(material) ?? [], alternatives }));
    return { id: top.id, candidates: candidatesOf(top, inside, terms) };
  });
}

interface Inside {
  /** The material that may be exchanged, with those that contain it before it. */
  readonly path: readonly MaterialDocument[];
  readonly alternatives: readonly AlternativeDocument[];
}

function candidatesOf(top: MaterialDocument, inside: readonly Inside[], terms: Terms): readonly Candidate[] {
  const available = inside.map(({ path, alternatives }) => ({
    material: path.at(-1)?.id ?? "",
    // An alternative that is called current says what the document does not say of the material in use.
    picks: [
      ...(alternatives.some(({ id }) => id === currentId) ? [] : [null]),
      ...alternatives.filter((each) => isAvailable(each, terms.date)),
    ].sort((one, other) => rank(one) - rank(other)),
  }));
  const count = available.reduce((product, { picks }) => product * picks.length, 1);
  if (count > mostInside && inside.length > 1) throw new RangeError(top.id);
  let combinations: readonly (readonly Pick[])[] = [[]];
  for (const { material, picks } of available) {
    combinations = combinations.flatMap((so) =>
      picks.map((alternative) => [...so, { material, alternative }]),
    );
  }
  return combinations.map((picks) => candidateOf(top, picks, terms));
}

export const currentId = "current";

function rank(alternative: AlternativeDocument | null): number {
  return alternative === null || alternative.id === currentId ? 0 : 1;
}

function isAvailable({ from, until }: AlternativeDocument, date: PlainDate): boolean {
  return (from === undefined || from <= date) && (until === undefined || date <= until);
}

function candidateOf(top: MaterialDocument, picks: readonly Pick[], terms: Terms): Candidate {
  let document = top;
  let freight: Money = zero;
  let switching: Money = zero;
  const stated = new Map<string, Money>();
  const against = new Set<GoalId>();
  for (const { material, alternative } of picks) {
    if (alternative === null) continue;
    const path = pathTo(document, material);
    const used = path.at(-1) ?? document;
    document = exchangeInside(document, path, materialAs(used, alternative));
    if (alternative.freight !== undefined) freight = add(freight, money(alternative.freight));
    switching = add(switching, spreadOnce(alternative.switchingCost, terms.volume));
    if (alternative.inputDuty !== undefined) stated.set(material, money(alternative.inputDuty));
    for (const goal of goalsAgainst(alternative, terms)) against.add(goal);
  }
  for (const economy of terms.goals.exclude ?? []) {
    if (isMadeIn(document, economy)) against.add(`exclude:${economy}`);
  }
  const inputDuty = terms.options.inputDuties === "none" ? exactly(zero) : dutyOn(document, stated, terms);
  return { document, picks, value: valueInCurrency(document), freight, switching, inputDuty, against };
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

function goalsAgainst(
  { leadTimeDays, capacity, minimumOrder }: AlternativeDocument,
  { goals, volume }: Terms,
): readonly GoalId[] {
  const against: GoalId[] = [];
  const { maxLeadTimeDays } = goals;
  if (maxLeadTimeDays !== undefined && leadTimeDays !== undefined && Number(leadTimeDays) > maxLeadTimeDays) {
    against.push("lead-time");
  }
  const { perYear } = volume;
  if (perYear === null) return against;
  const short = capacity !== undefined && quantity(capacity) < perYear;
  const small = minimumOrder !== undefined && quantity(minimumOrder) > perYear;
  if (short || small) against.push("capacity");
  return against;
}

function isMadeIn({ origin, materials, supplierInputs }: MaterialDocument, economy: string): boolean {
  const inside = [...(materials ?? []), ...(supplierInputs?.materials ?? [])];
  return origin === economy || inside.some((each) => isMadeIn(each, economy));
}

/** Of a material made in the plant, what is bought for it pays; a bought one pays as it is. */
function dutyOn(material: MaterialDocument, stated: ReadonlyMap<string, Money>, terms: Terms): Spread {
  const duty = stated.get(material.id);
  if (duty !== undefined) return exactly(duty);
  const { materials = [] } = material;
  if (material.selfProduced === true && materials.length > 0) {
    return addSpreads(...materials.map((each) => dutyOn(each, stated, terms)));
  }
  return terms.inputDuty(material, terms.product.producedIn);
}
