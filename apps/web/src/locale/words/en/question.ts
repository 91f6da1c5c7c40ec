import type { QuestionCatalogue } from "../question.ts";

export const question: QuestionCatalogue = {
  "missing.title": () => "What would settle it",
  "missing.none": () => "Nothing is missing.",
  "missing.alone": () => "Settles it alone",
  "missing.together": ({ count }) =>
    count === 1 ? "Settles it together with one other" : `Settles it together with ${count} others`,
  "missing.contributes": () => "Contributes",
  "missing.stake": ({ value }) => `${value} at stake`,
  "missing.leads": ({ verdict, values }) => `${verdict}: ${values}`,
  "answer.yes": () => "Yes",
  "answer.no": () => "No",
  "answer.choose": () => "Choose…",
  "answer.apply": () => "Apply",
  "answer.amount": () => "Amount",
  "answer.percent": () => "Percent",
  "answer.weight": () => "Kilograms",
  "answer.code": () => "Tariff code",
  "answer.amount.wrong": () => "Write an amount such as 1,234.50.",
  "answer.percent.wrong": () => "Write a percentage from 0 to 100, such as 62.5.",
  "answer.weight.wrong": () => "Write a weight in kilograms, such as 9.75.",
  "answer.code.wrong": () => "Write a tariff code such as 8418.10.",

  "use.original-equipment": () => "Original equipment",
  "use.passenger-vehicle": () => "Passenger vehicle",
  "use.light-truck": () => "Light truck",
  "use.heavy-truck": () => "Heavy truck",
  "use.other-vehicle": () => "Other vehicle",
  "use.aftermarket": () => "Aftermarket",
  "use.other": () => "Other use",

  "lever.title": () => "Single changes that would make it originate",
  "lever.title-rests": () => "What its origin rests on",
  "lever.busy": () => "Trying changes…",
  "lever.none": () => "No single change of one material is enough. It takes several together.",
  "lever.robust": () =>
    "No single material decides it: it would originate without the origin of any one of them.",
  "lever.certify": ({ name }) => `Obtain a certification of origin for “${name}”`,
  "lever.source-in-region": ({ name, economy }) =>
    `Replace “${name}” with an originating one, from ${economy} for instance`,
  "lever.cheaper": ({ name, limit }) => `Bring “${name}” down to ${limit}`,
  "lever.lose": ({ name }) => `“${name}” must originate`,
  "lever.value": ({ value }) => `${value} in the product`,
  "lever.leads-to.originating": () => "otherwise still originating",
  "lever.leads-to.non-originating": () => "otherwise non-originating",
  "lever.leads-to.undetermined": () => "otherwise undetermined",
  "lever.try": () => "Try",
};
