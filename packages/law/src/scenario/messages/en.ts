import type { ScenarioCatalogue } from "./catalogue.ts";

const meant = (nearest: string | null) => (nearest === null ? "" : ` Did you mean “${nearest}”?`);

export const en: ScenarioCatalogue = {
  "problem.line": ({ source, line, field, text }) =>
    `${source}, line ${line}${field === "" ? "" : `, ${field}`}: ${text}`,
  "scenario.syntax": ({ column }) =>
    `This is not YAML from column ${column} on. Write “name: value” lines, and quote text that has a colon in it.`,
  "scenario.shape": () =>
    "This is no scenario. Write “id”, “description” and “patches”, each on a line of its own.",
  "scenario.field-missing": ({ name }) => `“${name}” is missing or empty.`,
  "scenario.field-unknown": ({ name, nearest }) => `“${name}” is no field of a scenario.${meant(nearest)}`,
  "scenario.kind": ({ kinds }) => `“kind” must be one of ${kinds.join(", ")}.`,
  "scenario.choice": ({ name, choices }) => `“${name}” must be one of ${choices.join(", ")}.`,
  "scenario.percent": ({ value }) =>
    `“${value}” is not a percentage. Write a number from 0 to 100 with at most two decimals, such as 62.5.`,
  "scenario.goods": ({ value }) =>
    `“${value}” names no goods. Write tariff provisions and ranges, such as 8418.10-8418.21, 8450.`,
  "scenario.goods-partial": ({ goods, target }) =>
    `One rule governs ${target}, and ${goods} is only part of it. Name the whole, or replace the rule.`,
  "scenario.no-rvc": ({ goods }) => `No rule for ${goods} asks for a regional value content.`,
  "scenario.rvc-empty": () => "A threshold is missing. Give “transaction-value”, “net-cost” or both.",
  "scenario.measure": ({ measure, nearest }) => `The law has no measure “${measure}”.${meant(nearest)}`,
  "scenario.rate": ({ value }) =>
    `“${value}” is no rate. Write +25%, total 15% (lifts base and duty together), instead 10% or none.`,
  "scenario.origins": ({ value }) =>
    `“${value}” names no origins. Write two-letter codes and country groups, such as CN, eu.`,
  "scenario.rule": ({ rule, reason }) => `“${rule}” cannot be read as a rule (${reason}).`,
  "scenario.line": ({ line, nearest }) => `There is no rule line “${line}”.${meant(nearest)}`,
  "scenario.provision": ({ provision, nearest }) =>
    `The agreement has no provision “${provision}”.${meant(nearest)}`,
};
