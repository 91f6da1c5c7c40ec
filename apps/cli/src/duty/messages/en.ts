import type { DutyCommandCatalogue } from "./catalogue.ts";

export const en: DutyCommandCatalogue = {
  "command.duty": () => "Say what an entry pays at the border, layer by layer, on any date since 2018",
  "command.duty-panel": () => "Write the rate of every tariff line and economy on a date as Parquet",
  "option.hs": () => "tariff code of 6 to 10 digits",
  "option.origin": () => "country of customs origin, two letters",
  "option.duty-into": () => "country of importation: US, MX or CA (default: US)",
  "option.value": () => "customs value",
  "option.duty-date": () => "date of entry, from 2018-01-01 (default: today)",
  "option.usmca": () => "the goods qualify under the USMCA and the preference is claimed",
  "option.fact": () => "a fact of the goods, such as metal.steel.value=300 (repeatable)",
  "option.panel-out": () => "Parquet file to write",
  "duty.entry": ({ code, origin, into, date, value }) =>
    `${code} from ${origin} into ${into} on ${date}, customs value ${value}`,
  "duty.total": ({ amount, percent }) =>
    percent === null ? `Duty ${amount}` : `Duty ${amount} (${percent}% of the value)`,
  "duty.amount-range": ({ low, high }) => (high === null ? `${low} or more` : `${low} to ${high}`),
  "duty.refundable": ({ amount }) =>
    `Of this ${amount} was charged under measures that were struck down later.`,
  "duty.estimated": () => "Estimated:",
  "duty.layers": () => "Layers",
  "duty.layer-on": ({ base, amount }) => {
    const names = {
      full: "the full value",
      steel: "the steel",
      aluminum: "the aluminum",
      copper: "the copper",
      "non-us-content": "the content from outside the United States",
      remainder: "the remaining value",
    };
    return `on ${names[base]}, ${amount}`;
  },
  "duty.status": ({ status }) =>
    ({
      applies: "applies",
      displaced: "displaced",
      exempt: "exempt",
      "not-applicable": "not applicable",
      prohibited: "prohibited",
      unknown: "unknown",
    })[status],
  "duty.fees": () => "Fees, apart from the duty",
  "duty.missing": () => "What would settle the amount",
  "duty.missing-value": ({ value, total }) => `${value}: ${total}`,
  "duty.assumptions": () => "Presumed",
  "duty.notes": () => "Note",
  "duty.product": () => "Duty",
  "duty.product-unclaimed": ({ amount }) => `Without the preference: ${amount}`,
  "duty.product-claimed": ({ amount }) => `With the preference: ${amount}`,
  "duty.product-saving": ({ amount, hypothetical }) =>
    hypothetical ? `Saving, if it originated: ${amount}` : `Saving: ${amount}`,
  "duty.problem-fact-form": ({ given }) =>
    `--fact is "${given}"; it must be KEY=VALUE, such as metal.steel.value=300.`,
  "duty.problem-field": ({ field, text }) => `${field}: ${text}`,
  "duty.problem-missing": ({ option }) => `${option} is missing.`,
  "duty.panel-written": ({ file, rows, lines, economies }) =>
    `Wrote ${rows} rates to ${file}: ${lines} lines, ${economies} economies.`,
};
