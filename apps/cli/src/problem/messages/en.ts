import type { ProblemCatalogue } from "./catalogue.ts";

export const en: ProblemCatalogue = {
  "problem.unknown-command": ({ given, known }) =>
    `There is no command "${given}". The commands are ${known}.`,
  "problem.unknown-option": ({ given, near }) =>
    `There is no option ${given}.${near === null ? "" : ` Did you mean ${near}?`}`,
  "problem.missing-argument": ({ name }) => `${name} is missing.`,
  "problem.missing-option-value": ({ option }) => `The option ${option} needs a value.`,
  "problem.excess-arguments": ({ command }) => `There are more arguments than "${command}" takes.`,
  "problem.usage": ({ command }) => `See ${command} --help.`,
  "problem.locale": ({ given }) => `--locale is "${given}"; it must be en, es or fr.`,
  "problem.date": ({ given }) =>
    `--date is "${given}"; it must be a day of the calendar, such as 2025-11-17.`,
  "problem.date-before-force": ({ given, first }) =>
    `--date is ${given}; the agreement entered into force on ${first}, and no earlier day can be assessed.`,
  "problem.party": ({ given }) => `--into is "${given}"; it must be US, MX or CA.`,
  "problem.port": ({ given }) => `--port is "${given}"; it must be a number from 0 to 65535.`,
  "problem.code": ({ given }) =>
    `"${given}" is no tariff code. A code has 2, 4, 6, 8 or 10 digits, such as 8418.10 or 841810.`,
  "problem.no-rules": ({ code }) => `No product-specific rule of the agreement covers ${code}.`,
  "problem.file-missing": ({ file }) => `There is no file ${file}.`,
  "problem.file-unreadable": ({ file, reason }) => `${file} cannot be read (${reason}).`,
  "problem.file-is-folder": ({ file }) => `${file} is a folder; name the file of a product.`,
  "problem.file-empty": ({ file }) => `${file} is empty; a product is JSON, CSV or XLSX.`,
  "problem.file-too-large": ({ file, megabytes }) =>
    `${file} is larger than ${megabytes} MB, the most that is read.`,
  "problem.file-exists": ({ file }) => `${file} exists already; name another file, or remove it first.`,
  "problem.standard-input": () => "standard input",
  "input.ignored": ({ file, row, column, text }) =>
    `${file}, row ${row}${column === null ? "" : `, column ${column}`}: “${text}” was left out.`,
  "problem.import-into": ({ file }) =>
    `${file} does not say which country the good enters. Add importInto to it, or --into US, MX or CA.`,
  "problem.more": ({ count }) => `There are ${count} more problems like these.`,
  "problem.not-built": ({ path }) => `${path} is missing: coproduce is not fully built. Run: npm run build`,
  "problem.ours": ({ what }) => `This is a fault of coproduce, not of your input: ${what}`,
};
