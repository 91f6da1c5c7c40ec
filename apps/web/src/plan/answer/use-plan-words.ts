import type { OptionsDocument } from "@coproduce/plan";
import { findMaterial } from "../../assess/draft/apply.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { laneName } from "../ask/lanes.tsx";
import type { AskedGoals } from "../question/asked-goals.ts";
import type { RunQuestion } from "../run/plan-reply.ts";

export interface PlanWords {
  /** A goal as the plan names it, in words: "nothing made in China". */
  readonly goal: (goal: string) => string;
  readonly material: (id: string) => string;
  /** An alternative by its supplier, its name, or its id, with its origin. */
  readonly alternative: (material: string, id: string) => string;
}

/** Says what a plan names by ids. */
export function usePlanWords(
  asked: AskedGoals,
  question: Pick<RunQuestion, "document" | "options"> | null,
): PlanWords {
  const { say, format, locale } = useSpeech();
  return {
    goal: (goal) => {
      const [kind = "", id = ""] = goal.split(":");
      switch (kind) {
        case "qualify":
          return say("plan.goal.qualify");
        case "claim":
          return say("plan.goal.claim");
        case "min-rvc":
          return say("plan.goal.min-rvc", { percent: format.percent(plain(asked.minRvc)) });
        case "max-asia":
          return say("plan.goal.max-asia", { percent: format.percent(plain(asked.maxAsia)) });
        case "lead-time":
          return say("plan.goal.lead-time", { days: asked.maxLeadTimeDays });
        case "capacity":
          return say("plan.goal.capacity");
        case "exclude":
          return say("plan.goal.exclude", { economy: format.economy(id) });
        case "avoid":
          return say("plan.goal.avoid", { lane: laneName(id, locale) });
        default:
          return goal;
      }
    },
    material: (id) => (question === null ? id : (findMaterial(question.document.materials, id)?.name ?? id)),
    alternative: (material, id) => {
      if (id === "current") return say("plan.current");
      const found = question === null ? undefined : alternativeIn(question.options, material, id);
      if (found === undefined) return id;
      const { supplier, name, origin } = found.alternative;
      const economy = format.economy(origin);
      return say("plan.alternative", { name: supplier ?? name ?? (found.isOnly ? economy : id), economy });
    },
  };
}

/** The alternative, and whether no other of the material comes from the same economy. */
function alternativeIn({ options }: OptionsDocument, material: string, id: string) {
  const { alternatives = [] } = options.find((each) => each.material === material) ?? {};
  const alternative = alternatives.find((each) => each.id === id);
  if (alternative === undefined) return undefined;
  const isOnly = alternatives.filter(({ origin }) => origin === alternative.origin).length === 1;
  return { alternative, isOnly };
}

/** A percentage as it is formatted, of what was typed. */
function plain(typed: string): string {
  const number = typed.replace(/[\s%]/g, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(number) ? number : "0";
}
