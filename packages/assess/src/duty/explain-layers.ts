import { formatHsCode, formatMoney, type Money } from "@coproduce/goods";
import { type MeasureProvision, rateText } from "@coproduce/law";
import type { AmountAnswer, DutyLayer } from "../answer/duty-answer.ts";
import type { Finding, FindingCitation, Verdict } from "../answer/finding.ts";
import type { Message } from "../messages/message.ts";
import { type Amount, exactly, isSame, nothing, span } from "./amount.ts";
import type { BaseDuty } from "./base-duty.ts";
import type { Computed, WorldDuty } from "./compute.ts";
import type { Entry, LayerBase, LayerStatus } from "./entry.ts";
import type { Evaluation, MeasureLayer } from "./evaluate.ts";
import type { DutyLaw, ResolvedMeasure } from "./resolve.ts";

/** An amount as the contract writes it. */
export function amountAnswer({ low, high }: Amount): AmountAnswer {
  if (high === low) return formatMoney(low);
  return { low: formatMoney(low), high: high === null ? null : formatMoney(high) };
}

/** The base duty as a layer, over all worlds. */
export function explainBase(duty: DutyLaw, entry: Entry, { worlds }: Computed): DutyLayer {
  const owed = worlds.map(({ evaluation }) =>
    evaluation.baseReplacedBy === null ? evaluation.base.amount : nothing,
  );
  const replacedBy = unique(worlds.flatMap(({ evaluation }) => evaluation.baseReplacedBy ?? []));
  const isReplaced = worlds.every(({ evaluation }) => evaluation.baseReplacedBy !== null);
  const bases = worlds.map(({ evaluation }) => evaluation.base);
  const texts = unique(bases.map(({ text }) => text));
  const [first] = bases;
  const isOpen = owed.some(({ high }) => high === null);
  const status: LayerStatus =
    worlds.length === 0 || isOpen ? "unknown" : isReplaced ? "displaced" : "applies";
  const lines = unique(worlds.map(({ line, code }) => line?.code ?? code));
  return {
    id: "base",
    authority: "base",
    title: { key: "duty.base", params: {} },
    heading: lines.length === 1 ? formatHsCode(lines[0] ?? entry.code) : formatHsCode(entry.code),
    base: "full",
    baseAmount: formatMoney(entry.value),
    rate: texts.length === 1 ? (texts[0] ?? null) : null,
    amount: amountAnswer(span(owed)),
    status,
    displacedBy: isReplaced ? replacedBy : [],
    citation: scheduleCitation(duty, entry),
    because:
      first === undefined
        ? []
        : [
            finding(
              isOpen ? "unknown" : "yes",
              baseSentence(entry, first, isReplaced, replacedBy),
              scheduleCitation(duty, entry),
            ),
          ],
  };
}

function baseSentence(
  entry: Entry,
  base: BaseDuty,
  isReplaced: boolean,
  replacedBy: readonly string[],
): Message {
  if (isReplaced) return { key: "duty.base-replaced", params: { by: replacedBy.join(", ") } };
  if (base.text === null) return { key: "duty.no-rate", params: { code: formatHsCode(entry.code) } };
  if (base.rate?.kind === "worded") return { key: "duty.worded", params: { text: base.text } };
  return { key: "duty.column", params: { column: base.column, rate: base.text } };
}

function scheduleCitation({ law, into }: DutyLaw, { code }: Entry): FindingCitation {
  const chapter = law.schedules?.get(`${into}/${code.slice(0, 2)}`);
  return { text: chapter?.source ?? "", trust: chapter?.trust ?? "unverified" };
}

/** Every measure that touches the goods, over all worlds. */
export function explainMeasures(computed: Computed, entry: Entry): readonly DutyLayer[] {
  return computed.measures.flatMap(({ measure, candidates }) => {
    const found = computed.worlds.map(({ evaluation }) =>
      evaluation.layers.find((layer) => layer.measure.id === measure.id),
    );
    const layers = found.filter((layer) => layer !== undefined);
    if (layers.length === 0 && computed.worlds.length > 0) return [];
    const isEverywhere = layers.length === computed.worlds.length;
    return [explainMeasure({ measure, candidates, yieldsTo: [] }, layers, isEverywhere, entry)];
  });
}

function explainMeasure(
  { measure, candidates }: ResolvedMeasure,
  layers: readonly MeasureLayer[],
  isEverywhere: boolean,
  entry: Entry,
): DutyLayer {
  const statuses = unique(layers.map(({ status }) => status));
  const status = statusOf(statuses, isEverywhere);
  // Of several worlds, the one in which most is paid shows what is at stake; where nothing is, one that says why.
  const telling = status === "unknown" ? layers : layers.filter((layer) => layer.status === status);
  const shown = telling.toSorted((a, b) => compare(b.amount, a.amount))[0];
  const provision = shown?.provision ?? candidates.at(-1)?.provision ?? null;
  const amounts = layers.map(({ amount }) => amount);
  const displacedBy = status === "displaced" ? unique(layers.flatMap((layer) => layer.displacedBy)) : [];
  const citation = provision?.citation ?? { text: "", trust: "unverified" as const };
  return {
    id: measure.id,
    authority: measure.authority,
    title: { key: "duty.measure", params: { title: measure.title } },
    heading: provision?.heading ?? null,
    base: baseOf(layers),
    baseAmount: amountAnswer(span(layers.map(({ baseAmount }) => exactly(baseAmount)))),
    rate: provision === null || status === "not-applicable" ? null : rateText(provision.rate),
    amount: amountAnswer(isEverywhere ? span(amounts) : span([...amounts, nothing])),
    status,
    displacedBy,
    citation,
    because: because(status, provision, shown, displacedBy, entry, candidates),
  };
}

