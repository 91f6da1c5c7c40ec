import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { LawFileError } from "./error.ts";
import type { LawText } from "./law.ts";

/**
 * Reads a YAML law file against its schema. Every scalar is text (YAML's failsafe schema): 8471.50 is a code,
 * never a number.
 *
 * @throws LawFileError that lists every bad place by line and field.
 */
export function readYaml<Schema extends z.ZodType>(
  source: Pick<LawText, "path" | "text">,
  schema: Schema,
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
  });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return `line ${line}, column ${col}: ${error.message}`;
    });
    throw new LawFileError(source.path, problems.join("; "));
  }
  const read = schema.safeParse(document.toJS());
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => {
    const at = lines.linePos(startOf(document.contents, issue.path)).line;
    return `line ${at}, ${fieldOf(issue.path)}: ${issue.message}`;
  });
  throw new LawFileError(source.path, problems.join("; "));
}

/** Where the deepest existing node of a path starts; a missing field is reported at its parent. */
function startOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let start = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return start;
      start = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? start;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      start = (node as Node | undefined)?.range?.[0] ?? start;
    } else {
      return start;
    }
  }
  return start;
}

function fieldOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the file";
  return path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`,
    "",
  );
}
