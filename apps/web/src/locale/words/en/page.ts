import type { PageCatalogue } from "../page.ts";

export const page: PageCatalogue = {
  "nav.title": () => "Pages",
  "nav.assess": () => "Assess",
  "nav.plan": () => "Plan",
  "nav.law": () => "Law",
  "page.skip": () => "Skip to the page",
  "page.private": () => "Everything is computed in your browser. Nothing is uploaded.",
  "page.loading": () => "Loading…",
  "page.computing": () => "Reading the law and assessing…",
  "page.fault": () => "This could not be computed. Reload the page; your file is untouched.",
  "settings.language": () => "Language",
  "settings.theme": () => "Theme",
  "settings.theme.auto": () => "Theme: as the system",
  "settings.theme.light": () => "Theme: light",
  "settings.theme.dark": () => "Theme: dark",

  "start.title": () => "Does your product originate?",
  "start.lead": () =>
    "Bring a bill of materials. You see whether the product originates under the USMCA (CUSMA in Canada), what decides it, and what would change it.",
  "start.examples": () => "Or start from an example",
  "open.title": () => "Open a bill of materials",
  "open.drop": () => "Drop a bill of materials here",
  "open.formats": () => "CSV, Excel (XLSX) or a JSON product document. It stays in your browser.",
  "open.choose": () => "Choose a file",
  "open.template": () => "Template:",
  "open.paste": () => "Paste rows or JSON instead",
  "open.paste-hint": () =>
    "Cells copied from a spreadsheet with their header row, CSV text, or a product document",
  "open.paste-apply": () => "Assess what is pasted",
  "open.pasted-json": () => "pasted.json",
  "open.pasted-rows": () => "pasted.csv",
  "open.from-link": () => "Link",
  "open.broken-link": () =>
    "This link is incomplete: the product in it cannot be read. Copy it again from its page.",
  "open.left-out": () => "Left out, because it says nothing about origin:",
  "open.left-out-row": ({ row, text }) => `row ${row} (“${text}”)`,
  "open.left-out-column": ({ column, text }) => `column ${column} (“${text}”)`,
  "problems.title": ({ count, source }) =>
    count === 1 ? `One thing to correct in ${source}` : `${count} things to correct in ${source}`,
  "problems.dismiss": () => "Dismiss",
  "problems.row": () => "Row",
  "problems.column": () => "Column",
  "problems.field": () => "Field",
  "problems.reason": () => "What is wrong, and what would be right",

  "law.title": () => "What the agreement asks of a good",
  "law.lead": () => "The product-specific rule of origin of any tariff code on any date, in words.",
  "law.code": () => "Tariff code",
  "law.look-up": () => "Look up",
  "law.try": () => "For instance:",
  "law.not-a-code": ({ code }) =>
    `“${code}” is not a tariff code. Give two to ten digits of chapters 01 to 97, such as 8418.10.`,
  "law.not-a-date": ({ date }) => `“${date}” is not a date. Write it as 2026-11-24.`,
  "law.in-force": ({ count, date }) =>
    count === 0
      ? `No rule line is in force for this code on ${date}.`
      : count === 1
        ? `One rule line in force on ${date}`
        : `${count} rule lines in force on ${date}`,
  "law.any-of": () => "One of these is enough:",
  "law.more-digits": () => "Only part of this code falls under the line: give more digits to be sure.",
  "law.facts": ({ count }) =>
    count === 1 ? "One fact that the product must state" : `${count} facts that the product must state`,
  "law.notes": ({ count, chapter }) =>
    count === 1 ? `One note of chapter ${chapter}` : `${count} notes of chapter ${chapter}`,
};
