import type { ProductDocument } from "@coproduce/goods";
import { type Cell, type Fields, type Ignored, markOf, type Table } from "@coproduce/goods/table";
import { numberColumns } from "./alternative.ts";
import { readAlternatives } from "./alternatives.ts";
import { readAssembly } from "./assembly.ts";
import { readSettings } from "./settings.ts";
import { checkCurrencies, draftOf, numeralsOf, type Sheet, type SheetDraft, sheetOf } from "./sheet.ts";
import {
  type AssemblyColumn,
  assemblyVocabulary,
  assemblyWords,
  type OptionColumn,
  optionVocabulary,
  optionWords,
  sheetVocabulary,
} from "./words.ts";

/** What a table holds and an options document does not. */
export interface IgnoredOption {
  readonly sheet: string | null;
  /** As a spreadsheet numbers it, from 1; null for a whole sheet. */
  readonly row: number | null;
  readonly column: string | null;
  readonly text: string;
}

/** A file of tables as an options document, not yet known to be right. */
export interface Assembled {
  readonly document: Fields;
  readonly drafts: readonly SheetDraft[];
  readonly ignored: readonly IgnoredOption[];
}

/**
 * Puts the sheets together as an options document.
 *
 * @returns undefined where no sheet has headers of alternatives
 */
export function assemble(tables: readonly Table[], product: ProductDocument): Assembled | undefined {
  const named = (kind: ReturnType<typeof sheetVocabulary.meaning>) =>
    tables.find(({ sheet }) => sheet !== null && sheetVocabulary.meaning(sheet) === kind);
  const [assemblyTable, settingsTable] = [named("assembly"), named("settings")];
  const others = tables.filter((table) => table !== assemblyTable && table !== settingsTable);
  const sheets = others.map((table) => sheetOf(table, optionVocabulary, ["material", "value"], optionWords));
  const sheet = sheets.find((each) => each !== undefined);
  if (sheet === undefined) return undefined;
  const places =
    assemblyTable && sheetOf(assemblyTable, assemblyVocabulary, ["id", "producedIn"], assemblyWords);
  const above = sheet.table.rows.slice(0, sheet.header);
  const mark = markOf([
    ...numeralsOf(sheet.rows, numberColumns),
    ...numeralsOf(places?.rows ?? [], ["cost", "switchingCost"]),
    ...[...above, ...(settingsTable?.rows ?? [])].flatMap((row) => settingNumeral(row)),
  ]);
  const started = <K extends string>(table: Table, known: Sheet<K> | undefined) => {
    const draft = draftOf(table, mark, product.currency);
    if (known === undefined) return draft;
    for (const [column, found] of known.chosen.columns) draft.columns.set(column, found);
    draft.problems.push(...known.chosen.problems);
    checkCurrencies(draft, known.chosen.columns, known.header);
    return draft;
  };
  const main = started<OptionColumn>(sheet.table, sheet);
  const own = readSettings(main, above);
  const options = readAlternatives(main, sheet.rows, product);
  const drafts = [main];
  const document: Fields = { options, ...own.fields };
  const ignored = [...saidOf(sheet.table, own.ignored), ...saidOf(sheet.table, sheet.ignored)];
  if (settingsTable !== undefined) {
    const draft = started(settingsTable, undefined);
    drafts.push(draft);
    const { fields, ignored: rows } = readSettings(draft, settingsTable.rows);
    Object.assign(document, fields);
    ignored.push(...saidOf(settingsTable, rows));
  }
  if (places !== undefined) {
    const draft = started<AssemblyColumn>(places.table, places);
    drafts.push(draft);
    if (places.rows.length > 0) document.assembly = readAssembly(draft, places.rows);
    ignored.push(...saidOf(places.table, places.ignored));
  }
  for (const table of tables) {
    const isRead = table === sheet.table || table === settingsTable || table === places?.table;
    const isFilled = table.rows.some((row) => row.some(({ text }) => text !== ""));
    if (!isRead && isFilled) {
      ignored.push({ sheet: table.sheet, row: null, column: null, text: table.sheet ?? "" });
    }
  }
  return { document, drafts, ignored };
}

function saidOf({ sheet }: Table, ignored: readonly Ignored[]): readonly IgnoredOption[] {
  return ignored.map((entry) => ({ sheet, ...entry }));
}

/** The numeral of a row of name and value, where someone typed it. */
function settingNumeral(row: readonly Cell[]): readonly string[] {
  const answer = row.filter(({ text }) => text !== "")[1];
  return answer === undefined || answer.isNumber ? [] : [answer.text];
}
