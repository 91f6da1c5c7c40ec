import type { HsCode } from "@coproduce/goods";
import { linesUnder, type ScheduleLine } from "@coproduce/law";
import { type Amount, open, span } from "./amount.ts";
import { type Asking, thresholdsOf } from "./asking.ts";
import type { Entry } from "./entry.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { type DutyLaw, type ResolvedMeasure, resolveMeasures, standingMeasures } from "./resolve.ts";
import { explore } from "./worlds.ts";

/** What an entry pays in one world: one tariff line, one value for every fact that was asked. */
export interface WorldDuty {
  readonly line: ScheduleLine | null;
  readonly code: HsCode;
  readonly chosen: ReadonlyMap<string, string>;
  readonly evaluation: Evaluation;
  /** As it would have been without the measures that were struck down later. */
  readonly lawful: Evaluation;
}

/** What an entry pays, over all worlds. */
export interface Computed {
  /** Empty when there were too many to tell apart. */
  readonly worlds: readonly WorldDuty[];
  readonly measures: readonly ResolvedMeasure[];
  readonly total: Amount;
  readonly presumed: ReadonlySet<string>;
  readonly unmeasured: ReadonlySet<string>;
}

/** A line with the code by which lists of goods are asked. */
export interface LineOfEntry {
  readonly code: HsCode;
  readonly line: ScheduleLine | null;
}

/** The tariff lines that the code of an entry may mean; none where the tariff has no such code. */
export function linesOfEntry({ law, into, date }: DutyLaw, code: HsCode): readonly LineOfEntry[] {
  const chapter = law.schedules?.get(`${into}/${code.slice(0, 2)}`);
  if (chapter === undefined) return [];
  return linesUnder(chapter, code, date).map(({ code: full, rateLine }) => ({ code: full, line: rateLine }));
}

/** A line of the tariff with the measures that may concern its goods. */
export interface ResolvedLine extends LineOfEntry {
  readonly measures: readonly ResolvedMeasure[];
}

/** The resolve pass. Of lines with the same rates and the same measures one is kept: suffixes that agree. */
export function resolveLines(
  duty: DutyLaw,
  origin: string,
  lines: readonly LineOfEntry[],
): readonly ResolvedLine[] {
  const standing = standingMeasures(duty, origin);
  const distinct = new Map<string, ResolvedLine>();
  for (const each of lines) {
    const measures = resolveMeasures(duty, standing, each.code);
    const key = lines.length === 1 ? "" : sameness(each, measures);
    if (!distinct.has(key)) distinct.set(key, { ...each, measures });
  }
  return [...distinct.values()];
}

/** What two lines must share to pay the same in every world. */
function sameness({ line }: LineOfEntry, measures: readonly ResolvedMeasure[]): string {
  const rates = line === null ? [] : [line.general, line.special, line.other];
  const touching = measures.map(({ measure, candidates }) => {
    const which = candidates.map(({ provision, perhapsIn, perhapsExcepted }) =>
      [measure.provisions.indexOf(provision), ...perhapsIn, "-", ...perhapsExcepted].join(" "),
    );
    return `${measure.id}: ${which.join(", ")}`;
  });
  return [...rates, ...touching].join("\n");
}

/** The evaluate pass over every line and world of an entry. */
export function compute(entry: Entry, lines: readonly ResolvedLine[]): Computed {
  const presumed = new Set<string>();
  const unmeasured = new Set<string>();
  const worlds: WorldDuty[] = [];
  const measures = new Map<string, ResolvedMeasure>();
  let told = true;
  for (const { code, line, measures: resolved } of lines) {
    for (const each of resolved) measures.set(each.measure.id, each);
    const lasting = resolved.filter(({ measure }) => measure.struckDown === null);
    const thresholds = thresholdsOf(resolved);
    const leaves = explore((world) => {
      const asking: Asking = { entry, world, thresholds, presumed, unmeasured };
      const evaluation = evaluate(asking, line, resolved);
      const lawful = lasting.length === resolved.length ? evaluation : evaluate(asking, line, lasting);
      return { evaluation, lawful };
    });
    if (leaves === undefined) told = false;
    for (const { chosen, result } of leaves ?? []) {
      const values = [...chosen].map(([name, fact]) => [name, String(fact.value)] as const);
      worlds.push({ line, code, chosen: new Map(values), ...result });
    }
  }
  if (!told) worlds.length = 0;
  const total = told ? span(worlds.map(({ evaluation }) => evaluation.total)) : open;
  return { worlds, measures: [...measures.values()], total, presumed, unmeasured };
}
