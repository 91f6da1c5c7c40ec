import { formatMoney, type Money } from "@coproduce/goods";
import type { Volume } from "../model/volume.ts";
import type { Made } from "../search/planner.ts";
import type { BreakEvenAnswer } from "./plan-answer.ts";

const unknown: BreakEvenAnswer = { duty: null, compliance: null, compliancePerYear: null };

/**
 * From which duty, and up to which cost of compliance, claiming the preference is the cheaper: between the
 * cheapest good that claims it and the cheapest that does not.
 */
export function breakEven(claimed: Made | null, unclaimed: Made | null, volume: Volume): BreakEvenAnswer {
  if (claimed === null || unclaimed === null) return unknown;
  const dearer = besideDuty(claimed) - besideDuty(unclaimed);
  const [paid, due] = [claimed.cost.finishedDuty, unclaimed.cost.finishedDuty];
  if (paid.low !== paid.high || due.low !== due.high) return unknown;
  const duty = paid.low + claimed.cost.compliance + dearer;
  const compliance = due.low - paid.low - dearer;
  const yearly = volume.perYear === null ? null : (compliance * volume.perYear) / 1_000_000n;
  return {
    duty: formatMoney((duty < 0n ? 0n : duty) as Money),
    compliance: formatMoney(compliance as Money),
    compliancePerYear: yearly === null ? null : formatMoney(yearly as Money),
  };
}

/** What it costs, as far as it is known, without the finished good's duty and without compliance. */
function besideDuty({ cost }: Made): bigint {
  return cost.total.low - cost.finishedDuty.low - cost.compliance;
}
