import {
  type AmountAnswer,
  assessDuty,
  entryFactKeys,
  listsNeeded,
  parseEntry,
  render,
  sayings,
} from "@coproduce/assess";
import {
  add,
  chapterOf,
  formatMoney,
  isMoney,
  type Locale,
  type Money,
  type ProductDocument,
  parseHsCode,
  parseMoney,
  subtract,
  zero,
} from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import type { LawSource } from "./law-source.ts";
import type { ShownDuty } from "./shown-duty.ts";

/**
 * What one unit of the product pays with and without the preference; null where that cannot be asked: the
 * tariff is held for the United States only, and an entry needs a value, an origin and a whole subheading.
 */
export async function showDuty(
  source: LawSource,
  document: ProductDocument,
  regime: Omit<Regime, "law">,
  locale: Locale,
): Promise<ShownDuty | null> {
  const code = parseHsCode(document.hs);
  const origin = document.customsOrigin ?? document.producedIn;
  const value = customsValue(document);
  if (regime.importInto !== "US" || code === undefined || origin === undefined || value === null) return null;
  const general = await source.load(
    ({ part, key }) =>
      part === "groups" ||
      ((part === "measures" || part === "fees") && key === "us") ||
      (part === "schedules" && key === `us/${chapterOf(code)}`),
  );
  const lists = listsNeeded({ law: general, into: "us", date: regime.date }, origin);
  const law = await source.load(({ part, key }) => part === "goodsLists" && key !== null && lists.has(key));
  const answer = (claimed: boolean) => {
    const facts = Object.fromEntries(
      Object.entries(document.facts ?? {}).filter(([key]) => isEntryFact(key)),
    );
    const stated = { hs: document.hs, origin, value: formatMoney(value), claimed, facts };
    const parsed = parseEntry(stated, { ...regime, law });
    return "entry" in parsed ? assessDuty(parsed.entry, { ...regime, law }) : null;
  };
  const [claimed, unclaimed] = [answer(true), answer(false)];
  if (claimed === null || unclaimed === null) return null;
  const said = sayings(law);
  return {
    claimed: render(claimed, said, locale),
    unclaimed: render(unclaimed, said, locale),
    saving: difference(unclaimed.total.amount, claimed.total.amount),
  };
}

/** The transaction value without what is deducted from it, as in the value of the good for origin. */
function customsValue({ transactionValue, adjustments }: ProductDocument): Money | null {
  const value = transactionValue === undefined ? undefined : parseMoney(transactionValue);
  if (value === undefined || !isMoney(value)) return null;
  const deducted = Object.values(adjustments ?? {})
    .map(parseMoney)
    .filter(isMoney);
  return subtract(value, add(zero, ...deducted));
}

function isEntryFact(key: string): boolean {
  return entryFactKeys.some((known) =>
    known.endsWith("…") ? key.startsWith(known.slice(0, -1)) : key === known,
  );
}

/** One amount less another. A range less a range spans every difference; null is open. */
function difference(from: AmountAnswer, less: AmountAnswer): AmountAnswer {
  const [a, b] = [ends(from), ends(less)];
  const low = b.high === null ? null : subtract(a.low, b.high);
  const high = a.high === null ? null : subtract(a.high, b.low);
  if (low !== null && low === high) return formatMoney(low);
  const least = low === null || low < zero ? zero : low;
  return { low: formatMoney(least), high: high === null ? null : formatMoney(high) };
}

function ends(amount: AmountAnswer): { readonly low: Money; readonly high: Money | null } {
  const money = (text: string) => {
    const parsed = parseMoney(text);
    return isMoney(parsed) ? parsed : zero;
  };
  if (typeof amount === "string") return { low: money(amount), high: money(amount) };
  return { low: money(amount.low), high: amount.high === null ? null : money(amount.high) };
}
