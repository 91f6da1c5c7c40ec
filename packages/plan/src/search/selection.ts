import { hundred, type Percent } from "@coproduce/goods";
import type { GoalId } from "../goals.ts";
import type { Choice, Taken } from "../model/choice.ts";
import { type Column, isOpen } from "../model/column.ts";
import { isWhole } from "../model/share.ts";
import type { LinearLimit } from "../model/site.ts";
import { inCounts, type Linear, type ProgramBuilder } from "../solver/program-builder.ts";

/** An amount of a candidate, in millionths. */
export type AmountOf = (column: number, index: number) => bigint;

/** Which candidate of each column is taken, as variables of a program. */
export interface Selection {
  /** Sums what is taken, in millionths times hundredths of a percent of the quantity. */
  readonly sum: (amount: AmountOf) => Linear;
  /** Sums amounts of the candidates that are taken at all, in the same unit: what is paid once. */
  readonly sumUsed: (amount: AmountOf) => Linear;
  /** Forbids a choice; one with several suppliers of a material is forbidden with all their shares. */
  readonly forbid: (choice: Choice) => void;
  readonly read: (values: readonly number[]) => Choice;
}

/** What a column asks of its variables. */
interface Posed {
  readonly taken: (index: number) => Linear;
  readonly used: (index: number) => Linear;
  readonly indices: readonly number[];
  /** Several may be used at once. */
  readonly mixes: boolean;
  readonly read: (values: readonly number[]) => readonly Taken[];
}

const whole = BigInt(hundred);

/** Null where a column has no candidate left. */
export function select(
  builder: ProgramBuilder,
  columns: readonly Column[],
  limits: readonly LinearLimit[],
  active: ReadonlySet<GoalId>,
): Selection | null {
  const posed: Posed[] = [];
  for (const [at, column] of columns.entries()) {
    const left = leftIn(column, at, limits, active);
    const [only, ...more] = left;
    if (only === undefined) return null;
    const needsShares = column.divisible && (more.length > 0 || !suffices(column, only, active));
    if (needsShares) posed.push(shared(builder, column, left, active));
    else posed.push(more.length === 0 ? settled(only) : one(builder, left));
  }
  const total = (of: (column: Posed, index: number) => Linear, amount: AmountOf): Linear => {
    const terms: (readonly [number, bigint])[] = [];
    let constant = 0n;
    for (const [at, column] of posed.entries()) {
      for (const index of column.indices) {
        const each = amount(at, index);
        if (each === 0n) continue;
        const { terms: inner, constant: fixed } = of(column, index);
        constant += fixed * each;
        for (const [variable, coefficient] of inner) terms.push([variable, coefficient * each]);
      }
    }
    return { terms, constant };
  };
  return {
    sum: (amount) => total((column, index) => column.taken(index), amount),
    sumUsed: (amount) => total((column, index) => column.used(index), amount),
    forbid: (choice) => forbid(builder, posed, choice),
    read: (values) => posed.map((column) => column.read(values)),
  };
}

/** The candidates of a column that goals and limits leave. */
export function leftIn(
  { candidates }: Column,
  at: number,
  limits: readonly LinearLimit[],
  active: ReadonlySet<GoalId>,
): readonly number[] {
  return candidates.flatMap((candidate, index) => {
    const isBarred = limits.some(({ barred }) => barred[at]?.[index] === true);
    return isBarred || !isOpen(candidate, active) ? [] : [index];
  });
}

/** Nothing to choose. */
function settled(index: number): Posed {
  const all: Linear = { terms: [], constant: whole };
  const taken: readonly Taken[] = [{ index, share: hundred }];
  return { taken: () => all, used: () => all, indices: [index], mixes: false, read: () => taken };
}

