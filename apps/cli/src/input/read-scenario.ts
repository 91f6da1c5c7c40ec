import { createHash } from "node:crypto";
import { type Law, parseScenario, renderScenarioProblem, type Scenario } from "@coproduce/law";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";
import { readInput } from "./read-input.ts";

/**
 * Reads a scenario file and checks it against the law that it changes.
 *
 * @throws InputError with every bad line of the file
 */
export async function readScenario(path: string, law: Law, context: Context): Promise<Scenario> {
  const { source, bytes } = await readInput(path, context);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const parsed = parseScenario({ path: source, text: new TextDecoder().decode(bytes), hash }, law);
  if (parsed.kind === "scenario") return parsed.scenario;
  throw new InputError(...parsed.problems.map((problem) => renderScenarioProblem(problem, context.locale)));
}
