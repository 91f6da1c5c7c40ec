import type { ProductDocument } from "@coproduce/goods";
import { type Fields, placeOf, problemInTable } from "@coproduce/goods/table";
import { type OptionsProblem, type ParsedOptions, parseOptions } from "../parse.ts";
import type { OptionsFileMessage, OptionsFileProblem } from "./problem.ts";
import type { SheetDraft } from "./sheet.ts";

/** All that the schema and the product refuse. What does not fit together is told beside wrong fields, too. */
export function refusals(
  parsed: ParsedOptions,
  document: Fields,
  source: string,
  product: ProductDocument,
): readonly OptionsProblem[] {
  if (parsed.kind === "options") return [];
  const wrong = new Set(parsed.problems.map(({ field }) => field));
  const again = parseOptions(without(document, wrong, ""), source, product);
  const others = again.kind === "options" ? [] : again.problems.filter(({ field }) => !wrong.has(field));
  return [...parsed.problems, ...others];
}

/** What stands in for a refused field that may not be left out; nothing is said of it again. */
const neutral: Fields = { material: "-", origin: "MX", producedIn: "MX", value: "0.00", from: "0", id: "-" };

function without(value: unknown, wrong: ReadonlySet<string>, path: string): unknown {
  if (Array.isArray(value)) return value.map((each, at) => without(each, wrong, `${path}[${at}]`));
  if (typeof value !== "object" || value === null) return value;
  const fields: Fields = {};
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  for (const [name, each] of Object.entries(value)) {
    if (!wrong.has(at(name))) fields[name] = without(each, wrong, at(name));
  }
  for (const [name, stand] of Object.entries(neutral)) {
    if (wrong.has(at(name)) && !(name === "from" && "origin" in value)) fields[name] = stand;
  }
  return fields;
}

/** A problem of the document as a problem of the cell that the field came from; reported cells say it already. */
export function placed(
  problem: OptionsProblem,
  drafts: readonly SheetDraft[],
): readonly OptionsFileProblem[] {
  const { field } = problem;
  for (const draft of drafts) {
    if (draft.reported.has(field)) return [];
    const place = placeOf(field, draft.places, draft.columns);
    if (place === null) continue;
    const message = inTable(problem.message);
    return message === null ? [] : [{ ...problemInTable(draft.table, place, message), field }];
  }
  return [
    inDocument({ source: problem.source, field, message: inTable(problem.message) ?? problem.message }),
  ];
}

/** Sentences about the document in the words of a table; null for those that the rows say themselves. */
function inTable(message: OptionsProblem["message"]): OptionsFileMessage | null {
  switch (message.key) {
    case "options.volume-missing":
      return { key: "options-table.volume-missing", params: {} };
    case "options.price-missing":
      return { key: "options-table.no-price", params: message.params };
    case "options.price-twice":
      return { key: "options-table.two-prices", params: {} };
    case "options.id-twice":
      return null;
    default:
      return message;
  }
}

/** A problem of a document, or of what was stated beside a table. */
export function inDocument(problem: {
  readonly source: string;
  readonly field: string;
  readonly message: OptionsFileMessage;
}): OptionsFileProblem {
  const { source, field, message } = problem;
  return { kind: "problem", source, ...(field === "" ? {} : { field }), message };
}
