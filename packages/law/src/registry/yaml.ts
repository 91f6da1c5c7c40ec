import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { LawFileError } from "./error.ts";
import type { LawText } from "./law.ts";

/** A YAML text against a schema: what was read, or every place that is wrong. */
export type YamlReading<Value> =
  | {
      readonly kind: "read";
      readonly value: Value;
      /** The line of a field, or of the deepest one on the way to it that is there. */
      readonly lineOf: (path: readonly PropertyKey[]) => number;
    }
  | { readonly kind: "syntax"; readonly places: readonly YamlSyntaxPlace[] }
  | { readonly kind: "refused"; readonly places: readonly YamlRefusedPlace[] };

export interface YamlSyntaxPlace {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface YamlRefusedPlace {
  readonly line: number;
  /** "patches[0].goods", or "" for the whole file. */
  readonly field: string;
  readonly issue: z.core.$ZodIssue;
}

/**
 * Reads a YAML text against a schema. Every scalar is text (YAML's failsafe schema): 8471.50 is a code, never
 * a number.
 */
export function checkYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): YamlReading<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const places = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return { line, column: col, message: error.message };
    });
    return { kind: "syntax", places };
  }
  const read = schema.safeParse(document.toJS());
  const lineOf = (path: readonly PropertyKey[]) => lines.linePos(startOf(document.contents, path)).line;
  if (read.success) return { kind: "read", value: read.data, lineOf };
  const places = read.error.issues.map((issue) => ({
    line: lineOf(issue.path),
    field: fieldOf(issue.path),
    issue,
  }));
  return { kind: "refused", places };
}

/**
 * Reads a YAML law file against its schema.
 *
 * @throws LawFileError that lists every bad place by line and field.
 */
export function readYaml<Schema extends z.ZodType>(
  source: Pick<LawText, "path" | "text">,
  schema: Schema,
): z.output<Schema> {
  const reading = checkYaml(source.text, schema);
  switch (reading.kind) {
    case "read":
      return reading.value;
    case "syntax":
      throw new LawFileError(
        source.path,
        reading.places.map((at) => `line ${at.line}, column ${at.column}: ${at.message}`).join("; "),
      );
    case "refused":
      throw new LawFileError(
        source.path,
        reading.places
          .map(
            ({ line, field, issue }) =>
              `line ${line}, ${field === "" ? "the file" : field}: ${issue.message}`,
          )
          .join("; "),
      );
  }
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
  return path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`,
    "",
  );
}
