import { formatPercent, hundred } from "@coproduce/goods";
import { type Choice, takenOf } from "../model/choice.ts";
import type { Site } from "../model/site.ts";
import type { ChoiceAnswer } from "./plan-answer.ts";

/** The alternative of every material that has options, or those between which it is split. */
export function choicesOf({ columns }: Site, choice: Choice): readonly ChoiceAnswer[] {
  return takenOf(columns, choice).flatMap(({ candidate, share }) =>
    candidate.picks.map(({ material, offer }) => ({
      material,
      alternative: offer.id,
      share: share === hundred ? "100" : formatPercent(share),
    })),
  );
}
