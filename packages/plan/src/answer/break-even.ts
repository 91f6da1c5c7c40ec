import { formatMoney, type Money } from "@coproduce/goods";
import { spreadAnswer } from "../model/spread.ts";
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
  if (paid.low !== paid.high) return unknown;
  const duty = paid.low + claimed.cost.compliance + dearer;
  const saved = (of: bigint) => (of - paid.low - dearer) as Money;
  const compliance = { low: saved(due.low), high: due.high === null ? null : saved(due.high) };
  const inYear = (amount: bigint) => ((amount * (volume.perYear ?? 0n)) / 1_000_000n) as Money;
  const yearly = {
    low: inYear(compliance.low),
    high: compliance.high === null ? null : inYear(compliance.high),
  };
  // What programs waive changes with the duty: there is no single one from which complying is the cheaper.
  const isWaived = [claimed, unclaimed].some(({ cost }) => cost.waived.high !== 0n);
  return {
    duty: isWaived ? null : formatMoney((duty < 0n ? 0n : duty) as Money),
    compliance: spreadAnswer(compliance),
    compliancePerYear: volume.perYear === null ? null : spreadAnswer(yearly),
  };
}

/** What it costs, as far as it is known, without the finished good's duty and without compliance. */
function besideDuty({ cost }: Made): bigint {
  return cost.total.low - cost.finishedDuty.low - cost.compliance;
}
