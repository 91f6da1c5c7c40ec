import { formatFor } from "@coproduce/goods";
import type { HeadlineCatalogue } from "../headline.ts";

const { percent, list } = formatFor("en");
const tested = {
  coreParts: "core parts",
  laborValue: "labor value content",
  metals: "steel and aluminum",
} as const;
const by = { transactionValue: "transaction value", netCost: "net cost" } as const;

export const headline: HeadlineCatalogue = {
  "headline.yes.wholly-obtained": () => "it is wholly obtained in the region.",
  "headline.yes.exclusively-originating-materials": () => "it is made of originating materials only.",
  "headline.yes.process-rule": () => "its process in the region confers origin.",
  "headline.yes.schedule-2": () => "its import from a Party is enough.",
  "headline.yes.set": () => "every part of the set counts, within the tolerance.",
  "headline.yes.shift": () => "every non-originating material makes the required change.",
  "headline.yes.rvc": ({ method, value, threshold }) =>
    `regional value content by ${by[method]} is ${percent(value)}, and ${percent(threshold)} is needed.`,
  "headline.yes.de-minimis": ({ share, limit }) =>
    `what does not change classification is ${percent(share)} of the value, within the ${percent(limit)} tolerance.`,
  "headline.no.one-material": ({ name }) => `“${name}” does not make the required change.`,
  "headline.no.materials": ({ count }) => `${count} materials do not make the required change.`,
  "headline.no.rvc": ({ method, value, threshold, exact }) =>
    `regional value content by ${by[method]} is ${exact ? "" : "at most "}${percent(value)}, and ${percent(threshold)} is needed.`,
  "headline.no.vehicle": ({ tests }) =>
    `the vehicle does not meet the requirement for ${list(tests.map((test) => tested[test]))}.`,
  "headline.no.rule": () => "no alternative of its rule holds.",
  "headline.unknown.certificate": ({ name }) => `one certificate decides, that of “${name}”.`,
  "headline.unknown.one-fact": () => "one fact decides.",
  "headline.unknown.any-of": ({ count }) => `any of ${count} facts decides.`,
  "headline.unknown.certificates": ({ count }) => `${count} certificates together decide.`,
  "headline.unknown.together": ({ count }) => `${count} facts together decide.`,
  "headline.unknown.facts": ({ count }) =>
    count === 1 ? "one fact is missing." : `${count} facts are missing.`,
  "headline.unknown.law": () => "the facts are complete, but the law leaves two readings.",
};
