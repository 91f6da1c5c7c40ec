import type { ProductDocument } from "@coproduce/goods";
import {
  type OptionsDocument,
  type OptionsSettings,
  readOptionsFile,
  renderOptionsFileProblem,
} from "@coproduce/plan";
import type { Context } from "../commands/context.ts";
import { readInput } from "../input/read-input.ts";
import { listedError } from "../input/read-product.ts";
import { InputError } from "../problem/input-error.ts";
import { readPercent } from "./read-goals.ts";

/** What a command says of the whole plan, where the file of options does not. */
export interface GivenSettings {
  readonly volume?: string;
  readonly horizon?: string;
  readonly compliance?: string;
  readonly inputDuties?: string;
}

/** @throws InputError where a number or a word is wrong */
export function readSettings(given: GivenSettings, context: Context): OptionsSettings {
  const { volume, horizon, compliance, inputDuties } = given;
  const number = (option: string, text: string) => {
    readPercent(option, text, context);
    return text.trim();
  };
  if (inputDuties !== undefined && inputDuties !== "compute" && inputDuties !== "none") {
    throw new InputError(context.say("plan.problem-input-duties", { given: inputDuties }));
  }
  return {
    ...(volume === undefined ? {} : { volumePerYear: number("--volume", volume) }),
    ...(horizon === undefined ? {} : { horizonYears: number("--horizon", horizon) }),
    ...(compliance === undefined ? {} : { complianceCostPerYear: number("--compliance", compliance) }),
    ...(inputDuties === undefined ? {} : { inputDuties }),
  };
}

/**
 * Reads options from a file or standard input: JSON, CSV or XLSX. What a table holds and options do not is told
 * on standard error.
 *
 * @throws InputError with every problem of the file
 */
export async function readOptions(
  path: string,
  product: ProductDocument,
  settings: OptionsSettings,
  context: Context,
): Promise<OptionsDocument> {
  const { source, bytes } = await readInput(path, context);
  const read = await readOptionsFile(bytes, source, product, settings);
  if (read.kind === "problems") {
    throw listedError(
      read.problems.map((problem) => renderOptionsFileProblem(problem, context.locale)),
      context,
    );
  }
  for (const ignored of read.ignored) {
    context.terminal.err(`${context.say("input.ignored", { file: source, ...ignored })}\n`);
  }
  return read.options;
}
