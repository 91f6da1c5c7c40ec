import { type Percent, parsePercent } from "@coproduce/goods";
import type { ChangeScope, Condition, ListEntry, Shift } from "./ast.ts";
import { NotationError } from "./error.ts";
import { readList } from "./list.ts";
import { indexOfTop, splitTop } from "./split.ts";

const scopes: readonly ChangeScope[] = ["CC", "CTH", "CTSH", "CTI", "OUT-H", "OUT-S", "ANY-H"];

/** Reads one condition of an alternative. @throws NotationError when it is none of the notation's kinds. */
export function readCondition(text: string): Condition {
  if (text === "none") return { kind: "no-shift" };
  if (text === "assembled") return { kind: "assembled" };
  return readCall(text) ?? readMeasure(text) ?? readShift(text);
}

/** Conditions that are written with a parenthesis: process("…"), note("…"), weight(LIST) >= 70. */
function readCall(text: string): Condition | undefined {
  const call = /^(process|unless-process|note|orig|weight|share)\((.*)\)(?:\s*(>=|<=)\s*([\d.]+))?$/s.exec(
    text,
  );
  if (call === null) return undefined;
  const [, name = "", inside = "", comparison, percentText] = call;
  const words = /^"([^"]*)"$/.exec(inside)?.[1];
  switch (name) {
    case "process":
      return { kind: "process", what: required(words, text) };
    case "unless-process":
      return { kind: "unless-process", what: required(words, text) };
    case "note":
      return readNote(required(words, text));
    case "orig":
      return { kind: "originating", list: readList(inside) };
    case "weight":
      return { kind: "weight", list: readList(inside), atLeast: percent(percentText, text) };
    case "share": {
      const share = /^"([^"]+)", by (weight|volume|value)$/.exec(inside);
      if (share === null || comparison === undefined)
        throw new NotationError(`cannot read share in "${text}"`);
      return {
        kind: "share",
        what: share[1] ?? "",
        by: share[2] === "volume" ? "volume" : share[2] === "value" ? "value" : "weight",
        comparison: comparison === ">=" ? "at-least" : "at-most",
        percent: percent(percentText, text),
      };
    }
    default:
      return undefined;
  }
}

/** Notes that have a fixed form are conditions of their own; the others stay words. */
function readNote(words: string): Condition {
  const groups = /^not from more than one of: (.+)$/.exec(words)?.[1];
  if (groups !== undefined) return { kind: "at-most-one-of", groups: splitTop(groups, ";").map(readList) };
  const sources = /^only in (.+), not in (.+)$/.exec(words);
  if (sources !== null) return { kind: "contested", onlyIn: sources[1] ?? "", notIn: sources[2] ?? "" };
  const waived = /^chapter rules? (\d)(?:-(\d))? do(?:es)? not apply$/.exec(words);
  if (waived !== null) {
    const [first, last] = [Number(waived[1]), Number(waived[2] ?? waived[1])];
    const provisions = Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
    return { kind: "waives", provisions, text: words };
  }
  return { kind: "note", text: words };
}

/** RVC 60/50, polymer >= 50. */
function readMeasure(text: string): Condition | undefined {
  const rvc = /^RVC ([\d.]+|-)\/([\d.]+|-)$/.exec(text);
  if (rvc !== null) {
    return { kind: "rvc", transactionValue: threshold(rvc[1], text), netCost: threshold(rvc[2], text) };
  }
  const polymer = /^polymer >= ([\d.]+)$/.exec(text);
  if (polymer !== null) {
    const what = "originating polymer content in the total polymer content";
    return { kind: "share", what, by: "weight", comparison: "at-least", percent: percent(polymer[1], text) };
  }
  return undefined;
}

/** `CTH x LIST`, `from LIST`, `from LIST x LIST +CTH x LIST`, `from LIST +LIST +CTH`. */
function readShift(text: string): Shift {
  const [head = "", ...pluses] = splitTop(text, "+");
  const from: ListEntry[] = [];
  const fromExcept: ListEntry[] = [];
  const except: ListEntry[] = [];
  let scope: ChangeScope | null = null;
  const parts = head.startsWith("from ") ? [head.slice(5), ...pluses] : [head, ...pluses];
  for (const part of parts) {
    const { main, exceptions } = splitException(part);
    const change = scopes.find((candidate) => candidate === main);
    if (change === undefined) {
      if (!head.startsWith("from "))
        throw new NotationError(`"${main}" is not a change in tariff classification`);
      from.push(...readList(main));
      fromExcept.push(...exceptions);
    } else {
      if (scope !== null) throw new NotationError(`two changes in "${text}"`);
      scope = change;
      except.push(...exceptions);
    }
  }
  return { kind: "shift", scope, except, from, fromExcept };
}

function splitException(part: string): { main: string; exceptions: readonly ListEntry[] } {
  const at = indexOfTop(part, " x ");
  if (at < 0) return { main: part.trim(), exceptions: [] };
  return { main: part.slice(0, at).trim(), exceptions: readList(part.slice(at + 3).trim()) };
}

function threshold(text: string | undefined, whole: string): Percent | null {
  return text === "-" ? null : percent(text, whole);
}

function percent(text: string | undefined, whole: string): Percent {
  const value = text === undefined ? undefined : parsePercent(text);
  if (value === undefined) throw new NotationError(`"${whole}" needs a percentage`);
  return value;
}

function required(words: string | undefined, whole: string): string {
  if (words === undefined) throw new NotationError(`"${whole}" needs words in quotation marks`);
  return words;
}
