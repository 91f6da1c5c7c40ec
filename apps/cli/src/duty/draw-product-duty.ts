import type { AmountAnswer, Assessment, Rendered } from "@coproduce/assess";
import type { Context } from "../commands/context.ts";
import { wrap } from "../terminal/width.ts";

/** What the product pays at the border with the preference claimed and without it, in three lines. */
export function drawProductDuty(duty: Rendered<Assessment>["duty"], context: Context): readonly string[] {
  const { say, style, terminal } = context;
  if (duty === null) return [];
  const title = style("strong", say("duty.product"));
  const inside = (text: string) => wrap(text, terminal.columns - 2).map((line) => `  ${line}`);
  if ("unavailable" in duty) return [title, ...duty.unavailable.flatMap(inside)];
  const { claimed, unclaimed, saving } = duty;
  const amount = (given: AmountAnswer) => amountText(given, context);
  return [
    title,
    ...inside(say("duty.product-unclaimed", { amount: amount(unclaimed.total.amount) })),
    ...inside(say("duty.product-claimed", { amount: amount(claimed.total.amount) })),
    ...inside(
      say("duty.product-saving", { amount: amount(saving.amount), hypothetical: saving.hypothetical }),
    ),
  ];
}

/** An amount, or the range in which it lies. */
export function amountText(amount: AmountAnswer, { say }: Context): string {
  return typeof amount === "string" ? amount : say("duty.amount-range", amount);
}
