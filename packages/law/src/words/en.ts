import type { Grammar } from "./grammar.ts";
import { joined, lettered, upperFirst } from "./join.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const mark = (letter: string) => `(${letter})`;

/** English as the agreement writes its Annex 4-B. */
export const en: Grammar = {
  nouns: {
    chapter: "chapter",
    heading: "heading",
    subheading: "subheading",
    item: "tariff item",
    "us-item": "U.S. tariff item",
  },
  range: (first, last) => `${first} through ${last}`,
  or: (items) => joined(items, () => "or"),
  of: (phrase) => `of ${phrase}`,
  to: (phrase) => `to ${phrase}`,
  from: (phrase) => `from ${phrase}`,
  repeats: false,
  quote: (text) => `“${text}”`,
  good: "a good",
  anyOther: {
    anyGoodOf: (provisions) => `any good of ${provisions}`,
    goodOf: (provisions) => `any other good of ${provisions}`,
    goodOfSameSubheading: "any other good of the same subheading",
    goodInSameSubheading: "any good of the same subheading",
    subheadingWithin: (provision) => `any other subheading of ${provision}`,
    subheadingOfGroup: "any other subheading within that group",
    headingWithin: (provision) => `any other heading of ${provision}`,
  },
  scope: {
    CC: "any other chapter",
    CTH: "any other heading",
    CTSH: "any other subheading",
    CTI: "any other tariff item",
    "OUT-H": "any heading outside that group",
    "OUT-S": "any subheading outside that group",
    "ANY-H": "any heading",
  },
  within: {
    CC: ", including another chapter within that group",
    CTH: ", including another heading within that group",
    CTSH: ", including another subheading within that group",
    CTI: ", including another tariff item within that group",
    "OUT-H": "",
    "OUT-S": "",
    "ANY-H": "",
  },
  change: (to, from) => `a change ${to} ${from}`,
  except: (from) => `, except ${from}`,
  whetherOrNot: (from) => `, whether or not there is also a change ${from}`,
  noChange: (target) => `no change in tariff classification is required for ${target}`,
  rvc: (transactionValue, netCost) => {
    const parts = [
      ...(transactionValue === null ? [] : [`${transactionValue} under the transaction value method`]),
      ...(netCost === null ? [] : [`${netCost} under the net cost method`]),
    ];
    const measure = parts.length < 2 ? parts.join("") : `(a) ${parts[0]}, or (b) ${parts[1]}`;
    return {
      provided: `provided there is a regional value content of not less than ${measure}`,
      says: `The regional value content is not less than ${measure}`,
    };
  },
  weight: (percent, materials) => {
    const says = `not less than ${percent} by weight of the materials ${materials} is originating`;
    return { provided: `provided that ${says}`, says: upperFirst(says) };
  },
  share: (what, percent, by, comparison) => {
    const limit = comparison === "at-least" ? "not less than" : "not more than";
    const says = `${what} is ${limit} ${percent} by ${by}`;
    return { provided: `provided that ${says}`, says: upperFirst(says) };
  },
  stated: (statement) => ({ provided: `provided that ${statement}`, says: upperFirst(statement) }),
  unlessProcess: (process) => {
    const says = `the change does not result only from ${process}`;
    return { provided: `provided that ${says}`, says: upperFirst(says) };
  },
  originating: (materials) => {
    const says = `the materials ${materials} are originating`;
    return { provided: `provided that ${says}`, says: upperFirst(says) };
  },
  assembled: {
    provided:
      "provided that the good is both cut (or knit to shape) and sewn or otherwise assembled in the territory of one or more of the Parties",
    says: "The good is both cut (or knit to shape) and sewn or otherwise assembled in the territory of one or more of the Parties",
  },
  cutAndSewn: {
    provided:
      "provided that the good is both cut and sewn or otherwise assembled in the territory of one or more of the Parties",
    says: "The good is both cut and sewn or otherwise assembled in the territory of one or more of the Parties",
  },
  atMostOneOf: (groups) => ({
    provided: `except from more than one of the following: ${lettered(groups, mark)}`,
    says: `Non-originating materials come from no more than one of the following: ${lettered(groups, mark)}`,
  }),
  waives: (rules, chapter) => {
    const says =
      rules.length < 2
        ? `rule ${rules[0]} of chapter ${chapter} does not apply`
        : `rules ${rules[0]} through ${rules.at(-1)} of chapter ${chapter} do not apply`;
    return { provided: `; ${says}`, says: upperFirst(says) };
  },
  contested: (onlyIn, notIn) => ({
    provided: ` (this alternative stands in ${onlyIn}, not in ${notIn})`,
    says: `This alternative stands in ${onlyIn}, not in ${notIn}`,
  }),
  andAlso: "and",
  orElse: "or",
  instrument: (text) =>
    text
      .replace("GN 11", "HTSUS General Note 11")
      .replace(/ s\.\s?/, ", s. ")
      .replace(" example ", ", example "),
  percent: (decimal) => `${decimal} percent`,
  use: {
    "passenger-vehicle-or-light-truck": "for use in a passenger vehicle or light truck",
    "light-truck": "for use in a light truck",
    "heavy-truck": "for use in a heavy truck",
    "original-equipment-passenger-vehicle-or-light-truck":
      "for use as original equipment in a passenger vehicle or light truck",
    "original-equipment-heavy-truck": "for use as original equipment in a heavy truck",
    "other-vehicle-or-aftermarket":
      "for use as original equipment in any other vehicle or as an aftermarket part",
    other: "for any other use",
  },
  listedVehicle: (vehicles) => `of a kind for use in a motor vehicle ${vehicles}`,
  parties: {
    "CA-US": "for trade between Canada and the United States",
    "MX-US": "for trade between Mexico and the United States",
    other: "for all other trade between the Parties",
  },
  date: (date) => {
    const [year, month, day] = date.split("-");
    return `${months[Number(month) - 1]} ${Number(day)}, ${year}`;
  },
  since: (from) => `from ${from}`,
  between: (from, until) => `from ${from} through ${until}`,
  automotive:
    "The automotive provisions (HTSUS General Note 11(k)) may also apply to a good for use in a motor vehicle of chapter 87",
  asks: {
    isGood: (description) => `Is the good ${description}?`,
    isMaterial: (description) =>
      `Is the material ${description.replace(/^any other /, "another ").replace(/^any /, "a ")}?`,
    isItem: (of, item) => `Is the ${of === "product" ? "good" : "material"} classified in ${item}?`,
    isRemainder: (provisions) =>
      `Is the material a good ${provisions} other than those that the rule describes apart?`,
    isOtherGood: "Is the material a different good from the one produced?",
    resultsOnlyFrom: (process) => `Does the change result only from ${process}?`,
    share: (what, by) => `What is ${what}, in percent by ${by}?`,
    assembled:
      "Is the good both cut (or knit to shape) and sewn or otherwise assembled in the territory of one or more of the Parties?",
  },
  cites: {
    generalNote: "HTSUS General Note 11(o)",
    nafta: "NAFTA Annex 401",
    chapter: (chapter) => `chapter ${chapter}`,
    rule: (number) => `rule ${number}`,
    scenario: (id) => `scenario “${id}”`,
    and: (citation, instrument) => `${citation}; ${instrument}`,
    indicative:
      "Indicative only: the agreement’s own text of this chapter was not available, and the rule of NAFTA Annex 401 stands in for it",
  },
};
