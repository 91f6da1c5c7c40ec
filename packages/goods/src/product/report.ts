import type { z } from "zod";
import type { GoodsMessage } from "../messages/catalogue.ts";
import { nearest } from "../spelling/nearest.ts";
import { explainType, explainValue } from "./explain.ts";
import type { Expectation } from "./leaf.ts";
import { productSchema } from "./schema.ts";

type Path = readonly PropertyKey[];

/** One refused place of a document. */
export interface Refusal {
  readonly path: readonly (string | number)[];
  readonly message: GoodsMessage;
}

/**
 * Everything that a schema refuses in a document, each with what would be right.
 *
 * @param schema made of the leaves of the product document, whose errors name what is expected
 */
export function reportShape(document: unknown, schema: z.ZodType = productSchema): readonly Refusal[] {
  const result = schema.safeParse(document);
  return result.success ? [] : result.error.issues.flatMap((issue) => explainIssue(issue, document, schema));
}

function explainIssue(issue: z.core.$ZodIssue, document: unknown, of: z.ZodType): readonly Refusal[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const name = String(path.findLast((step) => typeof step === "string") ?? "");
  const value = valueAt(document, path);
  if (issue.code === "unrecognized_keys") {
    const known = fieldsAt(path, of);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: { key: "field.unknown", params: { name: key, nearest: nearest(key, known) } },
    }));
  }
  if (isExpectation(issue.message)) {
    const choices = issue.code === "invalid_value" ? issue.values.map(String) : [];
    return [{ path, message: explainValue(issue.message, value, name, choices) }];
  }
  if (value === undefined)
    return [{ path, message: { key: "field.missing", params: { name, example: null } } }];
  if (issue.code === "invalid_type") return [{ path, message: explainType(issue, value) }];
  return [{ path, message: explainValue("text", value, name, []) }];
}

const expectations: Readonly<Record<Expectation, true>> = {
  amount: true,
  quantity: true,
  rate: true,
  percent: true,
  code: true,
  edition: true,
  date: true,
  economy: true,
  currency: true,
  id: true,
  text: true,
  "yes-no": true,
  fact: true,
  choice: true,
};

function isExpectation(message: string): message is Expectation {
  return Object.hasOwn(expectations, message);
}

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** The fields that the schema knows at a place of the document. */
function fieldsAt(path: Path, of: z.core.$ZodType): readonly string[] {
  let schema: z.core.$ZodType | undefined = of;
  for (const step of [...path, undefined]) {
    let def: z.core.$ZodTypes["_zod"]["def"] = (schema as z.core.$ZodTypes)._zod.def;
    while (def.type === "optional") def = (def.innerType as z.core.$ZodTypes)._zod.def;
    if (step === undefined) return def.type === "object" ? Object.keys(def.shape) : [];
    if (def.type === "object") schema = def.shape[String(step)];
    else if (def.type === "array") schema = def.element;
    else if (def.type === "record") schema = def.valueType;
    if (schema === undefined) return [];
  }
  return [];
}
