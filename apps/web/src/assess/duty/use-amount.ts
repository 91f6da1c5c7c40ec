import type { AmountAnswer } from "@coproduce/assess";
import { useSpeech } from "../../locale/locale.tsx";

/** Says an amount: a figure, a range, or "at least" where it is open. */
export function useAmount(currency: string): (amount: AmountAnswer) => string {
  const { say, format } = useSpeech();
  const money = (text: string) => format.money(text, currency);
  return (amount) => {
    if (typeof amount === "string") return money(amount);
    return amount.high === null
      ? say("duty.at-least", { amount: money(amount.low) })
      : say("gauge.range", { low: money(amount.low), high: money(amount.high) });
  };
}
