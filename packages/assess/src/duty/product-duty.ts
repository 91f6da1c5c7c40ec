import { formatMoney, type Money, type ProductDocument, parseHsCode, parseMoney } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import type { AmountAnswer, DutyAnswer } from "../answer/duty-answer.ts";
import type { DutyUnavailable, ProductDuty, ProductDutySide } from "../answer/product-duty.ts";
import type { Message } from "../messages/message.ts";
import { statedAmount } from "../normalise/stated-amount.ts";
import { unaskedProblem } from "./asked-facts.ts";
import { assessDuty } from "./assess-duty.ts";
import type { Entry } from "./entry.ts";
import { entryFactKind, parseEntryFact } from "./entry-fact.ts";
import { parseEntry } from "./normalise.ts";
import { unitProblem } from "./unit.ts";

/** Whether the law of duties for the product is loaded: a question of origin may be asked without it. */
export function hasDutyLaw({ law, importInto }: Regime): boolean {
  return law.measures?.has(importInto.toLowerCase()) === true;
}

/**
 * The duty on a product with the preference claimed and without it.
 *
 * The customs value is the transaction value less the amounts that the document deducts from it (19 USC
 * 1401a(b)(4)); into Mexico it is the whole, freight included (Ley Aduanera art. 65). The customs origin is
 * the place of production where the document names no other.
 *
 * @param originates whether the product originates as documented
 */
export function productDuty(
  product: ProductDocument,
  regime: Regime,
  originates: boolean,
): ProductDuty | DutyUnavailable {
  const origin = product.customsOrigin ?? product.producedIn;
  const value = customsValue(product, regime);
  const unavailable: Message[] = [];
  if (origin === undefined) unavailable.push({ key: "duty.unavailable.origin", params: {} });
  if (value === null) unavailable.push({ key: "duty.unavailable.value", params: {} });
  if (origin === undefined || value === null) return { unavailable };
  const facts = dutyFacts(product, regime);
  const document = { hs: product.hs, origin, value: formatMoney(value), facts: facts.known };
  const parsed = parseEntry(document, regime);
  if ("problems" in parsed) return { unavailable: parsed.problems.map(({ message }) => message) };
  const notes = [...facts.ignored, ...presumedOrigin(product), ...foreignCurrency(product, regime)];
  const side = (claimed: boolean, hypothetical: boolean): ProductDutySide => {
    const entry: Entry = { ...parsed.entry, claimed, isForeign: isForeign(product, regime) };
    const { regime: _, ...answer } = assessDuty(entry, regime);
    return { ...answer, notes: [...answer.notes, ...notes], hypothetical };
  };
  const claimed = side(true, !originates);
  const unclaimed = side(false, false);
  return { claimed, unclaimed, saving: { amount: saving(claimed, unclaimed), hypothetical: !originates } };
}

function customsValue(product: ProductDocument, { importInto }: Regime): Money | null {
  if (product.transactionValue === undefined) return null;
  const whole = statedAmount(product.transactionValue);
  if (importInto === "MX") return whole;
  const deducted = Object.values(product.adjustments ?? {}).reduce(
    (sum, each) => sum + statedAmount(each),
    0n,
  );
  return deducted > whole ? null : ((whole - deducted) as Money);
}

/** The facts of the document that duties ask for; those that cannot be read are said, and count as unknown. */
function dutyFacts(
  product: ProductDocument,
  { law, importInto, date }: Regime,
): {
  readonly known: Readonly<Record<string, string | number | boolean>>;
  readonly ignored: readonly Message[];
} {
  const known: Record<string, string | number | boolean> = {};
  const ignored: Message[] = [];
  const code = parseHsCode(product.hs);
  const duty = { law, into: importInto.toLowerCase(), date };
  for (const [key, stated] of Object.entries(product.facts ?? {})) {
    const kind = entryFactKind(key);
    // The rules of origin ask for claims and uses of their own.
    if (kind === undefined || unaskedProblem(duty, key) !== null) continue;
    const unit = code === undefined ? null : unitProblem(duty, code, key);
    if (parseEntryFact(kind, stated) === null) {
      ignored.push({ key: "duty.problem.fact-value", params: { key, given: String(stated), kind } });
    } else if (unit !== null) ignored.push(unit);
    else known[key] = stated;
  }
  return { known, ignored };
}

function presumedOrigin({ customsOrigin }: ProductDocument): readonly Message[] {
  return customsOrigin === undefined ? [{ key: "duty.note.customs-origin", params: {} }] : [];
}

const currencies = { US: "USD", MX: "MXN", CA: "CAD" } as const;

function isForeign({ currency }: ProductDocument, { importInto }: Regime): boolean {
  return currency !== currencies[importInto];
}

function foreignCurrency(product: ProductDocument, regime: Regime): readonly Message[] {
  if (!isForeign(product, regime)) return [];
  const params = { currency: product.currency, tariff: currencies[regime.importInto] };
  return [{ key: "duty.note.currency", params }];
}

/** What the claim saves: nothing less than nothing, and open where either side is. */
function saving(claimed: Omit<DutyAnswer, "regime">, unclaimed: Omit<DutyAnswer, "regime">): AmountAnswer {
  const [paid, due] = [ends(claimed.total.amount), ends(unclaimed.total.amount)];
  if (paid.high === null || due.high === null) return { low: "0.00", high: null };
  const [a, b] = [due.low - paid.low, due.high - paid.high];
  const [low, high] = a < b ? [a, b] : [b, a];
  const text = (amount: bigint) => formatMoney((amount < 0n ? 0n : amount) as Money);
  return low === high ? text(low) : { low: text(low), high: text(high) };
}

function ends(amount: AmountAnswer): { readonly low: bigint; readonly high: bigint | null } {
  const read = (text: string) => parseMoney(text) as Money;
  if (typeof amount === "string") return { low: read(amount), high: read(amount) };
  return { low: read(amount.low), high: amount.high === null ? null : read(amount.high) };
}
