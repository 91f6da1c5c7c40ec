import { expect, test } from "vitest";
import type { PlanReply, PlanRequest, RunQuestion } from "./plan-reply.ts";
import { planRunner } from "./plan-runner.ts";

/** A worker that answers when it is told to. */
class Fake {
  readonly asked: PlanRequest[] = [];
  ended = false;
  #tell: (event: { data: PlanReply }) => void = () => {};
  addEventListener(name: string, listener: (event: { data: PlanReply }) => void) {
    if (name === "message") this.#tell = listener;
  }
  postMessage(request: PlanRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
  reply(reply: PlanReply) {
    this.#tell({ data: reply });
  }
}

function rig() {
  const workers: Fake[] = [];
  const heard: PlanReply[] = [];
  const runner = planRunner(() => {
    const worker = new Fake();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const run = () => runner.run({} as RunQuestion, (reply) => heard.push(reply));
  return { runner, run, workers, heard };
}

const found = (id: number, isLast: boolean) =>
  ({ id, kind: "found", isLast, plan: {} }) as unknown as PlanReply;

test("a worker that has answered serves the next run", () => {
  const { run, workers, heard } = rig();
  run();
  workers[0]?.reply(found(1, true));
  run();
  expect(workers).toHaveLength(1);
  expect(workers[0]?.asked.map(({ id }) => id)).toEqual([1, 2]);
  expect(heard).toHaveLength(1);
});

test("a new run ends the one that still reckons, frontier included, and hears nothing of it", () => {
  const { run, workers, heard } = rig();
  run();
  workers[0]?.reply(found(1, false));
  run();
  expect(workers).toHaveLength(2);
  expect(workers[0]?.ended).toBe(true);
  workers[0]?.reply(found(1, true));
  expect(heard).toHaveLength(1);
});

test("cancelling ends the worker; the next run starts anew", () => {
  const { runner, run, workers, heard } = rig();
  run();
  runner.cancel();
  expect(workers[0]?.ended).toBe(true);
  workers[0]?.reply(found(1, true));
  expect(heard).toEqual([]);
  run();
  expect(workers).toHaveLength(2);
});
