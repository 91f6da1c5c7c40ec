import {
  type InputProblems,
  isJsonFile,
  type ProductDocument,
  parseProductBytes,
  readBom,
  renderProblem,
} from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";
import { readInput } from "./read-input.ts";

/** Problems beyond these are counted, not listed. */
const shown = 50;

/**
 * Reads a product from a file or standard input: a product document (JSON) or a bill of materials (CSV,
 * XLSX), told apart by what is in them. What a table holds and a product does not is told on standard error.
 *
 * @throws InputError with every problem of the input
 */
export async function readProduct(path: string, context: Context): Promise<ProductDocument> {
  const input = await readInput(path, context, "product");
  if (isJsonFile(input.bytes, input.source)) {
    const parsed = parseProductBytes(input.bytes, input.source);
    if (parsed.kind === "problems") throw inputError(parsed, context);
    return parsed.product;
  }
  const read = await readBom(input.bytes, input.source);
  if (read.kind === "problems") throw inputError(read, context);
  for (const { row, column, text } of read.ignored) {
    context.terminal.err(
      `${context.say("input.ignored", { file: input.source, sheet: null, row, column, text })}\n`,
    );
  }
  return read.product;
}

export function inputError({ problems }: Pick<InputProblems, "problems">, context: Context): InputError {
  return listedError(
    problems.map((problem) => renderProblem(problem, context.locale)),
    context,
  );
}

/** The first problems of an input, and how many more there are. */
export function listedError(problems: readonly string[], { say }: Context): InputError {
  const lines = problems.slice(0, shown);
  const more = problems.length - lines.length;
  return new InputError(...lines, ...(more > 0 ? [say("problem.more", { count: more })] : []));
}
