import type { OptionsCatalogue } from "./catalogue.ts";

const meant = (nearest: string | null) => (nearest === null ? "" : ` Did you mean “${nearest}”?`);

export const en: OptionsCatalogue = {
  "options.unknown-field": ({ name, nearest }) =>
    `“${name}” is no field of an options document.${meant(nearest)}`,
  "options.not-text": () => "This is not text. An options document is JSON text, in UTF-8 or UTF-16.",
  "options.markup-below": ({ markup }) =>
    `A markup of ${markup} percent leaves a price below zero. Write -100 or more.`,
  "options.unknown-material": ({ id, nearest }) =>
    `The product has no material “${id}”.${meant(nearest)} Write the id of one of its materials.`,
  "options.material-twice": ({ id }) =>
    `“${id}” has options above already. List all its alternatives in one place.`,
  "options.inside-another": ({ id, outer }) =>
    `“${id}” is inside “${outer}”, which has options of its own. Give options to one of the two.`,
  "options.other-currency": ({ id, outer }) =>
    `“${id}” cannot be exchanged inside “${outer}”, whose value is in another currency. State the product in one currency.`,
  "options.no-alternatives": ({ id }) => `“${id}” has no alternatives. List at least one, or leave it out.`,
  "options.id-twice": ({ id, first }) => `The id “${id}” is that of row [${first}] too. Give each its own.`,
  "options.minimum-over-capacity": ({ minimumOrder, capacity }) =>
    `The minimum order ${minimumOrder} exceeds the capacity ${capacity}. Both are goods a year.`,
  "options.until-before-from": ({ from, until }) =>
    `It ends on ${until}, before it begins on ${from}. Exchange the dates or correct one.`,
  "options.program-unknown": ({ program, programs }) =>
    `“${program}” is no program whose effect on the duty is known. Write one of ${programs.join(", ")}, or state what is paid under it: "inputDuty": "0.00" where nothing is.`,
  "options.price-missing": ({ origin }) =>
    `The alternative has no price. Give "value", or "markup" in percent on the present price, or "make", or a markup for ${origin} in "markups".`,
  "options.price-twice": () =>
    'Only one of "value", "markup" and "make" says what the alternative costs. Keep the one that holds.',
  "options.break-twice": ({ from }) => `Two prices begin at ${from} goods a year. Keep one.`,
  "options.made-id-taken": ({ id }) =>
    `“${id}” is the id of another material already. Give what is made in the plant ids of its own.`,
  "options.no-vehicle": () =>
    'The product is no vehicle: it has no "vehicle" section. Leave "corePart" out, or add the section to the product.',
  "options.core-part-twice": ({ part, other }) =>
    `The core part ${part} is the material “${other}” already. A core part is one material.`,
  "options.volume-missing": ({ field }) =>
    `“${field}” needs "volumePerYear", the goods made in a year, to be set against one good.`,
  "options.zero": ({ field }) => `“${field}” is 0. Write a number above 0.`,
  "options.too-many-inside": ({ id, limit }) =>
    `The options inside “${id}” combine in more than ${limit} ways. Give options to fewer of its materials.`,
};
