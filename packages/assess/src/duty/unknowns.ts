import { formatHsCode, formatMoney, isParty, type Money } from "@coproduce/goods";
import type { MissingDutyFact } from "../answer/duty-answer.ts";
import type { Assumption } from "../answer/origin-answer.ts";
import type { Message } from "../messages/message.ts";
import { type Amount, isSame, span } from "./amount.ts";
import { presumption } from "./asking.ts";
import { type Computed, compute, type ResolvedLine, type WorldDuty } from "./compute.ts";
import type { Entry } from "./entry.ts";
import { type EntryFact, entryFactKind } from "./entry-fact.ts";
import { amountAnswer, unique } from "./explain-layers.ts";
import { type DutyLaw, goodsList } from "./resolve.ts";

/** The facts of the goods that would change the total, those that change it most first. */
export function missingFacts(duty: DutyLaw, computed: Computed): readonly MissingDutyFact[] {
  const { worlds } = computed;
  const missing: { readonly fact: MissingDutyFact; readonly stake: bigint }[] = [];
  const keys = unique(worlds.flatMap(({ chosen }) => [...chosen.keys()]));
  for (const key of keys) {
    if (key.startsWith("law.")) continue;
    const found = byValue(worlds, ({ chosen }) => chosen.get(key));
    if (found.values.length < 2) continue;
    const kind = entryFactKind(key) ?? "word";
    const values = found.values.map(({ value, total }) => ({
      value: valueText(kind, value),
      total: amountAnswer(total),
    }));
    missing.push({ fact: { key, kind, of: question(duty, key), values }, stake: found.stake });
  }
  const lines = byValue(worlds, ({ code }) => code);
  if (lines.values.length > 1) {
    const values = lines.values.map(({ value, total }) => ({
      value: formatHsCode(value),
      total: amountAnswer(total),
    }));
    missing.push({ fact: { key: "hs", kind: "code", of: question(duty, "hs"), values }, stake: lines.stake });
  }
  for (const key of computed.unmeasured) {
    missing.push({ fact: { key, kind: "number", of: question(duty, key), values: [] }, stake: 1n << 100n });
  }
  return missing
    .toSorted((a, b) => (a.stake < b.stake ? 1 : a.stake > b.stake ? -1 : 0))
    .map(({ fact }) => fact);
}

interface ByValue {
  readonly values: readonly { readonly value: string; readonly total: Amount }[];
  readonly stake: bigint;
}

/** Totals by the value that a fact takes; one value where it makes no difference. */
function byValue(worlds: readonly WorldDuty[], read: (world: WorldDuty) => string | undefined): ByValue {
  const groups = new Map<string, Amount[]>();
  for (const world of worlds) {
    const value = read(world);
    if (value === undefined) continue;
    const totals = groups.get(value) ?? [];
    totals.push(world.evaluation.total);
    groups.set(value, totals);
  }
  const values = [...groups].map(([value, totals]) => ({ value, total: span(totals) }));
  const [first, ...rest] = values;
  if (first === undefined || rest.every(({ total }) => isSame(total, first.total)))
    return { values: [], stake: 0n };
  const whole = span(values.map(({ total }) => total));
  return { values, stake: whole.high === null ? 1n << 100n : whole.high - whole.low };
}

function valueText(kind: MissingDutyFact["kind"], value: string): string {
  if (kind === "yes-no") return value === "true" ? "yes" : "no";
  return kind === "amount" || kind === "number" ? formatMoney(BigInt(value) as Money) : value;
}

function question(duty: DutyLaw, key: string): Message {
  if (!key.startsWith("scope.")) return { key: "duty.fact", params: { key } };
  return { key: "duty.fact.scope", params: { list: goodsList(duty, key.slice("scope.".length)).title } };
}

/** What was presumed, each with what the total would be otherwise. */
export function assumptions(
  entry: Entry,
  lines: readonly ResolvedLine[],
  computed: Computed,
): readonly Assumption[] {
  const found: Assumption[] = [];
  const other = compute({ ...entry, claimed: !entry.claimed }, lines).total;
  if (entry.claimed || (isParty(entry.origin) && !isSame(other, computed.total))) {
    found.push({
      key: "usmca",
      of: { key: "duty.presumed.usmca", params: { claimed: entry.claimed } },
      wouldChange: isSame(other, computed.total)
        ? { key: "duty.presumed.usmca.would-not", params: {} }
        : wouldBe(other),
    });
  }
  for (const key of computed.presumed) {
    const presumed = presumption(key, entry);
    for (const instead of alternatives(key, computed)) {
      const facts = new Map(entry.facts).set(key, instead);
      const total = compute({ ...entry, facts }, lines).total;
      if (presumed === undefined || isSame(total, computed.total)) continue;
      found.push({
        key,
        of: { key: "duty.presumed", params: { key, value: presumedText(presumed) } },
        wouldChange: wouldBe(total),
      });
      break;
    }
  }
  return found;
}

function wouldBe({ low, high }: Amount): Message {
  return {
    key: "duty.would-be",
    params: { low: formatMoney(low), high: high === null ? null : formatMoney(high) },
  };
}

function presumedText(fact: EntryFact): string {
  if (fact.kind === "yes-no") return fact.value ? "yes" : "no";
  return fact.kind === "number" || fact.kind === "amount" ? formatMoney(fact.value as Money) : fact.value;
}

/** What a presumed fact could be instead, by the conditions that ask for it. */
function alternatives(key: string, { measures }: Computed): readonly EntryFact[] {
  if (entryFactKind(key) === "yes-no") return [{ kind: "yes-no", value: true }];
  const conditions = measures
    .flatMap(({ candidates }) => candidates.flatMap(({ provision }) => provision.when))
    .filter((condition) => condition.kind !== "usmca" && condition.fact === key);
  return conditions.flatMap((condition): readonly EntryFact[] => {
    switch (condition.kind) {
      case "one-of":
        return condition.economies.map((value) => ({ kind: "economy", value }));
      case "none-of":
        return [{ kind: "economy", value: "CN" }];
      case "at-least":
        return [{ kind: "number", value: BigInt(Math.round(condition.limit * 1_000_000)) }];
      default:
        return [];
    }
  });
}
