import { formatMoney, formatPercent, type Money } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import type { Taken } from "../model/choice.ts";
import type { Candidate, Column, Pick } from "../model/column.ts";
import { currentId } from "../model/offer.ts";
import { shareOf } from "../model/share.ts";
import { addSpreads, money, spreadAnswer } from "../model/spread.ts";
import type { Made } from "../search/planner.ts";
import { neededFor } from "./need.ts";
import type { ChangeAnswer, SourceAnswer } from "./plan-answer.ts";

/** What the plan changes, line by line, and what each change is for. */
export function changesOf(made: Made, goals: Goals, active: ReadonlySet<GoalId>): readonly ChangeAnswer[] {
  const { columns } = made.venue.site;
  const changed = columns.flatMap((column, at) => {
    const lines = changesIn(column, made.choice[at] ?? []);
    return lines.length === 0 ? [] : [{ at, lines }];
  });
  return changed.flatMap(({ at, lines }) => {
    const needed = neededFor(made, at, changed.length, goals, active);
    return lines.map((line) => ({ ...line, neededFor: needed }));
  });
}

function changesIn(column: Column, taken: readonly Taken[]): readonly Omit<ChangeAnswer, "neededFor">[] {
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
      return {
        material: pick.material,
        alternative: pick.offer.id,
        share: formatPercent(share),
        from: sourceAnswer(before ?? pick),
        to: sourceAnswer(pick),
        costs: formatMoney(costs as Money),
        estimated: pick.offer.estimated,
      };
    });
  });
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
