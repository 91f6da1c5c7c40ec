import { useAmount } from "../../assess/duty/use-amount.ts";
import { useSpeech } from "../../locale/locale.tsx";
import type { AskedGoals } from "../question/asked-goals.ts";
import type { PlanAnswer } from "../run/use-plan-run.ts";
import { leastOf, signed } from "./figures.ts";
import { usePlanWords } from "./use-plan-words.ts";

interface TradeProps {
  readonly answer: PlanAnswer;
  readonly asked: AskedGoals;
}

/** What each goal costs and its last bit, and whether complying is worth its while. */
export function Trade({ answer, asked }: TradeProps) {
  const { say, format } = useSpeech();
  const { plan, question } = answer;
  const { currency } = question.document;
  const amount = useAmount(currency);
  const words = usePlanWords(asked, question);
  const money = (text: string) => format.money(text, currency);
  const { duty, compliance, compliancePerYear } = plan.breakEven;
  return (
    <div className="plan-trade">
      <div>
        <h3>{say("plan.binds.title")}</h3>
        {plan.binding.length === 0 && <p className="soft">{say("plan.binds.none")}</p>}
        <ul>
          {plan.binding.map(({ goal, costs, marginal }) => (
            <li key={goal}>
              {say("plan.binds.goal", { goal: words.goal(goal), costs: money(costs) })}
              {marginal !== null && signed(marginal.saves).sign === "more" && (
                <span className="soft">
                  {" "}
                  {say("plan.binds.marginal", {
                    points: format.number(Number(marginal.points)),
                    saves: money(marginal.saves),
                  })}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{say("plan.break-even.title")}</h3>
        {duty === null && compliance === null && <p className="soft">{say("plan.break-even.none")}</p>}
        <ul>
          {duty !== null && (
            <li>
              {signed(duty).sign === "none"
                ? say("plan.break-even.any")
                : say("plan.break-even.duty", { duty: money(duty) })}
            </li>
          )}
          {compliance !== null && (
            <li>
              {signed(leastOf(compliance)).sign === "less"
                ? say("plan.break-even.never", { amount: money(signed(leastOf(compliance)).size) })
                : say("plan.break-even.compliance", {
                    amount: amount(compliance),
                    yearly: compliancePerYear === null ? null : amount(compliancePerYear),
                  })}
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}
