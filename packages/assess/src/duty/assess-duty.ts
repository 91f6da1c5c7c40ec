import { formatHsCode, formatMoney, type Money, zero } from "@coproduce/goods";
import { carried, type Regime } from "@coproduce/law";
import type { AmountAnswer, DutyAnswer } from "../answer/duty-answer.ts";
import type { Message } from "../messages/message.ts";
import { type Amount, open, span } from "./amount.ts";
import { type Computed, compute, type LineOfEntry, linesOfEntry, resolveLines } from "./compute.ts";
import type { Entry } from "./entry.ts";
import { amountAnswer, explainBase, explainMeasures, refundable } from "./explain-layers.ts";
import { explainFees } from "./fees.ts";
import type { DutyLaw } from "./resolve.ts";
import { assumptions, missingFacts } from "./unknowns.ts";

/**
 * What goods pay at the border.
 *
 * @param entry goods that `parseEntry` accepted
 * @param regime the law of the importing country on the date of entry, with the chapter of its tariff, its
 *   measures, the lists of goods that {@link listsNeeded} names, the country groups and the fees
 * @throws LawNotLoadedError when a part of that law is missing
 */
export function assessDuty(entry: Entry, regime: Regime): DutyAnswer {
  const { date, importInto, scenario, law } = regime;
  const duty: DutyLaw = { law, into: importInto.toLowerCase(), date };
  const lines = resolveLines(duty, entry.origin, linesOrUnknown(duty, entry));
  const computed = compute(entry, lines);
  const { worlds, total } = computed;
  const estimated = lines.some(({ line }) => line !== null) ? estimates(duty, entry) : [];
  return {
    regime: { date, importInto, scenario, files: law.files },
    code: formatHsCode(entry.code),
    origin: entry.origin,
    customsValue: formatMoney(entry.value),
    total: {
      amount: amountAnswer(total),
      adValorem: adValorem(total, entry.value),
      ...(estimated.length === 0 ? {} : { estimated }),
    },
    lawful: {
      total: amountAnswer(worlds.length === 0 ? open : span(worlds.map(({ lawful }) => lawful.total))),
      refundable: amountAnswer(worlds.length === 0 ? open : refundable(worlds)),
    },
    layers: [explainBase(duty, entry, computed), ...explainMeasures(computed, entry)],
    fees: explainFees(duty, entry),
    assumptions: assumptions(entry, lines, computed),
    missing: missingFacts(duty, computed),
    notes: notes(duty, entry, computed),
  };
}

/** The lines that the code may mean; where no base rate is held for it, the code itself without one. */
function linesOrUnknown(duty: DutyLaw, { code }: Entry): readonly LineOfEntry[] {
  const lines = linesOfEntry(duty, code);
  return lines.length > 0 ? lines : [{ code, line: null }];
}

function estimates({ law, into, date }: DutyLaw, { code }: Entry): readonly Message[] {
  const chapter = law.schedules?.get(`${into}/${code.slice(0, 2)}`);
  if (chapter === undefined) return [];
  switch (carried(chapter, date)) {
    case "back":
      return [{ key: "duty.carried-back", params: { first: chapter.knownFrom } }];
    case "forward":
      return [
        { key: "duty.carried-forward", params: { last: chapter.knownUntil, economy: chapter.economy } },
      ];
    case null:
      return [];
  }
}

function notes({ law, into, date }: DutyLaw, { code }: Entry, computed: Computed): readonly Message[] {
  const found: Message[] = [{ key: "duty.note.not-covered", params: {} }];
  if (computed.worlds.length === 0) found.push({ key: "duty.note.too-many", params: {} });
  if (into !== "us") found.push({ key: "duty.note.partial-tariff", params: {} });
  for (const { measure, candidates } of computed.measures) {
    const { title } = measure;
    if (candidates.some(({ provision }) => provision.citation.trust === "contested")) {
      found.push({ key: "duty.note.contested", params: { title } });
    }
    if (candidates.some(({ provision }) => provision.rate.kind === "prohibited")) {
      found.push({ key: "duty.note.prohibited", params: {} });
    }
  }
  const touching = new Set(computed.measures.map(({ measure }) => measure.id));
  for (const { id, title, doubts } of law.measures?.get(into) ?? []) {
    for (const { from, until, codes, words } of doubts) {
      if ((from ?? date) > date || date > (until ?? date)) continue;
      // Goods that a list may lack are told by their codes; anything else concerns what the measure touches.
      const concerned = codes?.some((start) => code.startsWith(start) || start.startsWith(code));
      if (concerned ?? touching.has(id)) found.push({ key: "duty.note.doubt", params: { title, words } });
    }
  }
  return found;
}

/** An amount as percent of the customs value, truncated to four decimals, without needless zeros. */
function adValorem({ low, high }: Amount, value: Money): AmountAnswer | null {
  if (value === zero) return null;
  const percent = (amount: Money) => {
    const scaled = (amount * 1_000_000n) / value;
    const fraction = String(scaled % 10_000n)
      .padStart(4, "0")
      .replace(/0+$/, "");
    return `${scaled / 10_000n}${fraction === "" ? "" : `.${fraction}`}`;
  };
  if (low === high) return percent(low);
  return { low: percent(low), high: high === null ? null : percent(high) };
}
