import type { Percent, ProductDocument } from "@coproduce/goods";
import {
  genericOptions,
  type OptionsDocument,
  type OptionsSettings,
  readOptionsFile,
  renderOptionsFileProblem,
} from "@coproduce/plan";
import { chokepoints } from "@coproduce/trade/presentation";
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
  const positive = (option: string, text: string) => {
    if (readPercent(option, text, context) > 0) return text.trim();
    throw new InputError(context.say("plan.problem-zero", { option, given: text }));
  };
  if (inputDuties !== undefined && inputDuties !== "compute" && inputDuties !== "none") {
    throw new InputError(context.say("plan.problem-input-duties", { given: inputDuties }));
  }
  return {
    ...(volume === undefined ? {} : { volumePerYear: positive("--volume", volume) }),
    ...(horizon === undefined ? {} : { horizonYears: positive("--horizon", horizon) }),
    ...(compliance === undefined ? {} : { complianceCostPerYear: number("--compliance", compliance) }),
    ...(inputDuties === undefined ? {} : { inputDuties }),
  };
}

/**
 * Options without a file: every material that may not originate from the region, at a premium.
 *
 * @throws InputError where a cost in a year is given and no volume to spread it over
 */
export function proposeOptions(
  product: ProductDocument,
  premium: Percent,
  settings: OptionsSettings,
  context: Context,
): OptionsDocument {
  const { complianceCostPerYear, volumePerYear } = settings;
  if (complianceCostPerYear !== undefined && volumePerYear === undefined) {
    throw new InputError(context.say("plan.problem-no-volume"));
  }
  return { ...settings, ...genericOptions(product, premium) };
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
  checkLanes(read.options, source, context);
  const { options, assembly = [] } = read.options;
  if (options.length === 0 && assembly.length === 0) {
    context.terminal.err(`${context.say("plan.no-alternatives", { file: source })}\n`);
  }
  return read.options;
}

/** @throws InputError for straits and canals that no goal could name */
function checkLanes({ options }: OptionsDocument, file: string, { say }: Context): void {
  const known: readonly string[] = chokepoints;
  const lines = options.flatMap(({ material, alternatives }) =>
    alternatives.flatMap(({ id, via = [] }) =>
      via
        .filter((lane) => !known.includes(lane))
        .map(
          (given) => `${file}, ${material}, ${id}, via: ${say("plan.problem-lane", { given, lanes: known })}`,
        ),
    ),
  );
  const [first, ...more] = lines;
  if (first !== undefined) throw new InputError(first, ...more);
}
