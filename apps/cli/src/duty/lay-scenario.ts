import type { Law } from "@coproduce/law";
import type { Context } from "../commands/context.ts";

/** A scenario that was read, ready to be laid over law. */
export interface LaidScenario {
  readonly id: string;
  readonly over: (law: Law) => Law;
}

/**
 * Reads a scenario file against the law that it changes.
 *
 * @throws InputError with every bad line of the file
 */
export async function layScenario(path: string, law: Law, context: Context): Promise<LaidScenario> {
  const { readScenario } = await import("../input/read-scenario.ts");
  const { applyScenario } = await import("./apply-scenario.ts");
  const scenario = await readScenario(path, law, context);
  return { id: scenario.id, over: (plain) => applyScenario(plain, scenario) };
}
