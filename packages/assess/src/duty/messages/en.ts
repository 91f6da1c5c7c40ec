import type { DutyCatalogue } from "./catalogue.ts";
import { factFamily } from "./fact-words.ts";

export const dutyEnglish: DutyCatalogue = {
  "duty.base": () => "Base duty",
  "duty.measure": ({ title }) => title.en,
  "duty.column": ({ column, rate }) => {
    const names = {
      general: "general rate",
      special: "special rate under the USMCA",
      "column-2": "column 2 rate",
      preference: "free under the USMCA",
    };
    return rate === null ? names[column] : `${names[column]}: ${rate}`;
  },
  "duty.base-replaced": ({ by }) => `The rate of ${by} stands in place of the base duty.`,
  "duty.no-rate": ({ code }) => `The base rate of ${code} is not held here.`,
  "duty.worded": ({ text }) => `The tariff says the rate in words: “${text}”.`,
  "duty.applies": ({ heading, rate }) => `Heading ${heading} applies: ${rate}.`,
  "duty.exempt": ({ heading }) => `Exempt under ${heading}.`,
  "duty.displaced": ({ by }) => `Gives way to ${by}.`,
  "duty.remainder": ({ by }) => `Charged on the value that ${by} leaves.`,
  "duty.not-applicable": () => "Touches the code, but not these goods.",
  "duty.prohibited": ({ heading }) => `Entry is prohibited (${heading}).`,
  "duty.undecided": ({ heading }) => `Whether ${heading} applies depends on facts that are not known.`,
  "duty.disputed": ({ until }) => `Sources disagree on whether it stands (until ${until}).`,
  "duty.usmca-no-exemption": () => "Qualifying under the USMCA does not exempt from it.",
  "duty.carried-back": ({ first }) =>
    `The base rate is carried back from the first tariff text held here (${first}).`,
  "duty.carried-forward": ({ last, economy }) =>
    `The base rate is carried forward from the last tariff text held here (${last})${economy === "US" ? ", compared with the lines of 2026 Revision 15" : ""}.`,
  "duty.fee": ({ fee }) =>
    fee === "merchandise-processing" ? "Merchandise processing fee" : "Harbor maintenance fee",
  "duty.fee.limits": ({ least, most }) => `At least ${least} and at most ${most} an entry (formal entry).`,
  "duty.fee.limits-carried": ({ until }) => `The limits were read up to ${until} and are carried forward.`,
  "duty.fee.usmca": () => "Goods that qualify under the USMCA do not pay it.",
  "duty.fee.by-sea-only": () => "Only cargo unloaded from a vessel pays it.",
  "duty.fact": ({ key }) => {
    const { family, name } = factFamily(key);
    switch (family) {
      case "metal-value":
        return `What is the value of the ${name} in the goods?`;
      case "metal-country":
        return `In which country was the metal ${{ melt: "melted and poured", smelt: "smelted", cast: "last cast" }[name] ?? name}?`;
      case "weight-share":
        return "What share of the weight is steel, aluminum and copper (0 to 1)?";
      case "us-content":
        return "What is the value of the content made in the United States?";
      case "in-quota":
        return "Are the goods entered within a tariff-rate quota?";
      case "export-date":
        return "When were the goods exported?";
      case "loaded-on":
        return "When were the goods loaded on their final mode of transit?";
      case "vehicle-age":
        return "How many years old is the vehicle?";
      case "mode":
        return "By which mode of transport do the goods arrive?";
      case "hs":
        return "Which line of the tariff do the goods fall in?";
      case "claim":
        return `Is the claim “${name}” made?`;
      case "use":
        return `Are the goods for the use “${name}”?`;
      case "quantity":
        return `What is the quantity (${name})?`;
      case "other":
        return `What is ${name}?`;
    }
  },
  "duty.fact.scope": ({ list }) => `Are the goods among those meant by “${list}”?`,
  "duty.would-be": ({ low, high }) =>
    high === null
      ? `The total would be ${low} or more`
      : low === high
        ? `The total would be ${low}`
        : `The total would be between ${low} and ${high}`,
  "duty.presumed": ({ key, value }) => `Presumed: ${key} is ${value}`,
  "duty.presumed.usmca": ({ claimed }) =>
    claimed
      ? "Presumed: the goods qualify under the USMCA, as claimed"
      : "Presumed: the USMCA preference is not claimed",
  "duty.presumed.usmca.would-not": () => "The total would not change",
  "duty.note.not-covered": () =>
    "Not covered: anti-dumping and countervailing duties, excise taxes, and how far quotas are filled.",
  "duty.note.doubt": ({ title, words }) => `${title.en}: ${words.en}`,
  "duty.note.contested": ({ title }) => `${title.en}: what the law says is contested.`,
  "duty.note.prohibited": () => "The goods may be excluded from entry altogether.",
  "duty.note.too-many": () =>
    "Too many facts are unknown to tell the cases apart; the amounts are left open.",
  "duty.note.partial-tariff": () =>
    "The tariff of this country is held in part; a code without data answers unknown.",
  "duty.note.customs-origin": () =>
    "The customs origin is presumed to be the place of production; state customsOrigin where it is not.",
  "duty.note.currency": ({ currency, tariff }) =>
    `Amounts are in ${currency}; rates by quantity and fees, which the tariff states in ${tariff}, are left open.`,
  "duty.unavailable.origin": () =>
    "The document says neither where the good was produced (producedIn) nor its customs origin (customsOrigin).",
  "duty.unavailable.value": () =>
    "The document gives no transaction value from which a customs value follows.",
  "duty.problem.date": ({ date, first }) => `The date is ${date}; duties are known from ${first}.`,
  "duty.problem.origin": ({ given }) =>
    `The origin is "${given}"; it must be the two-letter code of a country or customs territory, such as MX or CN.`,
  "duty.problem.value": ({ given }) =>
    `The value is "${given}"; it must be an amount with at most six decimals, such as 1000 or 82.27.`,
  "duty.problem.hs": ({ given }) =>
    `"${given}" is no tariff code of six to ten digits, such as 8418.10 or 8418.10.00.10.`,
  "duty.problem.hs-unknown": ({ code, date, near }) =>
    near.length === 0
      ? `The tariff has no ${code} on ${date}.`
      : `The tariff has no ${code} on ${date}. The nearest are ${near.join(", ")}.`,
  "duty.problem.fact": ({ key, known }) =>
    `No duty asks for the fact "${key}". The facts are ${known.join(", ")}.`,
  "duty.problem.fact-near": ({ key, near }) => `No duty asks for the fact "${key}". Did you mean ${near}?`,
  "duty.problem.fact-value": ({ key, given, kind }) => {
    const right = {
      "yes-no": "yes, no or unknown",
      amount: "an amount with at most six decimals, such as 300 or 82.27",
      number: "a number, such as 0.12 or 25",
      date: "a day of the calendar, such as 2025-11-17",
      economy: "the two-letter code of a country, such as US",
      word: "sea, air, rail, road, mail, pipeline or other",
    };
    return `The fact ${key} is "${given}"; it must be ${right[kind]}.`;
  },
  "duty.problem.unit": ({ key, code, date, known }) =>
    known.length === 0
      ? `No rate of ${code} is charged by quantity on ${date}. Leave ${key} out.`
      : `No rate of ${code} is charged by ${key} on ${date}. Give ${known.join(" or ")}.`,
  "duty.problem.content": ({ key }) => `${key} is larger than the value of the goods.`,
  "duty.problem.share": () => "metal.weightShare is larger than 1; it is a share of the weight, from 0 to 1.",
};
