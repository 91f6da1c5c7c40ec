import type { DutyCommandCatalogue } from "./catalogue.ts";

export const en: DutyCommandCatalogue = {
  "command.duty": () => "Say what an entry pays at the border, layer by layer, on any date since 2018",
  "command.law-diff": () => "Say what changed at the border of the United States between two dates",
  "command.duty-panel": () => "Write the rate of every tariff line and economy on a date as Parquet",
  "option.hs": () => "tariff code of 6 to 10 digits",
  "option.origin": () => "country of customs origin, two letters",
  "option.duty-into": () => "country of importation: US, MX or CA (default: US)",
  "option.value": () => "customs value",
  "option.duty-date": () => "date of entry, from 2018-01-01 (default: today)",
  "option.usmca": () => "the goods qualify under the USMCA and the preference is claimed",
  "option.fact": () => "a fact of the goods, such as metal.steel.value=300 (repeatable)",
  "argument.date-before": () => "first date",
  "argument.date-after": () => "second date",
  "option.diff-hs": () => "only codes that begin with these digits",
  "option.diff-origin": () => "only this country of origin",
  "option.panel-out": () => "Parquet file to write",
  "option.panel-imports": () => "imports to weigh the rates by: CSV or Parquet with hts10, economy, value",
  "duty.problem-early": ({ name, given, first }) => `${name} is ${given}; duties are known from ${first}.`,
  "duty.problem-imports": ({ file, missing }) =>
    `${file} has no column ${missing}; it must have hts10, economy and value.`,
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
  "duty.diff": ({ from, to }) => `Between ${from} and ${to}`,
  "duty.diff-began": () => "Began",
  "duty.diff-ended": () => "Ended",
  "duty.diff-rates": () => "Rates",
  "duty.diff-none": () => "Nothing changed.",
  "duty.diff-rate": ({ codes, economies, before, after }) =>
    `${codes} from ${economies}: ${before} → ${after}`,
  "duty.diff-count": ({ first, count, of }) =>
    count === 1 ? first : `${first} and ${count - 1} more ${of === "lines" ? "lines" : "economies"}`,
  "duty.diff-more": ({ count }) => `and ${count} more; --json lists all`,
  "duty.diff-order": ({ before, after }) => `${after} is not after ${before}.`,
  "duty.of-code": ({ date }) => `At the border of the United States on ${date}`,
  "duty.of-code-rate": ({ code, general, special, other }) =>
    `${code}: general ${general}${special === "" ? "" : `; special ${special}`}; column 2 ${other}`,
  "duty.of-code-rates-more": ({ count }) => `and ${count} more lines`,
  "duty.of-code-heading": ({ heading, rate, kind, origin, conditions, part, from, until }) => {
    const what = {
      add: `${rate}`,
      total: `to a total of ${rate}`,
      instead: `${rate} in place of the base duty`,
      none: "exempt",
      "column-2": "column 2 rate",
      preference: "free",
      prohibited: "prohibited",
      unknown: "rate not known",
    }[kind];
    const limits = [
      origin ?? "every origin",
      ...(conditions === "" ? [] : [`if ${conditions}`]),
      ...(part ? ["part of the code"] : []),
      until === null ? `from ${from}` : `${from} to ${until}`,
    ];
    return `${heading}: ${what} (${limits.join("; ")})`;
  },
  "duty.of-code-more": ({ count }) => `and ${count} more headings; --json lists all`,
  "duty.of-code-none": () => "No measure beside the base rate touches the code.",
  "duty.problem-code": ({ code, date }) => `The tariff of the United States has no ${code} on ${date}.`,
  "duty.problem-fact-twice": ({ key }) => `--fact ${key} is given twice; give it once.`,
  "duty.problem-imports-table": ({ file }) =>
    `${file} cannot be read as a table. It must be CSV, or Parquet named .parquet, with hts10, economy and value.`,
  "duty.problem-fact-form": ({ given }) =>
    `--fact is "${given}"; it must be KEY=VALUE, such as metal.steel.value=300.`,
  "duty.problem-field": ({ field, text }) => `${field}: ${text}`,
  "duty.problem-missing": ({ option }) => `${option} is missing.`,
  "duty.panel-written": ({ file, rows, lines, economies }) =>
    `Wrote ${rows} rates to ${file}: ${lines} lines, ${economies} economies.`,
};
