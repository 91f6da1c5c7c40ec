import type { z } from "zod";
import { entryIntoForce, parsePlainDate } from "../date/plain-date.ts";
import { suggestEconomy } from "../economy/name.ts";
import { formatHsCode, hsEditions, parseHsCode } from "../hs/code.ts";
import type { Expected, GoodsMessage } from "../messages/catalogue.ts";
import { nearest } from "../spelling/nearest.ts";
import type { Expectation } from "./leaf.ts";

/** What is wrong with a value that a field of the product document refuses, and what would be right. */
export function explainValue(
  expectation: Expectation,
  value: unknown,
  field: string,
  choices: readonly string[],
): GoodsMessage {
  if (value === undefined) {
    return { key: "field.missing", params: { name: field, example: examples[expectation] } };
  }
  const text = showValue(value);
  if (expectation === "yes-no") return wrongType(text, "yes-no");
  if (expectation === "fact") return wrongType(text, "fact");
  if (expectation === "edition") return explainChoice(text, hsEditions.map(String));
  if (typeof value === "number" && Number.isFinite(value)) return explainNumber(expectation, value, text);
  if (typeof value !== "string") return wrongType(text, "text");
  switch (expectation) {
    case "amount":
      return explainAmount(text);
    case "quantity":
    case "rate":
      return { key: "quantity.not-a-quantity", params: { value: text, suggestion: plainDecimal(text) } };
    case "percent":
      return { key: "percent.not-a-percent", params: { value: text } };
    case "code":
      return explainCode(text);
    case "date":
      return explainDate(text);
    case "economy":
      return { key: "economy.unknown", params: { value: text, suggestion: suggestEconomy(text) } };
    case "currency": {
      const suggestion = /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : (currencySigns[text] ?? null);
      return { key: "currency.not-a-code", params: { value: text, suggestion } };
    }
    case "id":
      return { key: "id.empty", params: { name: field } };
    case "choice":
      return explainChoice(text, choices);
    case "text":
      return wrongType(text, "text");
  }
}

const examples: Record<Expectation, string | null> = {
  amount: '"82.27"',
  quantity: '"2.5"',
  rate: '"0.054"',
  percent: '"12.5"',
  code: '"8418.50"',
  edition: "2022",
  date: '"2025-11-17"',
  economy: '"MX"',
  currency: '"USD"',
  id: '"P-100"',
  text: null,
  "yes-no": "true",
  fact: null,
  choice: null,
};

const currencySigns: Readonly<Record<string, string>> = {
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  MX$: "MXN",
  "€": "EUR",
};

function explainNumber(expectation: Expectation, value: number, text: string): GoodsMessage {
  if (expectation === "amount" || expectation === "rate") {
    return value < 0
      ? { key: "amount.negative", params: { value: text } }
      : { key: "amount.number", params: { value: text } };
  }
  if (expectation === "percent") return { key: "percent.not-a-percent", params: { value: text } };
  if (expectation === "quantity") {
    return { key: "quantity.not-a-quantity", params: { value: text, suggestion: null } };
  }
  if (expectation === "code")
    return { key: "code.number", params: { value: text, suggestion: suggestCode(text) } };
  return wrongType(text, "text");
}

export function explainAmount(text: string): GoodsMessage {
  if (/^-\d+(\.\d+)?$/.test(text)) return { key: "amount.negative", params: { value: text } };
  if (/^\d+\.\d+$/.test(text)) return { key: "amount.too-fine", params: { value: text } };
  return { key: "amount.not-an-amount", params: { value: text, suggestion: plainDecimal(text) } };
}

export function explainCode(text: string): GoodsMessage {
  const digits = text.replace(/\D/g, "");
  if (digits.startsWith("77") && parseHsCode(text) === undefined && /^[\d.]+$/.test(text)) {
    return { key: "code.reserved", params: { value: text } };
  }
  return { key: "code.not-a-code", params: { value: text, suggestion: suggestCode(text) } };
}

/** Undoes what spreadsheets and people do to codes: lost zeros, spaces, hyphens, commas for dots. */
export function suggestCode(text: string): string | null {
  const parts = text
    .trim()
    .split(/[\s.,\-/]+/)
    .filter((part) => part !== "");
  if (parts.length === 0 || parts.some((part) => !/^\d+$/.test(part))) return null;
  const [head = "", ...tail] = parts;
  const first = head.length % 2 === 1 ? `0${head}` : head;
  const last = tail.map((part, at) => (at === tail.length - 1 && part.length % 2 === 1 ? `${part}0` : part));
  const code = parseHsCode(first + last.join(""));
  return code === undefined ? null : formatHsCode(code);
}

export function explainDate(text: string): GoodsMessage {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return { key: "date.not-a-date", params: { value: text, suggestion: suggestDate(text) } };
  }
  return parsePlainDate(text) === undefined
    ? { key: "date.not-in-calendar", params: { value: text } }
    : { key: "date.too-early", params: { value: text } };
}

/** Only where day and month cannot be confused: 17/11/2025 is told apart, 03/04/2025 is not. */
function suggestDate(text: string): string | null {
  const match = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/.exec(text.trim());
  if (match === null) return null;
  const [a = "", b = "", c = ""] = match.slice(1);
  const pad = (part: string) => part.padStart(2, "0");
  let readings: string[] = [];
  if (a.length === 4) readings = [`${a}-${pad(b)}-${pad(c)}`];
  else if (c.length === 4) readings = [`${c}-${pad(b)}-${pad(a)}`, `${c}-${pad(a)}-${pad(b)}`];
  const valid = new Set(
    readings.filter((date) => parsePlainDate(date) !== undefined && date >= entryIntoForce),
  );
  return valid.size === 1 ? ([...valid][0] ?? null) : null;
}

export function explainChoice(text: string, choices: readonly string[]): GoodsMessage {
  return { key: "field.choice", params: { value: text, suggestion: nearest(text, choices), choices } };
}

/** The type that zod expected in the project's words. */
export function explainType(issue: z.core.$ZodIssueInvalidType, value: unknown): GoodsMessage {
  return wrongType(showValue(value), issue.expected === "array" ? "list" : "object");
}

function wrongType(value: string, expected: Expected): GoodsMessage {
  return { key: "field.type", params: { value, expected } };
}

/** The number that a formatted one surely means: "$ 1,234.56" is 1234.56, but "1,234" may be two numbers. */
function plainDecimal(text: string): string | null {
  const bare = text.replace(/[\s$€]|[A-Z]{3}/g, "");
  if (/^\d+(\.\d{1,6})?$/.test(bare)) return bare;
  if (/^\d{1,3}(,\d{3})+\.\d{1,6}$/.test(bare)) return bare.replaceAll(",", "");
  if (/^\d{1,3}(\.\d{3})+,\d{1,6}$/.test(bare)) return bare.replaceAll(".", "").replace(",", ".");
  if (/^\d+,(\d{1,2}|\d{4,6})$/.test(bare)) return bare.replace(",", ".");
  return null;
}

/** A refused value as one short line. */
export function showValue(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  const text = String(value);
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
