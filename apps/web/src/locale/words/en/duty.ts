import type { DutyCatalogue } from "../duty.ts";

export const duty: DutyCatalogue = {
  "duty.title": () => "Duty on one unit",
  "duty.entered": ({ value }) => `Customs value ${value}`,
  "duty.move-date": () => "Move the date of entry",
  "duty.finding-dates": () => "Looking for the days on which the duty changes…",
  "duty.no-dates": () => "The duty is the same on every day since July 1, 2020.",
  "duty.earlier-date": () => "Earlier duty",
  "duty.later-date": () => "Later duty",
  "duty.same-since": ({ date, at, count }) =>
    `As paid from ${date}: ${at} of ${count} duties since July 2020`,
  "duty.claimed": () => "Preference claimed",
  "duty.claimed-if": () => "Preference claimed, if it originated",
  "duty.unclaimed": () => "Not claimed",
  "duty.at-least": ({ amount }) => `at least ${amount}`,
  "duty.others": ({ count }) =>
    count === 1 ? "One other measure, not charged" : `${count} other measures, not charged`,
  "duty.notes": () => "Fees, presumptions and what is not covered",
  "duty.saved": () => "duty saved per unit",
  "duty.at-stake": () => "duty per unit at stake",
  "duty.status.applies": () => "applies",
  "duty.status.displaced": () => "displaced by another",
  "duty.status.exempt": () => "exempt",
  "duty.status.not-applicable": () => "not applicable",
  "duty.status.prohibited": () => "prohibited",
  "duty.status.unknown": () => "not known",
};
