import { useSpeech } from "../../locale/locale.tsx";
import type { PlanAnswer } from "../run/use-plan-run.ts";

/** What the figures of a plan rest on: the options of the page, and the law in force on the date of entry. */
export function usePlanSource({ plan }: PlanAnswer): string {
  const { say, format } = useSpeech();
  return say("plan.source", {
    date: format.date(plan.regime.date),
    files: plan.regime.files.length,
  });
}