/** One status for all worlds. Where nothing is paid in any of them, why it is not differs only in words. */
function statusOf(statuses: readonly LayerStatus[], isEverywhere: boolean): LayerStatus {
  const [only] = statuses;
  if (statuses.length === 1 && only !== undefined && isEverywhere) return only;
  if (statuses.some((status) => status === "applies" || status === "unknown" || status === "prohibited")) {
    return "unknown";
  }
  if (statuses.includes("displaced")) return "displaced";
  return statuses.includes("exempt") ? "exempt" : "not-applicable";
}

function because(
  status: LayerStatus,
  provision: MeasureProvision | null,
  shown: MeasureLayer | undefined,
  displacedBy: readonly string[],
  entry: Entry,
  candidates: ResolvedMeasure["candidates"],
): readonly Finding[] {
  const citation = provision?.citation ?? null;
  const heading = provision?.heading ?? "";
  const found: Finding[] = [];
  const disputed = candidates.find((candidate) => candidate.disputed)?.provision.disputedUntil;
  if (disputed !== undefined && disputed !== null) {
    found.push(finding("unknown", { key: "duty.disputed", params: { until: disputed } }, citation));
  }
  switch (status) {
    case "applies":
    case "unknown":
      if (status === "unknown") {
        found.push(finding("unknown", { key: "duty.undecided", params: { heading } }, citation));
      } else if (provision !== null) {
        const rate = rateText(provision.rate) ?? "";
        found.push(finding("yes", { key: "duty.applies", params: { heading, rate } }, citation));
      }
      if (shown !== undefined && shown.base === "remainder" && shown.displacedBy.length > 0) {
        const by = shown.displacedBy.join(", ");
        found.push(finding("yes", { key: "duty.remainder", params: { by } }, citation));
      }
      if (
        entry.claimed &&
        !candidates.some((one) => one.provision.when.some(({ kind }) => kind === "usmca"))
      ) {
        found.push(finding("yes", { key: "duty.usmca-no-exemption", params: {} }, citation));
      }
      break;
    case "exempt":
      found.push(finding("no", { key: "duty.exempt", params: { heading } }, citation));
      break;
    case "displaced":
      found.push(finding("no", { key: "duty.displaced", params: { by: displacedBy.join(", ") } }, citation));
      break;
    case "prohibited":
      found.push(finding("yes", { key: "duty.prohibited", params: { heading } }, citation));
      break;
    case "not-applicable":
      found.push(finding("no", { key: "duty.not-applicable", params: {} }, citation));
      break;
  }
  return found;
}

function baseOf(layers: readonly MeasureLayer[]): LayerBase {
  const charged = layers.filter(({ status }) => status === "applies" || status === "unknown");
  return charged.find(({ base }) => base !== "full")?.base ?? "full";
}

function finding(verdict: Verdict, of: Message, citation: FindingCitation | null): Finding {
  return { verdict, of, reasoning: "fact", citation, facts: [], because: [], missing: [] };
}

function compare(a: Amount, b: Amount): number {
  const most = (amount: Amount): bigint => amount.high ?? 1n << 120n;
  return most(a) < most(b) ? -1 : most(a) > most(b) ? 1 : 0;
}

export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** What was assessed under measures that were struck down later, less what these had displaced. */
export function refundable(worlds: readonly WorldDuty[]): Amount {
  return span(worlds.map(({ evaluation, lawful }) => difference(evaluation, lawful)));
}

function difference(assessed: Evaluation, lawful: Evaluation): Amount {
  if (assessed === lawful) return nothing;
  const before = amountsById(assessed);
  const after = amountsById(lawful);
  let low = 0n;
  let high: bigint | null = 0n;
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(id) ?? nothing;
    const is = after.get(id) ?? nothing;
    // An unknown that stands on both sides is the same unknown.
    if (isSame(was, is)) continue;
    high = high === null || was.high === null ? null : high + was.high - is.low;
    low = is.high === null ? 0n : low + was.low - is.high;
  }
  const positive = (amount: bigint): Money => (amount < 0n ? 0n : amount) as Money;
  return { low: positive(low), high: high === null ? null : positive(high) };
}

function amountsById({ base, baseReplacedBy, layers }: Evaluation): ReadonlyMap<string, Amount> {
  const amounts = new Map(layers.map(({ measure, amount }) => [measure.id, amount]));
  return amounts.set("base", baseReplacedBy === null ? base.amount : nothing);
}
