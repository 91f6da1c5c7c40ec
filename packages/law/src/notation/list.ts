import { type HsCode, levelOf, parseHsCode, rangeBetween } from "@coproduce/goods";
import type { Described, ListEntry, Provision, Relative } from "./ast.ts";
import { NotationError } from "./error.ts";
import { splitTop } from "./split.ts";

const provisionText = /^(\d{2}(?:\d{2}(?:\.\d{2}){0,3})?)(?:-(\d{2}(?:\d{2}(?:\.\d{2}){0,3})?))?(@US)?/;

/** Reads one provision or range at the start of a text; the rest of the text comes back with it. */
export function readProvision(text: string): { provision: Provision; rest: string } {
  const match = provisionText.exec(text);
  if (match === null) throw new NotationError(`expected a tariff provision at "${text}"`);
  const [all, firstText = "", lastText, tariff] = match;
  const first = parseHsCode(firstText);
  const last = lastText === undefined ? first : parseHsCode(lastText);
  if (first === undefined || last === undefined)
    throw new NotationError(`"${all}" is not a tariff provision`);
  const range = rangeBetween(first, last);
  if (range.high < range.low) throw new NotationError(`range "${all}" runs backwards`);
  const provision: Provision = {
    kind: "provision",
    text: all.replace("@US", ""),
    range,
    level: finerLevel(first, last),
    ...(tariff === undefined ? {} : { tariff: "US" as const }),
  };
  return { provision, rest: text.slice(all.length).trim() };
}

function finerLevel(first: HsCode, last: HsCode): Provision["level"] {
  return first.length >= last.length ? levelOf(first) : levelOf(last);
}

const sameGood = /^any other good within (?:the same subheading|(\d{4}\.\d{2}))$/;
const otherSubheading = /^any other subheading(?: of the group| within (\S+))?$/;

/** A parenthesis or quotation after a provision that relates it to the good's own code. */
function relativeLimit(limit: string, within: Provision): Relative | undefined {
  if (limit === "any other good") return { kind: "relative", relation: "other-good", within };
  if (/^any other good of the same subheading$/.test(limit)) {
    return { kind: "relative", relation: "other-good-same-subheading", within };
  }
  if (/^(within )?the (same )?subheading$|^within the (same )?subheading$/.test(limit)) {
    return { kind: "relative", relation: "same-subheading", within };
  }
  if (otherSubheading.test(limit)) return { kind: "relative", relation: "other-subheading", within };
  if (limit === "any other heading") return { kind: "relative", relation: "other-heading", within };
  return undefined;
}

/** Reads a list of provisions: `8708.99, ex 5903.10 "fabric of man-made fibers", 7404 (any other good)`. */
export function readList(text: string): readonly ListEntry[] {
  return splitTop(text, ",").flatMap(readEntry);
}

function readEntry(text: string): readonly ListEntry[] {
  const bare = /^"([^"]+)"$/.exec(text)?.[1];
  if (bare !== undefined) return readBare(bare);
  const { provision, rest } = readProvision(text.replace(/^ex /, ""));
  if (rest === "") return [provision];
  const limit = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$|^"([^"]+)"$/.exec(rest);
  const words = limit?.[1] ?? limit?.[2];
  if (words === undefined) throw new NotationError(`cannot read "${rest}" after ${provision.text}`);
  const quotedEx = text.startsWith("ex ");
  const relative = quotedEx ? undefined : relativeLimit(words, provision);
  if (relative !== undefined) return [relative];
  return [{ kind: "described", provision, description: words } satisfies Described];
}

function readBare(words: string): readonly ListEntry[] {
  const good = sameGood.exec(words);
  if (good !== null) {
    const within = good[1];
    return within === undefined
      ? [{ kind: "relative", relation: "other-good-same-subheading" }]
      : [{ kind: "relative", relation: "other-good", within: readProvision(within).provision }];
  }
  const subheading = otherSubheading.exec(words)?.[1];
  if (subheading !== undefined) {
    return [{ kind: "relative", relation: "other-subheading", within: readProvision(subheading).provision }];
  }
  const groups = /^more than one of: (.+)$/.exec(words)?.[1];
  if (groups !== undefined) return splitTop(groups, ";").flatMap(readList);
  throw new NotationError(`a described material needs its provision: "${words}"`);
}
