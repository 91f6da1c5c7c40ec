import { type Money, zero } from "@coproduce/goods";
import type { Measure, MeasureProvision, ScheduleLine } from "@coproduce/law";
import { wholeValue } from "@coproduce/law";
import { type Amount, dutyOn, exactly, nothing, open, sum, toCent } from "./amount.ts";
import { type Asking, ask, holds, metalValue, usContent } from "./asking.ts";
import { type BaseDuty, baseDuty } from "./base-duty.ts";
import type { LayerBase, LayerStatus } from "./entry.ts";
import type { Candidate, ResolvedMeasure } from "./resolve.ts";

/** One measure as it falls on the entry in one world. */
export interface MeasureLayer {
  readonly measure: Measure;
  /** The provision that decides; null where none does. */
  readonly provision: MeasureProvision | null;
  readonly status: LayerStatus;
  readonly base: LayerBase;
  readonly baseAmount: Money;
  readonly amount: Amount;
  /** Ids of the measures that took the value away from it. */
  readonly displacedBy: readonly string[];
  /** Value that counts as subject to it, for measures that yield. */
  readonly covers: Money;
}

/** The whole of an entry in one world. */
export interface Evaluation {
  readonly base: BaseDuty;
  /** Id of the measure whose rate stands in place of the base duty; null where the base duty is owed. */
  readonly baseReplacedBy: string | null;
  readonly layers: readonly MeasureLayer[];
  readonly total: Amount;
}

/**
 * The evaluate pass, in one world: the base duty, then each measure after those it yields to.
 *
 * @param line null where no base rate is held for the code
 */
export function evaluate(
  asking: Asking,
  line: ScheduleLine | null,
  measures: readonly ResolvedMeasure[],
): Evaluation {
  const decided = new Map<string, MeasureProvision | null>();
  for (const resolved of measures) decided.set(resolved.measure.id, decide(asking, resolved));

  const baseRates = measures.filter(({ measure }) => measure.authority === "base");
  const column = baseRates
    .map(({ measure }) => decided.get(measure.id)?.rate.kind)
    .find((kind) => kind === "column-2" || kind === "preference");
  const base = baseDuty(asking, line, column === "column-2" || column === "preference" ? column : null);

  const layers = new Map<string, MeasureLayer>();
  const place = (resolved: ResolvedMeasure): MeasureLayer => {
    const { measure, yieldsTo } = resolved;
    const known = layers.get(measure.id);
    if (known !== undefined) return known;
    const first = measures.filter((other) => yieldsTo.includes(other.measure.id)).map(place);
    const layer = layerOf(asking, resolved, decided.get(measure.id) ?? null, base.amount, first);
    layers.set(measure.id, layer);
    return layer;
  };
  const placed = measures.map(place).filter(({ provision }) => !selectsColumn(provision));
  const replacing = placed.find(
    ({ provision, status }) => provision?.rate.kind === "instead" && status === "applies",
  );
  const owed = replacing === undefined ? base.amount : nothing;
  return {
    base,
    baseReplacedBy: replacing?.measure.id ?? null,
    layers: placed,
    total: sum([owed, ...placed.map(({ amount }) => amount)]),
  };
}

function selectsColumn(provision: MeasureProvision | null): boolean {
  return provision?.rate.kind === "column-2" || provision?.rate.kind === "preference";
}

/** The first provision whose goods these are and whose conditions hold. */
function decide(asking: Asking, { measure, candidates }: ResolvedMeasure): MeasureProvision | null {
  return candidates.find((candidate) => isMet(asking, measure, candidate))?.provision ?? null;
}

function isMet(asking: Asking, measure: Measure, candidate: Candidate): boolean {
  const { provision, perhapsIn, perhapsExcepted, disputed } = candidate;
  // The agreement first: what it settles needs no other fact.
  const conditions = provision.when.toSorted(
    (a, b) => Number(b.kind === "usmca") - Number(a.kind === "usmca"),
  );
  if (!conditions.every((condition) => holds(asking, condition))) return false;
  if (disputed && !isTrue(asking, `law.${measure.id}`)) return false;
  if (perhapsIn.length > 0 && !perhapsIn.some((name) => isTrue(asking, `scope.${name}`))) return false;
  return !perhapsExcepted.some((name) => isTrue(asking, `scope.${name}`));
}

function isTrue(asking: Asking, key: string): boolean {
  const fact = ask(asking, key);
  return fact.kind === "yes-no" && fact.value;
}

function layerOf(
  asking: Asking,
  { measure }: ResolvedMeasure,
  provision: MeasureProvision | null,
  baseAmount: Amount,
  first: readonly MeasureLayer[],
): MeasureLayer {
  const { value } = asking.entry;
  const none = { measure, provision, base: "full", baseAmount: zero, amount: nothing, covers: zero } as const;
  if (provision === null) return { ...none, status: "not-applicable", displacedBy: [] };
  if (provision.rate.kind === "none") return { ...none, status: "exempt", displacedBy: [] };
  if (provision.rate.kind === "prohibited") return { ...none, status: "prohibited", displacedBy: [] };

  const before = first.filter(({ covers }) => covers > 0n);
  const covered = before.reduce((so, { covers }) => so + covers, 0n);
  const free = covered >= value ? zero : ((value - covered) as Money);
  const displacedBy = before.map(({ measure: other }) => other.id);
  if (free === zero && displacedBy.length > 0) return { ...none, status: "displaced", displacedBy };

  const { base, on } = basis(asking, provision, free);
  const covers = provision.covers === "full" ? value : provision.covers === "base" ? on : zero;
  const layer = { measure, provision, base, baseAmount: on, displacedBy, covers };
  return { ...layer, ...charge(provision, on, value, baseAmount) };
}

/** The part of the value on which a provision is charged, within what other measures leave free. */
function basis(
  asking: Asking,
  { base, usContentAtMost }: MeasureProvision,
  free: Money,
): { readonly base: LayerBase; readonly on: Money } {
  if (base === "full") return { base: free === asking.entry.value ? "full" : "remainder", on: free };
  const content =
    base === "non-us-content" ? nonUsContent(asking, usContentAtMost) : metalValue(asking, base);
  return { base, on: (content < free ? content : free) as Money };
}

/** The value without the United States content, of which the law counts at most a share. */
function nonUsContent(asking: Asking, atMost: number | null): bigint {
  const { value } = asking.entry;
  const content = usContent(asking);
  const most = atMost === null ? value : (value * BigInt(atMost)) / 100n;
  return value - (content < most ? content : most);
}

function charge(
  { rate }: MeasureProvision,
  on: Money,
  value: Money,
  base: Amount,
): { readonly status: LayerStatus; readonly amount: Amount } {
  switch (rate.kind) {
    case "add":
    case "instead":
      return { status: "applies", amount: exactly(dutyOn(on, rate.rate)) };
    case "total":
      return { status: "applies", amount: topUp(BigInt(rate.rate), on, value, base) };
    case "unknown":
      return {
        status: "unknown",
        amount: rate.limit === null ? open : { low: zero, high: dutyOn(on, rate.limit) },
      };
    default:
      return { status: "applies", amount: nothing };
  }
}

/** What lifts the base duty on a part of the value to a percentage of that part; nothing where it is higher. */
function topUp(rate: bigint, on: Money, value: Money, base: Amount): Amount {
  if (value === zero) return nothing;
  const above = (duty: bigint): Money => {
    const numerator = rate * on * value - duty * on * wholeValue;
    return numerator <= 0n ? zero : toCent(numerator, wholeValue * value);
  };
  return { low: base.high === null ? zero : above(base.high), high: above(base.low) };
}
