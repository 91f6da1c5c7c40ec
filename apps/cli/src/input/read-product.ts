import { type InputProblems, type ProductDocument, parseProductText, renderProblem } from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";
import { type Input, readInput } from "./read-input.ts";

/** Problems beyond these are counted, not listed. */
const shown = 50;

/**
 * Reads a product from a file or standard input: a product document (JSON) or a bill of materials (CSV,
 * XLSX), told apart by their first bytes.
 *
 * @throws InputError with every problem of the input
 */
export async function readProduct(path: string, context: Context): Promise<ProductDocument> {
  const input = await readInput(path, context);
  const parsed = parseProductText(textOf(input), input.source);
  if (parsed.kind === "problems") throw inputError(parsed, context);
  return parsed.product;
}

function textOf({ bytes }: Input): string {
  return new TextDecoder().decode(bytes);
}

function inputError({ problems }: InputProblems, { locale, say }: Context): InputError {
  const lines = problems.slice(0, shown).map((problem) => renderProblem(problem, locale));
  const more = problems.length - lines.length;
  return new InputError(...lines, ...(more > 0 ? [say("problem.more", { count: more })] : []));
}
