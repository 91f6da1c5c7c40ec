import { createHash } from "node:crypto";
import { decodeText } from "@coproduce/goods";
import { applyScenario, type Law, parseScenario, renderScenarioProblem } from "@coproduce/law";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";
import { type Input, readInput } from "./read-input.ts";

/** A scenario that was read: its name, and how it changes the law. */
export interface ReadScenario {
  readonly id: string;
  readonly apply: (law: Law) => Law;
}

/** Standard input is read once, though a plan lays its scenario over the law of several countries. */
const piped = new WeakMap<Context, Promise<Input>>();

function inputOf(path: string, context: Context): Promise<Input> {
  if (path !== "-") return readInput(path, context, "scenario");
  const read = piped.get(context) ?? readInput(path, context, "scenario");
  piped.set(context, read);
  return read;
}

/**
 * Reads a scenario file and checks it against the law that it changes. Commands import this module when a
 * scenario is asked for: it brings a YAML reader with it.
 *
 * @throws InputError with every bad line of the file
 */
export async function readScenario(path: string, law: Law, context: Context): Promise<ReadScenario> {
  const { source, bytes } = await inputOf(path, context);
  const text = decodeText(bytes);
  if (text === undefined) throw new InputError(context.say("problem.scenario-not-text", { file: source }));
  const hash = createHash("sha256").update(bytes).digest("hex");
  const parsed = parseScenario({ path: source, text, hash }, law);
  if (parsed.kind === "problems") {
    throw new InputError(...parsed.problems.map((problem) => renderScenarioProblem(problem, context.locale)));
  }
  const { scenario } = parsed;
  return { id: scenario.id, apply: (changed) => applyScenario(changed, scenario) };
}
