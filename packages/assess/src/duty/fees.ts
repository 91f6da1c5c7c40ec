import { formatMoney, type Money, zero } from "@coproduce/goods";
import { formatAdValorem, processingLimits } from "@coproduce/law";
import type { DutyFee } from "../answer/duty-answer.ts";
import type { Message } from "../messages/message.ts";
import { type Amount, dutyOn, exactly, nothing } from "./amount.ts";
import type { Entry } from "./entry.ts";
import { amountAnswer } from "./explain-layers.ts";
import type { DutyLaw } from "./resolve.ts";

/**
 * Fees beside the duties: merchandise processing, within the limits of its fiscal year and on the whole entry
 * where `entry.value` states it, and harbor maintenance, on what a vessel brings.
 */
export function explainFees({ law, into, date }: DutyLaw, entry: Entry): readonly DutyFee[] {
  const fees = law.fees?.get(into);
  if (fees === undefined || entry.isForeign === true) return [];
  const { processing, harbor } = fees;
  const limits = processingLimits(fees, date);
  const because: Message[] = [];
  if (entry.claimed) because.push({ key: "duty.fee.usmca", params: {} });
  else if (limits !== undefined) {
    const params = { least: formatMoney(limits.least), most: formatMoney(limits.most) };
    because.push({ key: "duty.fee.limits", params });
    if (date > processing.knownUntil) {
      because.push({ key: "duty.fee.limits-carried", params: { until: processing.knownUntil } });
    }
  }
  const stated = entry.facts.get("entry.value");
  const whole = stated?.kind === "amount" ? stated.value : entry.value;
  const mode = entry.facts.get("transport.mode");
  const bySea = dutyOn(entry.value, harbor.rate);
  const harborFee: Amount =
    mode === undefined ? { low: zero, high: bySea } : mode.value === "sea" ? exactly(bySea) : nothing;
  return [
    {
      id: "merchandise-processing",
      title: { key: "duty.fee", params: { fee: "merchandise-processing" } },
      amount: amountAnswer(
        entry.claimed
          ? nothing
          : exactly(within(dutyOn(whole, processing.rate), limits?.least, limits?.most)),
      ),
      rate: `${formatAdValorem(processing.rate)}%`,
      citation: entry.claimed ? processing.exempt : (limits?.citation ?? processing.citation),
      because,
    },
    {
      id: "harbor-maintenance",
      title: { key: "duty.fee", params: { fee: "harbor-maintenance" } },
      amount: amountAnswer(harborFee),
      rate: `${formatAdValorem(harbor.rate)}%`,
      citation: harbor.citation,
      because: [{ key: "duty.fee.by-sea-only", params: {} }],
    },
  ];
}

function within(amount: Money, least: Money | undefined, most: Money | undefined): Money {
  if (least !== undefined && amount < least) return least;
  return most !== undefined && amount > most ? most : amount;
}
