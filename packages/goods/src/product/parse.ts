import { jsonSyntaxError } from "../json/syntax.ts";
import type { GoodsMessage } from "../messages/catalogue.ts";
import type { InputProblem, InputProblems } from "../problem/problem.ts";
import { decodeText } from "../text/decode.ts";
import { compileAcceptor } from "./acceptor.ts";
import { findIncoherences, formatPath } from "./coherence.ts";
import { reportShape } from "./report.ts";
import { type ProductDocument, productSchema } from "./schema.ts";

/** A product document that holds, or all that is wrong with it. */
export type ParsedProduct = { readonly kind: "product"; readonly product: ProductDocument } | InputProblems;

const isSurelyProduct = compileAcceptor(productSchema);

/**
 * Reads a product document that has been parsed from JSON. The document is taken as it is, not copied.
 *
 * @param source what the input is called in problems: a file name, or a file and line.
 * @returns the product, or every problem in it: wrong fields first, then what does not fit together.
 * @example parseProduct(JSON.parse(text), "freezer.json")
 */
export function parseProduct(value: unknown, source: string): ParsedProduct {
  const { found, finite } = findIncoherences(value);
  const refusals = !finite || isSurelyProduct(value) ? found : [...reportShape(value), ...found];
  if (refusals.length === 0) return { kind: "product", product: value as ProductDocument };
  return {
    kind: "problems",
    problems: refusals.map(({ path, message }) => problemAt(source, path, message)),
  };
}

const byteOrderMark = 0xfeff;

/** Product documents are far smaller; a file beyond this is something else. */
const largestDocument = 64 * 1024 * 1024;

/** Reads a product document from JSON text; a syntax error is a problem with its line and character. */
export function parseProductText(text: string, source: string): ParsedProduct {
  if (text.length > largestDocument) {
    const megabytes = Math.ceil(text.length / 1024 / 1024);
    const limit = largestDocument / 1024 / 1024;
    return refused(source, { key: "json.too-large", params: { megabytes, limit } });
  }
  const json = text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused(source, { key: "json.syntax", params: syntaxPlace(json) });
  }
  return parseProduct(value, source);
}

/**
 * Reads a product document from the bytes of a JSON file: UTF-8, or UTF-16 as spreadsheets and editors on
 * Windows save it, by its byte order mark.
 */
export function parseProductBytes(bytes: Uint8Array, source: string): ParsedProduct {
  const text = decodeText(bytes);
  if (text === undefined) return refused(source, { key: "json.not-text", params: {} });
  return parseProductText(text, source);
}

function refused(source: string, message: GoodsMessage): InputProblems {
  return { kind: "problems", problems: [problemAt(source, [], message)] };
}

function problemAt(source: string, path: readonly (string | number)[], message: GoodsMessage): InputProblem {
  const field = formatPath(path);
  return field === "" ? { kind: "problem", source, message } : { kind: "problem", source, field, message };
}

/** The line and character, from 1, at which a text stops being JSON. */
export function syntaxPlace(text: string): { line: number; column: number } {
  const before = text.slice(0, jsonSyntaxError(text) ?? text.length).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
