import { type Money, zero } from "@coproduce/goods";
import { parseRate, type Rate, type ScheduleLine, specialRate } from "@coproduce/law";
import { type Amount, dutyOn, exactly, nothing, open, sum, toCent } from "./amount.ts";
import { type Asking, ask } from "./asking.ts";

export type Column = "general" | "special" | "column-2" | "preference";

/** The base duty of a line before any measure: column, rate and amount. */
export interface BaseDuty {
  readonly column: Column;
  /** As the tariff prints it; null where there is no data for the line. */
  readonly text: string | null;
  readonly rate: Rate | null;
  readonly amount: Amount;
}

const usmca = ["S", "S+"];

/**
 * The base duty on goods of a line.
 *
 * @param line null where the importing country's tariff is not held for the code
 * @param column what the measures of the base say: column 2 by origin, or free under the agreement
 */
export function baseDuty(
  asking: Asking,
  line: ScheduleLine | null,
  column: "column-2" | "preference" | null,
): BaseDuty {
  if (column === "preference") {
    return { column, text: "Free", rate: { kind: "free" }, amount: nothing };
  }
  if (line === null) return { column: "general", text: null, rate: null, amount: open };
  if (column === "column-2") return onText(asking, "column-2", line.other);
  const special = asking.entry.claimed ? specialRate(line.special, usmca) : undefined;
  if (special === undefined) return onText(asking, "general", line.general);
  return {
    column: "special",
    text: special.rate.kind === "worded" ? special.rate.text : textOf(line.special, special.programmes),
    rate: special.rate,
    amount: amountOf(asking, special.rate),
  };
}

function onText(asking: Asking, column: Column, text: string): BaseDuty {
  const rate = parseRate(text);
  return { column, text, rate, amount: amountOf(asking, rate) };
}

/** The rate of one programme inside the Special column's text. */
function textOf(special: string, programmes: readonly string[]): string {
  const before = special.split(`(${programmes.join(",")})`)[0] ?? "";
  return before.slice(before.lastIndexOf(")") + 1).trim() || special;
}

function amountOf(asking: Asking, rate: Rate): Amount {
  switch (rate.kind) {
    case "free":
      return nothing;
    case "ad-valorem":
      return exactly(dutyOn(asking.entry.value, rate.rate));
    case "specific":
      return specificDuty(asking, rate.amount, rate.unit);
    case "compound":
      return sum(rate.parts.map((part) => amountOf(asking, part)));
    case "worded":
      return open;
  }
}

function specificDuty(asking: Asking, amount: Money, unit: string): Amount {
  if (asking.entry.isForeign === true) return open;
  const key = `quantity.${unit}`;
  if (!asking.entry.facts.has(key)) {
    asking.unmeasured.add(key);
    return open;
  }
  const quantity = ask(asking, key);
  const units = quantity.kind === "number" ? quantity.value : zero;
  return exactly(toCent(amount * units, 1_000_000n));
}
