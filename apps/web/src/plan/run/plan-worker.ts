import { render, sayings } from "@coproduce/assess";
import { loadSolver, type Plan, type PlanSettings, type PlanStep, plan, type Solver } from "@coproduce/plan";
import { unavoidableFrom } from "@coproduce/trade/presentation";
import wasm from "highs/runtime?url";
import { lawSource, packFolder } from "../../engine/law-source.ts";
import { findInputRegimes, findPlanRegime } from "./find-plan-law.ts";
import type { FoundPlan, PlanReply, PlanRequest, RunQuestion, RunStep } from "./plan-reply.ts";

/**
 * The planner in a worker of its own, so that it can be stopped while it reckons. HiGHS is fetched with the
 * first question.
 */
const packs = packFolder(new URL("packs/", self.name));
const source = lawSource(packs);
/** Apart from the law of the good: an answer names the files that it was given, and no others. */
const inputSource = lawSource(packs);
let solver: Promise<Solver> | null = null;

self.addEventListener("message", async ({ data }: MessageEvent<PlanRequest>) => {
  const { id, question } = data;
  const say = (reply: PlanReply) => self.postMessage(reply);
  try {
    await answer(question, {
      onStep: (step) => say({ id, kind: "step", step }),
      onFound: (found, isLast) => say({ id, kind: "found", plan: found, isLast }),
    });
  } catch (error) {
    say({ id, kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});

interface Answering {
  readonly onStep: (step: RunStep) => void;
  readonly onFound: (found: FoundPlan, isLast: boolean) => void;
}

/** The plan first, then once more with its frontier, which takes longest. */
async function answer(question: RunQuestion, { onStep, onFound }: Answering): Promise<void> {
  const { document, options, goals, locale } = question;
  onStep("law");
  const loading = loadedSolver();
  const [regime, inputRegimes] = await Promise.all([
    findPlanRegime(source, document, options),
    findInputRegimes(inputSource, document, options),
  ]);
  const settings: PlanSettings = {
    solver: await loading,
    inputRegimes,
    lanesFrom: unavoidableFrom,
    clock: () => performance.now() / 1000,
  };
  const words = sayings(regime.law);
  const said = (found: Plan): FoundPlan => ({ ...render(found, words, locale), product: found.product });
  const onProgress = (step: PlanStep) => {
    if (step !== "across") onStep(step);
  };
  const first = await plan(document, options, regime, goals, { ...settings, onProgress });
  onFound(said(first), first.product === null);
  if (first.product === null) return;
  onStep("frontier");
  // The whole frontier is shown, not only what lies beyond the shares that are asked: the plan is a point on it.
  const { minRvc: _, maxAsia: __, ...others } = goals;
  const { frontier } = await plan(document, options, regime, others, { ...settings, frontier: true });
  onFound(said(frontier === undefined ? first : { ...first, frontier }), true);
}

function loadedSolver(): Promise<Solver> {
  solver ??= loadSolver({ locateFile: () => new URL(wasm, self.location.href).href });
  // A failure is not kept: the next question tries again.
  solver.catch(() => {
    solver = null;
  });
  return solver;
}
