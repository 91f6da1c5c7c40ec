import { decodeText, isJsonFile, type ProductDocument, syntaxPlace } from "@coproduce/goods";
import { inPlace, problemInTable, readTables } from "@coproduce/goods/table";
import { parseOptions } from "../parse.ts";
import type { OptionsDocument } from "../schema.ts";
import { assemble, type IgnoredOption } from "./assemble.ts";
import type { OptionsFileMessage, OptionsFileProblem, OptionsFileProblems } from "./problem.ts";
import { inDocument, placed, refusals } from "./refusals.ts";
import { optionVocabulary } from "./words.ts";

/** What a file of options leaves out may be stated beside it. */
export type OptionsSettings = Pick<
  OptionsDocument,
  "volumePerYear" | "horizonYears" | "complianceCostPerYear" | "inputDuties"
>;

/** The options of a file, or everything that is wrong in them. */
export type ReadOptions =
  | {
      readonly kind: "options";
      readonly options: OptionsDocument;
      readonly ignored: readonly IgnoredOption[];
    }
  | OptionsFileProblems;

/**
 * Reads options from a file: JSON (an options document), CSV or XLSX, told apart by what is in it.
 *
 * A table has one row for each alternative, with headers in English, Spanish or French; what holds for the
 * whole plan stands in rows above it. A workbook may have a sheet of places of assembly and one of settings.
 *
 * @param product whose materials the options are for; amounts are in its currency
 * @param settings what the file may leave out
 * @returns the options and what was left out, or every bad cell with its row, column and what would be right
 * @example const read = await readOptionsFile(bytes, "options.xlsx", product)
 */
export async function readOptionsFile(
  bytes: Uint8Array,
  fileName: string,
  product: ProductDocument,
  settings: OptionsSettings = {},
): Promise<ReadOptions> {
  if (isJsonFile(bytes, fileName)) return readJson(bytes, fileName, product, settings);
  const read = await readTables(bytes, fileName, optionVocabulary);
  if (read.kind === "problems") return read;
  const assembled = assemble(read.tables, product);
  if (assembled === undefined) {
    const message = { key: "options-table.no-header", params: {} } as const;
    return { kind: "problems", problems: [...read.problems, problemInTable(read.tables[0], null, message)] };
  }
  const { document, drafts, ignored } = assembled;
  const whole = { ...settings, ...document };
  const parsed = parseOptions(whole, fileName, product);
  const problems: OptionsFileProblem[] = [
    ...read.problems,
    ...drafts.flatMap(({ problems: own, flaws }) => [...own, ...flaws]),
    ...refusals(parsed, whole, fileName, product).flatMap((problem) => placed(problem, drafts)),
  ];
  if (parsed.kind === "options" && problems.length === 0) {
    return { kind: "options", options: parsed.options, ignored };
  }
  const ofSheet = (name: string | null) => inPlace(problems.filter(({ sheet = null }) => sheet === name));
  const sheets = new Set([null, ...read.tables.map(({ sheet }) => sheet)]);
  return { kind: "problems", problems: [...sheets].flatMap(ofSheet) };
}

function readJson(
  bytes: Uint8Array,
  source: string,
  product: ProductDocument,
  settings: OptionsSettings,
): ReadOptions {
  const text = decodeText(bytes)?.replace(/^\ufeff/, "");
  const refused = (message: OptionsFileMessage): ReadOptions => ({
    kind: "problems",
    problems: [{ kind: "problem", source, message }],
  });
  if (text === undefined) return refused({ key: "options.not-text", params: {} });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused({ key: "json.syntax", params: syntaxPlace(text) });
  }
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const whole: unknown = isObject ? { ...settings, ...(value as object) } : value;
  const parsed = parseOptions(whole, source, product);
  if (parsed.kind === "options") return { ...parsed, ignored: [] };
  return { kind: "problems", problems: parsed.problems.map(inDocument) };
}
