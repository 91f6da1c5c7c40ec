import type { BadCell, TradeCatalogue } from "./catalogue.ts";

const reasons: Readonly<Record<BadCell, string>> = {
  value: "is not an amount; a plain number is expected",
  negative: "is negative; trade values are zero or more",
  year: "is not a year; four digits are expected",
  month: "is not a month from 1 to 12",
  product: "is not a code of this classification; digits with leading zeros are expected",
  claimed: "is more than the whole value of the row",
  flow: "is not a trade flow that is known here",
  share: "does not agree with the two values of the row",
};
const amount = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

export const en: TradeCatalogue = {
  "not-recognised": ({ file, found }) =>
    `${file}: the layout is not known (found ${found}). \`coproduce data formats\` lists those that are.`,
  "no-files": ({ path }) => `${path}: there is no file here to add.`,
  "bad-rows": ({ file, count, value, total }) =>
    `${file}: ${amount.format(count)} of ${amount.format(total)} rows cannot be read, USD ${amount.format(value)} at stake. Nothing was added.`,
  "bad-row": ({ line, field, text, reason }) => `row ${line}, ${field}: “${text}” ${reasons[reason]}.`,
  "bad-line": ({ file, line, found, expected }) =>
    `${file}, row ${line}: ${found} fields where the header has ${expected}. The file may be cut short.`,
  unreadable: ({ file, detail }) => `${file} cannot be read: ${detail}`,
  "empty-file": ({ file }) => `${file}: there is no row below the header.`,
  "no-period": ({ file, example }) =>
    `${file}: the month is not in the file, so it must be in its name, as in ${example}.`,
  "label-differs": ({ file, label, content }) =>
    `${file}: the name says ${label}, the rows say ${content}. Rename the file if the rows are right.`,
  "duplicate-rows": ({ file, count, value, example }) =>
    `${file}: ${amount.format(count)} rows repeat the same period, partner and product (USD ${amount.format(value)} would be counted twice), for example ${example}. Nothing was added.`,
  "period-present": ({ file, period, dataset, part }) =>
    `${file}: ${period} is already in ${dataset} (from ${part}). Use --replace to put the new file in its place.`,
  "same-file-twice": ({ file, other }) =>
    `${file} has the same content as ${other}, for another period. One of the two is wrongly named.`,
  "wrong-unit": ({ file, economy, year, value }) =>
    `${file}: the trade of ${economy} in ${year} comes to USD ${amount.format(value)}, more than the world trades in goods. The values are probably not in the unit of this format.`,
  "totals-differ": ({ file, count, largest, example }) =>
    `${file}: in ${amount.format(count)} cases the rows do not add to the file’s own total; the largest difference is USD ${amount.format(largest)} (${example}).`,
  "unmapped-codes": ({ file, codes, value, percent }) =>
    `${file}: these codes stand for no economy known here and are kept as “not specified”: ${codes}. USD ${amount.format(value)}, ${percent} percent of the value.`,
  "months-missing": ({ dataset, year, months }) => `${dataset}: ${year} lacks ${months}.`,
  "file-changed": ({ dataset, part }) =>
    `${dataset}: the stored file of ${part} is missing or was changed. Add the source file again.`,
  "no-data": ({ need, year, have }) =>
    `No data loaded answers this: it needs ${need} for ${year}. Loaded: ${have}. Add a file with \`coproduce data add\`.`,
  "no-dataset": ({ name, have }) => `There is no dataset “${name}”. Loaded: ${have}.`,
  "unknown-economy": ({ text, have }) =>
    `“${text}” is no economy of these data. ISO two-letter codes are expected: ${have}.`,
  "unknown-group": ({ text, groups }) =>
    `“${text}” is neither a group nor economies by two-letter code. Groups: ${groups}.`,
  "table-size": ({ file, rows, columns, expected }) =>
    `${file}: ${rows} rows of ${columns} columns where the labels need ${expected}.`,
  "table-missing": ({ folder, file }) => `${folder}: the table needs ${file}, which is not there.`,
  "table-unbalanced": ({ table, year, count, sector, difference }) =>
    `${table} ${year}: the uses of ${count} sectors differ from the output the file states, most for ${sector} (by ${amount.format(difference)} million); the sum of uses is taken.`,
  "table-mismatch": ({ file, percent, sector }) =>
    `${file}: uses differ from the output the file states by ${percent} percent of the whole, most for ${sector}. The matrices may be transposed, of different years or in different units. Nothing was added.`,
  "table-unproductive": ({ table, year }) =>
    `${table} ${year}: inputs exceed outputs, so that value added cannot be traced. The file may be cut, transposed or in mixed units.`,
  "download-failed": ({ address, status }) => `${address}: ${status}. Nothing was added.`,
  "download-unknown": ({ name, have }) => `There is no download “${name}”. Known: ${have}.`,
};
