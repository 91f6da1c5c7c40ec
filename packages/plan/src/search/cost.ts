import { type Money, zero } from "@coproduce/goods";
import { type Choice, type TakenCandidate, takenOf } from "../model/choice.ts";
import type { Candidate } from "../model/column.ts";
import { leftAfterRelief } from "../model/input-duty.ts";
import { shareOf } from "../model/share.ts";
import type { Site } from "../model/site.ts";
import { addSpreads, exactly, type Spread } from "../model/spread.ts";

/** What one good costs, landed, by part. */
export interface Cost {
  readonly materials: Money;
  readonly assembly: Money;
  /** Without what programs waive. */
  readonly inputDuty: Spread;
  /** Duty on inputs that programs waive. */
  readonly waived: Spread;
  readonly freight: Money;
  readonly finishedDuty: Spread;
  readonly switching: Money;
  readonly compliance: Money;
  readonly total: Spread;
}

/** What a good costs beside what it is made of: its duty, and what claiming the preference takes. */
export interface Beside {
  readonly finishedDuty: Spread;
  readonly compliance: Money;
}

export function costOf(site: Site, choice: Choice, { finishedDuty, compliance }: Beside): Cost {
  const taken = takenOf(site.columns, choice);
  const materials = sum(taken, ({ value }) => value);
  const freight = sum(taken, (candidate) => candidate.freight);
  const once = taken.reduce((total, { candidate }) => total + candidate.switching, 0n);
  const switching = (once + site.switching) as Money;
  const deferred = sumSpreads(taken, ({ inputDuty }) => inputDuty.deferred);
  const left = leftAfterRelief(deferred, finishedDuty);
  const inputDuty = addSpreads(
    sumSpreads(taken, ({ inputDuty: { due } }) => due),
    left,
  );
  const fixed = (materials + site.cost + freight + switching + compliance) as Money;
  return {
    materials,
    assembly: site.cost,
    inputDuty,
    waived: lesser(deferred, finishedDuty),
    freight,
    finishedDuty,
    switching,
    compliance,
    total: addSpreads(exactly(fixed), inputDuty, finishedDuty),
  };
}

function sum(taken: readonly TakenCandidate[], amount: (candidate: Candidate) => Money): Money {
  return taken.reduce(
    (total, { candidate, share }) => (total + shareOf(amount(candidate), share)) as Money,
    zero as Money,
  );
}

function sumSpreads(taken: readonly TakenCandidate[], of: (candidate: Candidate) => Spread): Spread {
  return addSpreads(
    ...taken.map(({ candidate, share }): Spread => {
      const { low, high } = of(candidate);
      return {
        low: shareOf(low, share) as Money,
        high: high === null ? null : (shareOf(high, share) as Money),
      };
    }),
  );
}

/** The lesser of the duty on the inputs and that on the good (USMCA art. 2.5). */
function lesser(one: Spread, other: Spread): Spread {
  const least = one.low < other.low ? one.low : other.low;
  if (one.high === null || other.high === null) return { low: least, high: one.high ?? other.high };
  return { low: least, high: one.high < other.high ? one.high : other.high };
}
