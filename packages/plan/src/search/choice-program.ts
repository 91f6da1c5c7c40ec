import type { Percent } from "@coproduce/goods";
import type { GoalId } from "../goals.ts";
import type { Candidate } from "../model/column.ts";
import type { LinearLimit, Site } from "../model/site.ts";
import type { ChoiceProgram, ChoiceRow } from "../solver/program.ts";

/** Indices of the candidates taken, one a column. */
export type Choice = readonly number[];

/** What a program is asked: under which limits, goals and without which combinations. */
export interface ProgramQuestion {
  readonly site: Site;
  readonly limits: readonly LinearLimit[];
  readonly active: ReadonlySet<GoalId>;
  readonly without: readonly Choice[];
  /** What is made least: the cost where it is left out. */
  readonly weigh?: (candidate: Candidate, column: number, index: number) => bigint;
}

/** A program with the columns in which there is a choice, and what reads its solution. */
export interface PosedProgram {
  readonly program: ChoiceProgram;
  readonly read: (chosen: readonly number[]) => Choice;
  /** What the columns without a choice weigh. */
  readonly constant: bigint;
}

/** Null where a column has no candidate left. */
export function poseProgram(question: ProgramQuestion): PosedProgram | null {
  const { site, limits, active, without, weigh = costOf } = question;
  const left = site.columns.map(({ candidates }, column) =>
    candidates.flatMap((candidate, index) => {
      const isBarred = limits.some(({ barred }) => barred[column]?.[index] === true);
      const isAgainst = [...candidate.against].some((goal) => active.has(goal));
      return isBarred || isAgainst ? [] : [index];
    }),
  );
  if (left.some((indices) => indices.length === 0)) return null;
  const variables: { readonly column: number; readonly index: number }[] = [];
  const settled = left.map((indices) => (indices.length === 1 ? (indices[0] ?? 0) : -1));
  const groups: number[][] = [];
  left.forEach((indices, column) => {
    if (indices.length === 1) return;
    groups.push(indices.map((index) => variables.push({ column, index }) - 1));
  });
  const weightOf = (column: number, index: number) => {
    const candidate = site.columns[column]?.candidates[index];
    return candidate === undefined ? 0n : weigh(candidate, column, index);
  };
  const rows: ChoiceRow[] = limits.map((limit) => limitRow(limit, variables, settled));
  const at = new Map(variables.map(({ column, index }, place) => [`${column}/${index}`, place]));
  for (const choice of without) {
    const row = withoutRow(choice, settled, at);
    if (row !== null) rows.push(row);
  }
  return {
    program: {
      costs: variables.map(({ column, index }) => inUnits(weightOf(column, index))),
      groups,
      rows,
    },
    constant: settled.reduce((sum, index, column) => (index < 0 ? sum : sum + weightOf(column, index)), 0n),
    read: (chosen) => {
      const choice = [...settled];
      for (const place of chosen) {
        const variable = variables[place];
        if (variable !== undefined) choice[variable.column] = variable.index;
      }
      return choice;
    },
  };
}

/** What a candidate costs one good, as far as it is known. */
export function costOf({ value, freight, switching, inputDuty }: Candidate): bigint {
  return value + freight + switching + inputDuty.low;
}

/** A limit with another share: the goal of a user. */
export function withShare(limit: LinearLimit, share: number): LinearLimit {
  return { ...limit, share: share as Percent };
}

function limitRow(
  { adds, moves, share, fixed }: LinearLimit,
  variables: readonly { readonly column: number; readonly index: number }[],
  settled: Choice,
): ChoiceRow {
  const part = BigInt(share);
  const weight = (column: number, index: number) =>
    10_000n * (adds[column]?.[index] ?? 0n) - part * (moves[column]?.[index] ?? 0n);
  let atMost = part * fixed;
  settled.forEach((index, column) => {
    if (index >= 0) atMost -= weight(column, index);
  });
  const terms = variables.flatMap(({ column, index }, place) => {
    const coefficient = weight(column, index);
    return coefficient === 0n ? [] : [[place, inUnits(coefficient) / 10_000] as const];
  });
  return { terms, atMost: inUnits(atMost) / 10_000 };
}

/** Not all of a combination together; null where the settled columns differ from it already. */
function withoutRow(choice: Choice, settled: Choice, at: ReadonlyMap<string, number>): ChoiceRow | null {
  const terms: (readonly [number, number])[] = [];
  for (const [column, index] of choice.entries()) {
    const only = settled[column] ?? -1;
    if (only >= 0) {
      if (only !== index) return null;
      continue;
    }
    const place = at.get(`${column}/${index}`);
    if (place === undefined) return null;
    terms.push([place, 1]);
  }
  return { terms, atMost: terms.length - 1 };
}

/** Millionths as a number of units of the currency. */
function inUnits(amount: bigint): number {
  return Number(amount) / 1e6;
}