/** Exactly one of the candidates. */
function one(builder: ProgramBuilder, indices: readonly number[]): Posed {
  const variables = new Map(indices.map((index) => [index, builder.count(1)] as const));
  builder.exactly({ terms: [...variables.values()].map((at) => [at, 1n]), constant: 0n }, 1n, inCounts);
  const part = (index: number): Linear => ({ terms: [[variables.get(index) ?? 0, whole]], constant: 0n });
  return {
    taken: part,
    used: part,
    indices,
    mixes: false,
    read: (values) =>
      indices.flatMap((index) =>
        (values[variables.get(index) ?? 0] ?? 0) > 0.5 ? [{ index, share: hundred }] : [],
      ),
  };
}

/**
 * Shares in hundredths of a percent that add up to all of it. Each used candidate keeps within what its
 * supplier delivers, as long as capacities count, and within the quantities that its price is for; of several
 * prices of one supplier only one is paid.
 */
function shared(
  builder: ProgramBuilder,
  { candidates }: Column,
  indices: readonly number[],
  active: ReadonlySet<GoalId>,
): Posed {
  const shares = new Map<number, number>();
  const uses = new Map<number, number>();
  const byOffer = new Map<string, number[]>();
  for (const index of indices) {
    const candidate = candidates[index];
    if (candidate === undefined) continue;
    const { priced, delivered } = candidate;
    const counts = active.has("capacity");
    const most = Math.min(priced.most, counts ? delivered.most : hundred);
    const least = Math.max(priced.least, counts ? delivered.least : 0);
    const share = builder.count(Math.max(0, most));
    const used = builder.count(least > most ? 0 : 1);
    builder.atMost(
      {
        terms: [
          [share, 1n],
          [used, BigInt(-most)],
        ],
        constant: 0n,
      },
      0n,
      inCounts,
    );
    const enough = BigInt(Math.max(1, least));
    builder.atLeast(
      {
        terms: [
          [share, 1n],
          [used, -enough],
        ],
        constant: 0n,
      },
      0n,
      inCounts,
    );
    shares.set(index, share);
    uses.set(index, used);
    const offer = candidate.picks[0]?.offer.id ?? "";
    byOffer.set(offer, [...(byOffer.get(offer) ?? []), used]);
  }
  builder.exactly({ terms: [...shares.values()].map((at) => [at, 1n]), constant: 0n }, whole, inCounts);
  for (const prices of byOffer.values()) {
    if (prices.length > 1)
      builder.atMost({ terms: prices.map((at) => [at, 1n]), constant: 0n }, 1n, inCounts);
  }
  return {
    taken: (index) => ({ terms: [[shares.get(index) ?? 0, 1n]], constant: 0n }),
    used: (index) => ({ terms: [[uses.get(index) ?? 0, whole]], constant: 0n }),
    indices,
    mixes: true,
    read: (values) =>
      indices.flatMap((index) => {
        const share = Math.round(values[shares.get(index) ?? 0] ?? 0) as Percent;
        return share > 0 ? [{ index, share }] : [];
      }),
  };
}

/** Whether a candidate may be taken for the whole. */
function suffices({ candidates }: Column, index: number, active: ReadonlySet<GoalId>): boolean {
  const candidate = candidates[index];
  if (candidate === undefined) return false;
  const { priced, delivered } = candidate;
  return isWhole(priced) && (!active.has("capacity") || isWhole(delivered));
}

/** Not all columns together as they are in the choice. */
function forbid(builder: ProgramBuilder, posed: readonly Posed[], choice: Choice): void {
  const terms: (readonly [number, bigint])[] = [];
  let constant = 0n;
  let most = -1n;
  for (const [at, column] of posed.entries()) {
    const wanted = new Set((choice[at] ?? []).map(({ index }) => index));
    if ([...wanted].some((index) => !column.indices.includes(index))) return;
    // In whole quantities: one for each candidate of the choice, less one for each other.
    for (const index of column.indices) {
      const isWanted = wanted.has(index);
      const { terms: inner, constant: fixed } = column.used(index);
      if (!isWanted && !column.mixes) continue;
      const sign = isWanted ? 1n : -1n;
      constant += (sign * fixed) / whole;
      for (const [variable, coefficient] of inner) terms.push([variable, (sign * coefficient) / whole]);
    }
    most += BigInt(wanted.size);
  }
  builder.atMost({ terms, constant }, most, inCounts);
}
