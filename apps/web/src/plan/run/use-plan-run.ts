import { useCallback, useEffect, useRef, useState } from "react";
import type { FoundPlan, RunQuestion, RunStep } from "./plan-reply.ts";
import { type PlanRunner, planRunner } from "./plan-runner.ts";

/** An answer with the question that it answers. */
export interface PlanAnswer {
  readonly question: RunQuestion;
  readonly plan: FoundPlan;
}

export interface PlanRun {
  readonly answer: PlanAnswer | null;
  /** What is being done; null when nothing is. */
  readonly step: RunStep | null;
  readonly fault: string | null;
  /** It follows every change. */
  readonly isLive: boolean;
  /** Plans now, and again with every change until it is cancelled. */
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Changes that follow each other so fast are one. */
const pause = 250;

/**
 * Plans in a worker. Once asked for, the plan follows every change of the question.
 *
 * @param question null while it cannot be asked
 * @param isLive whether it is asked for from the start
 */
export function usePlanRun(question: RunQuestion | null, isLive: boolean): PlanRun {
  const runner = useRef<PlanRunner | null>(null);
  const [live, setLive] = useState(isLive);
  const [answer, setAnswer] = useState<PlanAnswer | null>(null);
  const [step, setStep] = useState<RunStep | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  useEffect(() => () => runner.current?.cancel(), []);
  useEffect(() => {
    runner.current?.cancel();
    setStep(null);
    if (!live || question === null) return;
    setStep("law");
    const timer = setTimeout(() => {
      setFault(null);
      runner.current ??= planRunner(startWorker);
      runner.current.run(question, (reply) => {
        switch (reply.kind) {
          case "step":
            return setStep(reply.step);
          case "found":
            setAnswer({ question, plan: reply.plan });
            if (reply.isLast) setStep(null);
            return;
          case "failed":
            setStep(null);
            setLive(false);
            return setFault(reply.message);
        }
      });
    }, pause);
    return () => clearTimeout(timer);
  }, [question, live]);

  return {
    answer,
    step,
    fault,
    isLive: live,
    start: useCallback(() => setLive(true), []),
    cancel: useCallback(() => setLive(false), []),
  };
}

/** The worker learns by its name where the law lies: beside the page. */
function startWorker(): Worker {
  return new Worker(new URL("./plan-worker.ts", import.meta.url), {
    type: "module",
    name: document.baseURI.split("#")[0] ?? document.baseURI,
  });
}
