import type { AmountAnswer, DutyAnswer, DutyLayer, LayerStatus, Rendered } from "@coproduce/assess";
import type { Context } from "../commands/context.ts";
import type { Meaning } from "../terminal/style.ts";
import { padStart, widthOf, wrap } from "../terminal/width.ts";
import { amountText } from "./draw-product-duty.ts";

type Said = Rendered<DutyAnswer>;

const colours: Readonly<Record<LayerStatus, Meaning>> = {
  applies: "no",
  prohibited: "no",
  unknown: "unknown",
  displaced: "quiet",
  exempt: "yes",
  "not-applicable": "quiet",
};

/** Draws what an entry pays, for people: the total first, then each layer, fees, and what is not known. */
export function drawDuty(said: Said, context: Context): readonly string[] {
  const { say, style, terminal } = context;
  const economies = new Intl.DisplayNames(context.locale, { type: "region" });
  const named = (economy: string) => economies.of(economy) ?? economy;
  const entry = say("duty.entry", {
    code: said.code,
    origin: named(said.origin),
    into: named(said.regime.importInto),
    date: said.regime.date,
    value: said.customsValue,
  });
  const percent = said.total.adValorem === null ? null : amountText(said.total.adValorem, context);
  const total = say("duty.total", { amount: amountText(said.total.amount, context), percent });
  const refund = said.lawful.refundable;
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [style("strong", title), ...items.flatMap((item) => bullet(item, terminal.columns))];
  const sections = [
    wrap(entry, terminal.columns).map((line) => style("quiet", line)),
    [
      ...wrap(total, terminal.columns).map((line) => style("strong", line)),
      ...(refund === "0.00"
        ? []
        : wrap(say("duty.refundable", { amount: amountText(refund, context) }), terminal.columns)),
      ...(said.total.estimated ?? []).flatMap((reason) =>
        wrap(`${say("duty.estimated")} ${reason}`, terminal.columns).map((line) => style("unknown", line)),
      ),
    ],
    [style("strong", say("duty.layers")), ...drawLayers(said.layers, context)],
    list(
      say("duty.fees"),
      said.fees.map((fee) => `${amountText(fee.amount, context)}  ${fee.title} (${fee.rate})`),
    ),
    list(
      say("duty.missing"),
      said.missing.map(({ of, values }) =>
        [of, ...values.map(({ value, total: then }) => missingValue(value, then, context))].join(" "),
      ),
    ),
    list(
      say("duty.assumptions"),
      said.assumptions.map(({ of, wouldChange }) => `${of}. ${wouldChange}.`),
    ),
    list(say("duty.notes"), said.notes),
  ];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, at) => (at === 0 ? section : ["", ...section]));
}

function drawLayers(layers: Rendered<readonly DutyLayer[]>, context: Context): readonly string[] {
  const { say, style, terminal } = context;
  const shown = layers.filter(({ status }) => status !== "not-applicable");
  const amounts = shown.map(({ amount }) => amountText(amount, context));
  const width = Math.max(...amounts.map(widthOf));
  return shown.flatMap((layer, at) => {
    const status = say("duty.status", { status: layer.status });
    const parts = [layer.title, layer.rate, layer.heading, status].filter((part) => part !== null);
    const on =
      layer.status === "applies" || layer.status === "unknown"
        ? [`${say("duty.layer-on", { base: layer.base, amount: amountText(layer.baseAmount, context) })}:`]
        : [];
    const reasons = [...on, ...layer.because.map(({ of }) => of)].join(" ");
    const inside = " ".repeat(width + 4);
    const room = terminal.columns - width - 4;
    const title = wrap(parts.join(" · "), room).map((line) => style(colours[layer.status], line));
    return [
      ...title.map((line, row) =>
        row === 0 ? `  ${padStart(amounts[at] ?? "", width)}  ${line}` : `${inside}${line}`,
      ),
      ...wrap(reasons, room).map((line) => style("quiet", `${inside}${line}`)),
    ];
  });
}

function missingValue(value: string, total: AmountAnswer, context: Context): string {
  return `[${context.say("duty.missing-value", { value, total: amountText(total, context) })}]`;
}

function bullet(text: string, columns: number): readonly string[] {
  return wrap(text, columns - 4).map((line, at) => `  ${at === 0 ? "· " : "  "}${line}`);
}
