import type { OptionsTableCatalogue } from "./catalogue.ts";

export const en: OptionsTableCatalogue = {
  "options-table.no-header": () =>
    "No row of headers was found. Name at least the columns “Material”, “Country of origin” and “Value”; the template has them all.",
  "options-table.no-material": ({ example }) =>
    `The row names no material. Write the id of the material that this is an alternative for${example === null ? "" : `, such as “${example}”`}.`,
  "options-table.currency": ({ value, currency }) =>
    `“${value}” is not in ${currency}, the currency of the product. Convert the amounts to ${currency}.`,
  "options-table.row-twice": ({ id, row }) =>
    `“${id}” stands in row ${row} already. Give this row its own id, or a “From volume” where it is a price from that volume on.`,
  "options-table.place-twice": ({ id, row }) =>
    `“${id}” stands in row ${row} already. Give each place its own id.`,
  "options-table.no-base": ({ id }) =>
    `“${id}” has prices for larger volumes only. Add a row without “From volume” for the price of the first goods.`,
  "options-table.rows-differ": ({ value, other, row }) =>
    `“${value}” is not what row ${row} says of the same: ${other === null ? "nothing" : `“${other}”`}. Write the same there, or leave this cell empty.`,
  "options-table.present-differs": ({ value, present }) =>
    `“${value}” is not how the material is had now: the product says ${present === null ? "nothing of it" : `“${present}”`}. Correct the product, or give the row an id of its own to make it an alternative.`,
  "options-table.markup-fraction": ({ value, percent }) =>
    `${value} can mean ${value} percent or, shown as a percentage, ${percent} percent. Store it as text, such as “${percent}”.`,
  "options-table.no-price": ({ origin }) =>
    `The alternative has no price. Write its value, or a markup in percent on the present price, or “Markup ${origin}” with a percentage among the settings.`,
  "options-table.two-prices": () => "The alternative has a value and a markup. Keep the one that holds.",
  "options-table.volume-missing": () =>
    "This needs the goods made in a year, to be set against one good. Write “Volume per year” above the table or in a sheet “Settings”, or give the volume beside the file.",
};
