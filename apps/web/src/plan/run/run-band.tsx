import type { MadeAnswer, OptionsDocument } from "@coproduce/plan";
import { useAmount } from "../../assess/duty/use-amount.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { VerdictSign } from "../../tree/verdict-sign.tsx";
import { Conflict } from "../answer/conflict.tsx";
import { difference, inYear, leastOf, signed } from "../answer/figures.ts";
import type { AskedGoals } from "../question/asked-goals.ts";
import { countOf } from "../question/edit-options.ts";
import { type FoundPlan, runSteps } from "./plan-reply.ts";
import type { PlanRun } from "./use-plan-run.ts";

interface RunBandProps {
  readonly run: PlanRun;
  /** The answer is to another question than the one on the page. */
  readonly isStale: boolean;
  /** Something on the page has to be put right first. */
  readonly isWrong: boolean;
  readonly options: OptionsDocument;
  readonly asked: AskedGoals;
  readonly currency: string;
  readonly onWithout: (goal: string) => void;
}

/** The plan in one glance, and its running: asked for here, with its progress, and stopped here. */
export function RunBand(props: RunBandProps) {
  const { run, isStale, isWrong, options, asked, currency, onWithout } = props;
  const { say } = useSpeech();
  const { answer, step, fault, isLive } = run;
  const verdict = answer === null ? "" : signOf(answer.plan);
  return (
    <section
      className={`verdict plan-band ${verdict} moves${isStale ? " stale" : ""}`}
      aria-labelledby="plan-headline"
      aria-busy={step !== null}
    >
      {verdict !== "" && (
        <span className="verdict-disc">
          <VerdictSign verdict={verdict} />
        </span>
      )}
      <div className="verdict-words" aria-live="polite">
        {answer === null ? (
          <>
            <h2 id="plan-headline">{say("plan.none")}</h2>
            <p>{say(countOf(options).ways === 0 ? "plan.none.options" : "plan.none.run")}</p>
          </>
        ) : (
          <Headline plan={answer.plan} volume={answer.question.options.volumePerYear} currency={currency} />
        )}
        {answer?.plan.status === "infeasible" && (
          <Conflict answer={answer} asked={asked} onWithout={onWithout} />
        )}
        {isWrong && <p className="no">{say("plan.wrong")}</p>}
        {!isWrong && isStale && !isLive && <p className="unknown">{say("plan.stale")}</p>}
        {fault !== null && (
          <p className="no" role="alert">
            {say("plan.fault")} <span className="small">{fault}</span>
          </p>
        )}
      </div>
      <div className="plan-run">
        {step === null ? (
          !isLive && (
            <button type="button" className="button primary" disabled={isWrong} onClick={run.start}>
              {say("plan.run")}
            </button>
          )
        ) : (
          <>
            <progress
              aria-label={say(`plan.step.${step}`)}
              max={runSteps.length}
              value={runSteps.indexOf(step) + 0.5}
            />
            <span className="small soft" role="status">
              {say(`plan.step.${step}`)}
            </span>
            <button type="button" className="button" onClick={run.cancel}>
              {say("plan.cancel")}
            </button>
          </>
        )}
        {answer?.plan.cost != null && <Saving plan={answer.plan} currency={currency} />}
      </div>
    </section>
  );
}

function signOf({ status, after }: FoundPlan): "yes" | "no" | "unknown" {
  if (status === "infeasible") return "no";
  return after?.claims === true ? "yes" : "unknown";
}

/** Whether the preference is claimed, and if not, why. */
function standingOf({ breakEven }: FoundPlan, after: MadeAnswer): "yes" | "pays" | "no" | "cannot" {
  if (after.claims) return "yes";
  if (after.originates) return "pays";
  return breakEven.compliance === null ? "cannot" : "no";
}

/** A duty is not one figure: what is told apart is the least of each. */
function isOpen({ before, after }: FoundPlan): boolean {
  return [before, after].some((made) => typeof made?.cost.total === "object");
}

interface PlanProps {
  readonly plan: FoundPlan;
  readonly currency: string;
}

function Headline({ plan, volume, currency }: PlanProps & { readonly volume: string | number | undefined }) {
  const { say, format } = useSpeech();
  const amount = useAmount(currency);
  const { after, before, changes } = plan;
  if (after === null) {
    const none = say("plan.headline.none", { count: plan.conflict?.length ?? 0 });
    return <h2 id="plan-headline">{plan.status === "unknown" ? say("plan.headline.unknown") : none}</h2>;
  }
  const more = signed(difference(after.cost.total, before.cost.total));
  const yearly = inYear(more.size, volume);
  return (
    <>
      <h2 id="plan-headline">
        <span className="verdict-name">
          {say("plan.headline.changes", { count: new Set(changes.map(({ material }) => material)).size })}
        </span>{" "}
        <span className="verdict-reason">
          {say("plan.headline.cost", {
            after: amount(after.cost.total),
            before: amount(before.cost.total),
            isSame: more.sign === "none",
          })}
        </span>
      </h2>
      <p>{say(`plan.claims.${standingOf(plan, after)}`, { duty: amount(after.cost.finishedDuty) })}</p>
      {yearly !== null && more.sign !== "none" && (
        <p>
          {say("plan.headline.year", {
            sign: more.sign,
            isOpen: isOpen(plan),
            amount: format.money(yearly, currency),
            goods: format.number(Number(volume)),
          })}
        </p>
      )}
      {typeof after.cost.inputDuty === "object" && <p>{say("plan.headline.input-duty")}</p>}
      {plan.status === "feasible" && plan.gap !== null && (
        <p>{say("plan.headline.gap", { gap: format.percent(plan.gap) })}</p>
      )}
    </>
  );
}

/** What the plan saves on one good, or costs. */
function Saving({ plan, currency }: PlanProps) {
  const { say, format } = useSpeech();
  if (plan.after === null) return null;
  const { sign, size } = signed(difference(leastOf(plan.after.cost.total), plan.before.cost.total));
  if (sign === "none") return null;
  return (
    <dl className="verdict-saving">
      <dd>{`${sign === "less" ? "−" : "+"}${format.money(size, currency)}`}</dd>
      <dt>{say(isOpen(plan) ? "plan.saving.known" : "plan.saving")}</dt>
    </dl>
  );
}
