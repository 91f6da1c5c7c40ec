import type { BorderCatalogue } from "../border.ts";

export const border: BorderCatalogue = {
  "border.title": () => "At the border of the United States",
  "border.computing": () => "Computing what the code has paid since 2018…",
  "border.finding": ({ name, rate, date, most }) => {
    const now = `${name}: ${rate} on ${date}`;
    if (most === null) return now;
    return most === "now"
      ? `${now}, never more since 2018`
      : `${now}; the most since 2018 was ${most.rate}, from ${most.date}`;
  },
  "border.measure": () =>
    "Duty in percent of the customs value, by day of entry and origin. A pale band spans the possible rates where they depend on facts of the goods or on more digits, or are not known.",
  "border.source": ({ text, from, until }) =>
    `the measures listed below; base rates from ${text}, carried to days before ${from} and after ${until}`,
  "border.source-measures": () => "the measures listed below",
  "border.claimed": ({ economy }) => `${economy}, preference claimed`,
  "border.range": ({ low, high }) => `${low} to ${high}`,
  "border.at-least": ({ rate }) => `at least ${rate}`,
  "border.unknown": () => "not known",
  "border.day": ({ date }) => `Entry on ${date}`,
  "border.since": () => "Since",
  "border.add": () => "Add an economy",
  "border.with-preference": () => "Preference claimed",
  "border.remove": ({ name }) => `Remove ${name}`,
  "border.timeline.finding": ({ count, inForce, struck }) =>
    `${count} ${count === 1 ? "measure reaches" : "measures reach"} the code: ${inForce} in force, ${struck} struck down later`,
  "border.timeline.measure": () =>
    "Days on which each measure charges goods of the code from some origin. Paler where only part of the code is meant.",
  "border.timeline.source": () => "HTSUS chapter 99 and the orders that the table cites",
  "border.timeline.name": () => "Measure",
  "border.timeline.authority": () => "Authority",
  "border.timeline.standing": () => "Status",
  "border.timeline.until": () => "Until",
  "border.timeline.rates": () => "Rates",
  "border.timeline.citation": () => "Citation",
  "border.from": () => "From",
  "border.standing.in-force": () => "in force",
  "border.standing.announced": () => "announced",
  "border.standing.struck-down": () => "struck down",
  "border.standing.ended": () => "ended",
};
