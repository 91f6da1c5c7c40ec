import type { ProblemCatalogue } from "./catalogue.ts";

const systemWords: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a file stands where a folder is needed",
  EISDIR: "a folder stands where a file is needed",
  EROFS: "nothing can be written there",
  ENOSPC: "the disk is full",
  ENAMETOOLONG: "the name is too long",
};

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
  "problem.date": ({ name, given }) =>
    `${name} is "${given}"; it must be a day of the calendar, such as 2025-11-17.`,
  "problem.date-before-force": ({ name, given, first }) =>
    `${name} is ${given}; the agreement entered into force on ${first}, and no earlier day can be assessed.`,
  "problem.party": ({ given }) => `--into is "${given}"; it must be US, MX or CA.`,
  "problem.economy": ({ option, given }) =>
    `${option} is "${given}"; it must be the two-letter ISO code of a country or territory, such as MX.`,
  "problem.port": ({ given }) => `--port is "${given}"; it must be a number from 0 to 65535.`,
  "problem.code": ({ given }) =>
    `"${given}" is no tariff code. A code has 2, 4, 6, 8 or 10 digits, such as 8418.10 or 841810.`,
  "problem.no-rules": ({ code }) => `No product-specific rule of the agreement covers ${code}.`,
  "problem.file-missing": ({ file }) => `There is no file ${file}.`,
  "problem.file-is-folder": ({ file, wanted }) => {
    const what = { product: "the file of a product", scenario: "the YAML file of a scenario", any: "a file" };
    return `${file} is a folder; name ${what[wanted]}.`;
  },
  "problem.file-empty": ({ file, wanted }) => {
    const right = { product: "; a product is JSON, CSV or XLSX", scenario: "; a scenario is YAML", any: "" };
    return `${file} is empty${right[wanted]}.`;
  },
  "problem.scenario-not-text": ({ file }) =>
    `${file} is not text; a scenario is a YAML file, with lines such as “id: raise-rvc”.`,
  "problem.file-too-large": ({ file, megabytes }) =>
    `${file} is larger than ${megabytes} MB, the most that is read.`,
  "problem.system": ({ path, code }) => `${path}: ${systemWords[code] ?? code}.`,
  "problem.out-folder": ({ folder }) => `--out names the folder ${folder}, which does not exist.`,
  "problem.out-kind": ({ file, endings }) =>
    `--out is "${file}"; its name must end in ${endings.join(" or ")}.`,
  "problem.file-exists": ({ file }) => `${file} exists already; name another file, or remove it first.`,
  "problem.standard-input": () => "standard input",
  "problem.file-format": ({ file, formats }) =>
    `${file} names no format that is written. End its name in ${formats.map((each) => `.${each}`).join(" or ")}.`,
  "input.ignored": ({ file, sheet, row, column, text }) => {
    const place = [file];
    if (sheet !== null && row !== null) place.push(`sheet “${sheet}”`);
    if (row !== null) place.push(`row ${row}`);
    if (column !== null) place.push(`column ${column}`);
    return `${place.join(", ")}: “${text}” was left out.`;
  },
  "problem.import-into": ({ file }) =>
    `${file} does not say which country the good enters. Add importInto to it, or --into US, MX or CA.`,
  "problem.more": ({ count }) => `There are ${count} more problems like these.`,
  "problem.not-built": ({ path }) => `${path} is missing: coproduce is not fully built. Run: npm run build`,
  "problem.ours": ({ what }) => `This is a fault of coproduce, not of your input: ${what}`,
};
