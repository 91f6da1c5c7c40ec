import {
  economies,
  formatHsCode,
  type HsCode,
  isMoney,
  type Money,
  parseHsCode,
  parseMoney,
} from "@coproduce/goods";
import { nearestLines, type Regime } from "@coproduce/law";
import type { Message } from "../messages/message.ts";
import { unaskedProblem } from "./asked-facts.ts";
import { linesOfEntry } from "./compute.ts";
import type { Entry } from "./entry.ts";
import { type EntryFact, entryFactKeys, entryFactKind, parseEntryFact } from "./entry-fact.ts";
import { unitProblem } from "./unit.ts";

/** Goods as a person states them: `coproduce duty --hs C --origin CC --value N`. */
export interface EntryDocument {
  readonly hs: string;
  readonly origin: string;
  readonly value: string;
  readonly claimed?: boolean;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

/** One thing that is wrong: which field, and what would be right. */
export interface EntryProblem {
  readonly field: string;
  readonly message: Message;
}

/** First day that is answered. */
export const firstDay = "2018-01-01";

/**
 * The normalise pass.
 *
 * @param regime with the chapter of the tariff loaded, so that a code that does not exist is told from one
 *   that does
 */
export function parseEntry(
  document: EntryDocument,
  regime: Regime,
): { readonly entry: Entry } | { readonly problems: readonly EntryProblem[] } {
  const problems: EntryProblem[] = [];
  const fail = (field: string, message: Message) => {
    problems.push({ field, message });
  };
  if (regime.date < firstDay) {
    fail("date", { key: "duty.problem.date", params: { date: regime.date, first: firstDay } });
  }
  const origin = document.origin.toUpperCase();
  if (!economies.includes(origin)) {
    fail("origin", { key: "duty.problem.origin", params: { given: document.origin } });
  }
  const value = parseMoney(document.value.trim());
  if (!isMoney(value) || value < 0n) {
    fail("value", { key: "duty.problem.value", params: { given: document.value } });
  }
  const code = parseCode(document.hs, regime, fail);
  const facts = parseFacts(document.facts ?? {}, isMoney(value) && value >= 0n ? value : null, fail);
  checkAsked(facts, code, regime, fail);
  if (problems.length > 0 || code === undefined || !isMoney(value)) return { problems };
  return { entry: { code, origin, value, claimed: document.claimed === true, facts } };
}

type Fail = (field: string, message: Message) => void;

function parseCode(given: string, { law, importInto, date }: Regime, fail: Fail): HsCode | undefined {
  const code = parseHsCode(given);
  if (code === undefined || code.length < 6) {
    fail("hs", { key: "duty.problem.hs", params: { given } });
    return undefined;
  }
  const into = importInto.toLowerCase();
  // Only the tariff of the United States is held whole: elsewhere a code without data answers unknown.
  if (importInto !== "US" || linesOfEntry({ law, into, date }, code).length > 0) return code;
  const chapter = law.schedules?.get(`${into}/${code.slice(0, 2)}`);
  const near = chapter === undefined ? [] : nearestLines(chapter, code, date).map(formatHsCode);
  fail("hs", { key: "duty.problem.hs-unknown", params: { code: formatHsCode(code), date, near } });
  return undefined;
}

function parseFacts(
  given: Readonly<Record<string, string | number | boolean>>,
  value: Money | null,
  fail: Fail,
): ReadonlyMap<string, EntryFact> {
  const facts = new Map<string, EntryFact>();
  for (const [key, stated] of Object.entries(given)) {
    const kind = entryFactKind(key);
    if (kind === undefined) {
      fail(`facts.${key}`, { key: "duty.problem.fact", params: { key, known: entryFactKeys } });
      continue;
    }
    const fact = parseEntryFact(kind, stated);
    if (fact === null) {
      fail(`facts.${key}`, { key: "duty.problem.fact-value", params: { key, given: String(stated), kind } });
    } else if (fact !== undefined) facts.set(key, fact);
  }
  checkContent(facts, value, fail);
  return facts;
}

/** A fact that nothing asks for is refused: what it was meant to say would be lost. */
function checkAsked(
  facts: ReadonlyMap<string, EntryFact>,
  code: HsCode | undefined,
  { law, importInto, date }: Regime,
  fail: Fail,
): void {
  const duty = { law, into: importInto.toLowerCase(), date };
  for (const key of facts.keys()) {
    const problem = unaskedProblem(duty, key) ?? (code === undefined ? null : unitProblem(duty, code, key));
    if (problem !== null) fail(`facts.${key}`, problem);
  }
}

/** A content cannot be larger than the value, nor the metals together. */
function checkContent(facts: ReadonlyMap<string, EntryFact>, value: Money | null, fail: Fail): void {
  if (value === null) return;
  const amount = (key: string) => {
    const fact = facts.get(key);
    return fact?.kind === "amount" ? fact.value : 0n;
  };
  const metals = ["metal.steel.value", "metal.aluminum.value", "metal.copper.value"];
  const sum = metals.reduce((so, key) => so + amount(key), 0n);
  if (sum > value) {
    const named = metals.filter((key) => facts.has(key)).join(" + ");
    fail("facts", { key: "duty.problem.content", params: { key: named } });
  }
  if (amount("content.us") > value) {
    fail("facts.content.us", { key: "duty.problem.content", params: { key: "content.us" } });
  }
  const share = facts.get("metal.weightShare");
  if (share?.kind === "number" && share.value > 1_000_000n) {
    fail("facts.metal.weightShare", { key: "duty.problem.share", params: {} });
  }
}
