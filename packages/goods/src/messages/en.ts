import { goodLabel } from "../bom/words.ts";
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
    if (row === null && field !== null) place.push(field);
    return `${place.join(", ")}: ${text}`;
  },

  "json.syntax": ({ line, column }) =>
    `This is not JSON: it stops making sense at line ${line}, character ${column}.`,
  "json.not-text": () => "This is not text. A product document is JSON text, in UTF-8 or UTF-16.",
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
  "percent.not-a-percent": ({ value }) =>
    `“${value}” is not a percentage. Write it as text with at most two decimals and no sign for percent, such as "12.5" or "-3".`,
  "code.not-a-code": ({ value, suggestion }) =>
    `“${value}” is not a tariff code. A code has 2, 4, 6, 8 or 10 digits, with or without dots, such as 8418.50.${meant(suggestion)}`,
  "code.number": ({ value, suggestion }) =>
    `The tariff code ${value} is stored as a number, which loses its zeros. Store it as text.${meant(suggestion)}`,
  "code.too-short": ({ value }) =>
    `A product needs a code of at least 6 digits, such as 8418.50; ${value} is a whole heading or chapter.`,
  "code.unknown": ({ value, edition }) =>
    `The Harmonized System${edition === null ? "" : ` of ${edition}`} has no ${value}. Check the code${edition === null ? "" : ", or the edition in which it is written"}.`,
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
  "id.duplicate": ({ id, first, row }) =>
    `The id “${id}” is already used ${row === null ? `by ${first}` : `in row ${row}`}. Give each material an id of its own.`,
  "material.contains-itself": ({ path }) =>
    `The material contains itself: ${path.join(" › ")}. A part cannot be made of the whole.`,
  "material.too-deep": ({ limit }) => `Materials are nested more than ${limit} levels deep.`,
  "fx.missing": ({ currency, document }) =>
    `The value is in ${currency} and the document in ${document}. Add “fx”: how many ${document} one ${currency} is worth.`,
  "fx.zero": ({ value }) => `The exchange rate ${value} is zero. Give how much one unit is worth.`,
  "adjustments.exceed-value": ({ sum, value, currency }) =>
    `The adjustments add up to ${sum} ${currency}, more than the value of ${value} ${currency} that they are part of.`,

  "file.empty": () => "The file is empty.",
  "file.too-large": ({ megabytes, limit }) =>
    `The file has ${megabytes} MB; a table has at most ${limit} MB.`,
  "file.old-excel": () =>
    "This is a workbook of the old Excel format (.xls), or one with a password. Save it as .xlsx without a password.",
  "file.not-a-table": () =>
    "This is neither a text table (CSV) nor an Excel workbook (XLSX). Save the table as one of them.",
  "archive.broken": () =>
    "The workbook is damaged and cannot be read. Open it in a spreadsheet and save it again.",
  "archive.entries": ({ limit }) => `The workbook holds more than ${limit} files and was not opened.`,
  "archive.inflates": ({ limit }) =>
    `The workbook inflates to more than ${limit} MB and was not opened any further.`,
  "sheet.rows": ({ limit }) => `The table has more than ${limit} rows. Remove what is not part of it.`,
  "sheet.columns": ({ limit }) => `The table has more than ${limit} columns. Remove what is not part of it.`,
  "sheet.not-calculated": ({ cell }) =>
    `The formula in cell ${cell} was saved without its result. Open the workbook in a spreadsheet and save it again.`,
  "csv.quotes": () => "A quotation mark is opened and not closed. Double the quotation marks inside a cell.",
  "header.none": () =>
    "No row of headers was found. Name at least two columns, such as “Part number”, “HS code”, “Country of origin” and “Value”; the template has them all.",
  "header.unknown": ({ header, nearest }) =>
    `The header “${header}” is not known. Did you mean “${nearest}”?`,
  "header.twice": ({ first }) => `This column means the same as “${first}”. Keep one of them.`,
  "header.weight": ({ unit }) => `The weights are in ${unit}. Give them in kilograms.`,
  "good.missing": ({ field }) =>
    `The table does not give the good’s own “${goodLabel(field, "en")}”. Add it in a row above the table, or in a row of level 0.`,
  "level.not-a-level": ({ value }) =>
    `“${value}” is not a level. Write 0 for the good itself, 1 for its materials, 2 for what those are made of.`,
  "level.second-good": () => "This is a second row of level 0. A bill of materials has one good.",
  "level.skips": ({ level, above }) =>
    `Level ${level} follows level ${above}. A row goes at most one level deeper than the row above it.`,
  "parent.unknown": ({ id, suggestion }) => `No row has the id “${id}” of this parent.${meant(suggestion)}`,
  "position.no-parent": ({ position, outer }) =>
    `Item ${position} has no item ${outer} above it to be part of.`,
  "cell.formula-error": ({ value }) =>
    `The formula in this cell failed: ${value}. Correct it in the spreadsheet.`,
  "number.ambiguous": ({ value, whole, decimal }) =>
    `“${value}” can mean ${whole} or ${decimal}, and no other number of the table tells which. Write ${whole} or ${decimal}0.`,
  "amount.other-currency": ({ value, currency }) =>
    `“${value}” is not in ${currency}. Give the currency in a column of its own, with an exchange rate.`,
  "value.no-quantity": () =>
    "There is a unit price but no quantity. Give the quantity, or the value of all pieces in one unit of the good.",
  "value.not-extended": ({ value, quantity, price, product }) =>
    `${value} is not quantity times unit price: ${quantity} × ${price} is ${product}. The value is that of all pieces in one unit of the good.`,
  "yes-no.unknown": ({ value }) =>
    `“${value}” is neither yes nor no. Write yes or no, or leave the cell empty.`,
};
