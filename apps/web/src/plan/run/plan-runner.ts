import type { PlanReply, PlanRequest, RunQuestion } from "./plan-reply.ts";

/** Runs one plan at a time. A run that is not wanted any more is ended with its worker. */
export interface PlanRunner {
  /** Begins a run, and ends the one before. */
  readonly run: (question: RunQuestion, onReply: (reply: PlanReply) => void) => void;
  readonly cancel: () => void;
}

/** @param start starts a worker: it computes without pause, so that ending it is the only way to stop it */
export function planRunner(start: () => Worker): PlanRunner {
  let worker: Worker | null = null;
  let last = 0;
  let waiting: ((reply: PlanReply) => void) | null = null;
  const cancel = () => {
    // A worker that has answered keeps the law and the solver for the next run.
    if (waiting !== null) worker?.terminate();
    if (waiting !== null) worker = null;
    waiting = null;
  };
  const started = (): Worker => {
    const fresh = start();
    fresh.addEventListener("message", ({ data }: MessageEvent<PlanReply>) => {
      if (fresh !== worker || data.id !== last) return;
      const tell = waiting;
      if (data.kind === "failed" || (data.kind === "found" && data.isLast)) waiting = null;
      tell?.(data);
    });
    fresh.addEventListener("error", ({ message }) => {
      if (fresh !== worker) return;
      const tell = waiting;
      cancel();
      tell?.({ id: last, kind: "failed", message });
    });
    return fresh;
  };
  return {
    run: (question, onReply) => {
      cancel();
      worker ??= started();
      last += 1;
      waiting = onReply;
      worker.postMessage({ id: last, question } satisfies PlanRequest);
    },
    cancel,
  };
}
