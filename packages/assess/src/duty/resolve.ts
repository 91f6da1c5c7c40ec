import type { PlainDate } from "@coproduce/goods";
import {
  economiesOf,
  type GoodsList,
  type Law,
  listMembership,
  type Measure,
  type MeasureProvision,
} from "@coproduce/law";

/** A provision that could decide, with what is still open about whether the goods are its goods. */
export interface Candidate {
  readonly provision: MeasureProvision;
  /** Lists of which the goods are in part; empty where the code alone puts them in. */
  readonly perhapsIn: readonly string[];
  /** Lists of exceptions of which the goods are in part. */
  readonly perhapsExcepted: readonly string[];
  /** Sources disagree whether it stands on the date. */
  readonly disputed: boolean;
}

/** A measure as it may fall on an entry. */
export interface ResolvedMeasure {
  readonly measure: Measure;
  /** In order: the first whose conditions hold decides. */
  readonly candidates: readonly Candidate[];
  /** Ids of the measures that come first, on the date. */
  readonly yieldsTo: readonly string[];
}

/** The law from which an entry into one country is resolved, on a date. */
export interface DutyLaw {
  readonly law: Law;
  /** Key of the importing country: "us". */
  readonly into: string;
  readonly date: PlainDate;
}

/** Law that the question needs is not loaded: a fault of the caller, never of the goods. */
export class LawNotLoadedError extends Error {
  override readonly name = "LawNotLoadedError";

  constructor(what: string) {
    super(`this part of the law is not loaded: ${what}`);
  }
}

/** A measure with the provisions that stand on the date for the origin, whatever the goods. */
export interface StandingMeasure {
  readonly measure: Measure;
  readonly provisions: readonly MeasureProvision[];
  readonly yieldsTo: readonly string[];
}

/**
 * The first half of the resolve pass: the measures that stand on the date for an origin, with the provisions
 * that may concern it.
 */
export function standingMeasures(duty: DutyLaw, origin: string): readonly StandingMeasure[] {
  const measures = duty.law.measures?.get(duty.into) ?? [];
  const { date } = duty;
  const within = ({ from, until }: { from: string | null; until: string | null }) =>
    (from ?? date) <= date && date <= (until ?? date);
  return measures.flatMap((measure) => {
    const provisions = measure.provisions.filter((one) => within(one) && concerns(duty, one, origin));
    if (provisions.length === 0) return [];
    const to = measure.yields.filter(within).map((one) => one.to);
    const yieldsTo = measures
      .filter(({ id, authority }) => id !== measure.id && (to.includes(id) || to.includes(authority)))
      .map(({ id }) => id);
    return [{ measure, provisions, yieldsTo }];
  });
}

/**
 * The second half: of the standing measures, those that may concern goods of a tariff line. Measures that
 * cannot are left out.
 */
export function resolveMeasures(
  duty: DutyLaw,
  standing: readonly StandingMeasure[],
  code: string,
): readonly ResolvedMeasure[] {
  return standing
    .map(({ measure, provisions, yieldsTo }) => ({
      measure,
      yieldsTo,
      candidates: provisions.flatMap((provision) => candidate(duty, provision, code)),
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

/** Lists of goods that the provisions standing on a date refer to, as keys of {@link Law.goodsLists}. */
export function listsNeeded(duty: DutyLaw, origin: string): ReadonlySet<string> {
  const standing = standingMeasures(duty, origin).flatMap(({ provisions }) => provisions);
  return new Set(namedLists(standing).map((name) => `${duty.into}/${name}`));
}

/** Names of the lists of goods that provisions refer to. */
export function namedLists(provisions: readonly MeasureProvision[]): readonly string[] {
  return provisions.flatMap(({ goods, goodsExcept }) => [...(goods ?? []), ...goodsExcept]);
}

function concerns(duty: DutyLaw, provision: MeasureProvision, origin: string): boolean {
  if (origin.toLowerCase() === duty.into) return false;
  const { origin: of, originExcept } = provision;
  if (originExcept.some((name) => isOf(duty, name, origin))) return false;
  return of === null || of.some((name) => isOf(duty, name, origin));
}

function isOf({ law, date }: DutyLaw, name: string, origin: string): boolean {
  if (/^[A-Z]{2}$/.test(name)) return name === origin;
  const group = law.groups?.find(({ id }) => id === name);
  if (group === undefined) throw new LawNotLoadedError(`country group ${name}`);
  return economiesOf(group, date).has(origin);
}

function candidate(duty: DutyLaw, provision: MeasureProvision, code: string): readonly Candidate[] {
  const { goods, goodsExcept, disputedUntil } = provision;
  const perhapsIn: string[] = [];
  if (goods !== null) {
    let isIn = false;
    for (const name of goods) {
      const standing = listMembership(goodsList(duty, name), code, duty.date);
      if (standing === "in") isIn = true;
      else if (standing === "part") perhapsIn.push(name);
    }
    if (isIn) perhapsIn.length = 0;
    else if (perhapsIn.length === 0) return [];
  }
  const perhapsExcepted: string[] = [];
  for (const name of goodsExcept) {
    const standing = listMembership(goodsList(duty, name), code, duty.date);
    if (standing === "in") return [];
    if (standing === "part") perhapsExcepted.push(name);
  }
  const disputed = disputedUntil !== null && duty.date <= disputedUntil;
  return [{ provision, perhapsIn, perhapsExcepted, disputed }];
}

export function goodsList({ law, into }: DutyLaw, name: string): GoodsList {
  const list = law.goodsLists?.get(`${into}/${name}`);
  if (list === undefined) throw new LawNotLoadedError(`list of goods ${into}/${name}`);
  return list;
}
