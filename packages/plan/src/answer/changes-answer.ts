import { formatMoney, formatPercent, type Money } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import type { Taken } from "../model/choice.ts";
import type { Candidate, Column, Pick } from "../model/column.ts";
import { currentId } from "../model/offer.ts";
import { shareOf } from "../model/share.ts";
import { addSpreads, money, spreadAnswer } from "../model/spread.ts";
import type { Made } from "../search/planner.ts";
import { needsOf } from "./need.ts";
import type { ChangeAnswer, SourceAnswer } from "./plan-answer.ts";

/** What the plan changes, line by line, and what each change is for. */
export function changesOf(made: Made, goals: Goals, active: ReadonlySet<GoalId>): readonly ChangeAnswer[] {
  const { columns } = made.venue.site;
  const changed = columns.flatMap((column, at) => {
    return changesIn(column, made.choice[at] ?? []).map((line) => ({ at, ...line }));
  });
  const needs = needsOf(made, changed.length, goals, active);
  return changed.map(({ at, undone, line }) => ({ ...line, neededFor: needs(at, undone) }));
}

/** A change in a column, and the candidate that is taken where it alone is undone. */
interface Line {
  readonly undone: number;
  readonly line: Omit<ChangeAnswer, "neededFor">;
}

function changesIn(column: Column, taken: readonly Taken[]): readonly Line[] {
  const [present] = column.candidates;
  if (present === undefined) return [];
  return taken.flatMap(({ index, share }) => {
    const candidate = column.candidates[index];
    if (candidate === undefined) return [];
    const changed = candidate.picks.filter(({ offer }) => offer.id !== currentId);
    return changed.map((pick, place) => {
      const before = present.picks.find(({ material }) => material === pick.material);
      // What several changes inside one material cost together stands with the first of them.
      const costs = place === 0 ? costsMore(candidate, present, share) : 0n;
      const line = {
        material: pick.material,
        alternative: pick.offer.id,
        share: formatPercent(share),
        from: sourceAnswer(before ?? pick),
        to: sourceAnswer(pick),
        costs: formatMoney(costs as Money),
        estimated: pick.offer.estimated,
      };
      return { undone: undoneIn(column, candidate, pick.material), line };
    });
  });
}

/** The candidate that has what is in use for one material, and for the others what is taken. */
function undoneIn({ candidates }: Column, { picks }: Candidate, material: string): number {
  const wanted = new Map(picks.map((pick) => [pick.material, pick.offer.id]));
  wanted.set(material, currentId);
  const at = candidates.findIndex((other) =>
    other.picks.every((pick) => pick.offer.id === wanted.get(pick.material)),
  );
  return Math.max(0, at);
}

function costsMore(candidate: Candidate, present: Candidate, share: Taken["share"]): bigint {
  const bought = ({ value, freight }: Candidate) => shareOf(value + freight, share);
  return bought(candidate) - bought(present) + candidate.switching - present.switching;
}

function sourceAnswer({ offer, inputDuty }: Pick): SourceAnswer {
  const { document, alternative } = offer;
  const { due, deferred } = inputDuty();
  return {
    name: document.name ?? document.id,
    origin: document.origin ?? null,
    originating: document.originating ?? null,
    supplier: document.supplier ?? null,
    value: document.value,
    freight: formatMoney(money(alternative?.freight ?? "0")),
    inputDuty: spreadAnswer(addSpreads(due, deferred)),
  };
}
