import type { Expected, GoodsCatalogue } from "./catalogue.ts";

const expected: Record<Expected, string> = {
  text: "text in quotation marks",
  number: "a number",
  "yes-no": "true or false",
  list: "a list in square brackets",
  object: "an object in braces",
  fact: "true, false, a number or a text",
  null: "nothing",
};

const meant = (suggestion: string | null) => (suggestion === null ? "" : ` Did you mean ${suggestion}?`);

export const en: GoodsCatalogue = {
  "problem.line": ({ source, sheet, row, column, header, field, text }) => {
    const place = [source];
    if (sheet !== null) place.push(`sheet “${sheet}”`);
    if (row !== null) place.push(`row ${row}`);
    if (column !== null) place.push(header === null ? `column ${column}` : `column ${column} (${header})`);
    if (column === null && field !== null) place.push(field);
    return `${place.join(", ")}: ${text}`;
  },

  "json.syntax": ({ line, column }) =>
    `This is not JSON: it stops making sense at line ${line}, character ${column}.`,
  "json.too-large": ({ megabytes, limit }) =>
    `The file has ${megabytes} MB; a product document has at most ${limit} MB.`,
  "field.missing": ({ name, example }) =>
    `“${name}” is missing.${example === null ? "" : ` Give it, for example ${example}.`}`,
  "field.unknown": ({ name, nearest }) =>
    nearest === null
      ? `“${name}” is no field of the product document. Remove it, or put a fact of the goods into “facts”.`
      : `“${name}” is no field of the product document. Did you mean “${nearest}”?`,
  "field.type": ({ value, expected: wanted }) => `${value} stands where ${expected[wanted]} is needed.`,
  "field.choice": ({ value, suggestion, choices }) =>
    `“${value}” is not one of ${choices.join(", ")}.${meant(suggestion)}`,
  "amount.not-an-amount": ({ value, suggestion }) =>
    `“${value}” is not an amount. Write digits with a decimal point and no thousands separators, such as ${suggestion ?? "1234.56"}.`,
  "amount.number": ({ value }) =>
    `Amounts are written as text, so that no digit is lost: write "${value}" instead of ${value}.`,
  "amount.negative": ({ value }) =>
    `The amount ${value} is negative. Amounts are zero or more; deductions go into “adjustments”.`,
  "amount.too-fine": ({ value }) =>
    `The amount ${value} has more than six decimals. Give at most six, such as 0.001300.`,
  "quantity.not-a-quantity": ({ value, suggestion }) =>
    `“${value}” is not a quantity. Write a number of zero or more with a decimal point, such as ${suggestion ?? "2.5"}.`,
  "code.not-a-code": ({ value, suggestion }) =>
    `“${value}” is not a tariff code. A code has 2, 4, 6, 8 or 10 digits, with or without dots, such as 8418.50.${meant(suggestion)}`,
  "code.number": ({ value, suggestion }) =>
    `The tariff code ${value} is stored as a number, which loses its zeros. Store it as text.${meant(suggestion)}`,
  "code.reserved": ({ value }) =>
    `No goods are classified in ${value}: chapter 77 is reserved. Give a code of chapters 01 to 76 or 78 to 97.`,
  "economy.unknown": ({ value, suggestion }) =>
    `“${value}” is not a country or customs territory. Give its two-letter ISO code, such as MX.${meant(suggestion)}`,
  "date.not-a-date": ({ value, suggestion }) =>
    `“${value}” is not a date. Write year, month and day, such as ${suggestion ?? "2025-11-17"}.`,
  "date.not-in-calendar": ({ value }) => `${value} is not in the calendar.`,
  "date.too-early": ({ value }) =>
    `${value} is before the agreement entered into force. Give a date from 2020-07-01 on.`,
  "currency.not-a-code": ({ value, suggestion }) =>
    `“${value}” is not a currency. Give its three-letter code, such as USD.${meant(suggestion)}`,
  "id.empty": ({ name }) => `“${name}” is empty. Give each product and each material a name of its own.`,
  "id.duplicate": ({ id, first }) =>
    `The id “${id}” is already used by ${first}. Give each material an id of its own.`,
  "material.contains-itself": ({ path }) =>
    `The material contains itself: ${path.join(" › ")}. A part cannot be made of the whole.`,
  "material.too-deep": ({ limit }) => `Materials are nested more than ${limit} levels deep.`,
  "fx.missing": ({ currency, document }) =>
    `The value is in ${currency} and the document in ${document}. Add “fx”: how many ${document} one ${currency} is worth.`,
  "fx.zero": ({ value }) => `The exchange rate ${value} is zero. Give how much one unit is worth.`,
  "adjustments.exceed-value": ({ sum, value, currency }) =>
    `The adjustments add up to ${sum} ${currency}, more than the value of ${value} ${currency} that they are part of.`,
};
