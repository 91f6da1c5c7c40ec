import { useSpeech } from "../../locale/locale.tsx";
import type { AskedGoals } from "../question/asked-goals.ts";
import type { PlanAnswer } from "../run/use-plan-run.ts";
import { usePlanWords } from "./use-plan-words.ts";

interface ConflictProps {
  readonly answer: PlanAnswer;
  readonly asked: AskedGoals;
  /** Asks again without one goal. */
  readonly onWithout: (goal: string) => void;
}

/** Why there is no plan: the goals that cannot be met together, and the materials that they leave without a source. */
export function Conflict({ answer, asked, onWithout }: ConflictProps) {
  const { say, format } = useSpeech();
  const words = usePlanWords(asked, answer.question);
  const { conflict = [], stuck = [] } = answer.plan;
  if (conflict.length === 0) return <p>{say("plan.conflict.nothing")}</p>;
  return (
    <>
      <p>{say("plan.conflict", { count: conflict.length, goals: format.list(conflict.map(words.goal)) })}</p>
      {stuck.length > 0 && (
        <ul className="plan-stuck">
          {stuck.map(({ material, alternatives }) => (
            <li key={material}>
              <strong>{words.material(material)}</strong>
              {": "}
              {alternatives
                .map(({ alternative, against }) =>
                  say("plan.stuck", {
                    alternative: words.alternative(material, alternative),
                    goals: format.list(against.map(words.goal)),
                  }),
                )
                .join("; ")}
            </li>
          ))}
        </ul>
      )}
      <p className="plan-without on-screen">
        {conflict
          .filter((goal) => goal !== "capacity")
          .map((goal) => (
            <button key={goal} type="button" className="button" onClick={() => onWithout(goal)}>
              {say("plan.without", { goal: words.goal(goal) })}
            </button>
          ))}
      </p>
    </>
  );
}
