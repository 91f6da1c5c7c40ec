import { resolveEconomy } from "@coproduce/goods";
import {
  type Cell,
  type CellValue,
  type Fields,
  type Ignored,
  type Placed,
  problemInTable,
  put,
  readAmount,
  readNumber,
} from "@coproduce/goods/table";
import { checkFraction, readPercent } from "./percent.ts";
import type { SheetDraft } from "./sheet.ts";
import { dutyVocabulary, optionWords, type SettingField, settingVocabulary } from "./words.ts";

/** What holds for the whole plan, and rows that say something else. */
export interface Settings {
  readonly fields: Fields;
  readonly ignored: readonly Ignored[];
}

/** Reads rows of a name and, in the next cell that is filled, its value. */
export function readSettings(draft: SheetDraft, rows: readonly (readonly Cell[])[]): Settings {
  const fields: Fields = {};
  const markups: Fields = {};
  const ignored: Ignored[] = [];
  for (const [row, line] of rows.entries()) {
    const [name, answer] = [...line.entries()].filter(([, { text }]) => text !== "");
    if (name === undefined) continue;
    const label = name[1].text;
    const field = settingVocabulary.meaning(label);
    const economy = field === undefined ? economyOfMarkup(label) : undefined;
    if (field === undefined && economy === undefined) {
      ignored.push({ row: row + 1, column: null, text: label });
      continue;
    }
    // A form that is not filled in.
    if (answer === undefined) continue;
    const placed = { cell: answer[1], place: { row, column: answer[0], header: label } };
    if (isTwice(field === undefined ? markups : fields, field ?? economy ?? "", draft, placed)) continue;
    if (field !== undefined) put(draft, fields, [field], placed, (each) => readers[field](each, draft));
    else if (economy !== undefined) {
      checkFraction(draft, placed);
      put(draft, markups, ["markups", economy], placed, (each) => readPercent(each, draft));
    }
  }
  if (Object.keys(markups).length > 0) fields.markups = markups;
  return { fields, ignored };
}

function isTwice(fields: Fields, name: string, draft: SheetDraft, { place }: Placed): boolean {
  if (!Object.hasOwn(fields, name)) return false;
  const params = { first: place.header ?? name };
  draft.problems.push(problemInTable(draft.table, place, { key: "header.twice", params } as const));
  return true;
}

const number = ({ cell }: Placed, { mark }: SheetDraft) => readNumber(cell, mark, null);

const readers: Readonly<Record<SettingField, (placed: Placed, draft: SheetDraft) => CellValue>> = {
  volumePerYear: number,
  horizonYears: number,
  complianceCostPerYear: ({ cell }, { mark, currency }) => readAmount(cell, mark, currency),
  inputDuties: ({ cell }) => ({ kind: "value", value: dutyVocabulary.meaning(cell.text) ?? cell.text }),
};

const markupWords: readonly string[] = Object.values(optionWords.markup).flat();

/** The economy of "Markup MX" and "Sobreprecio México"; the text itself where it is none, to be refused. */
function economyOfMarkup(label: string): string | undefined {
  const word = markupWords.find((each) => label.toLowerCase().startsWith(`${each.toLowerCase()} `));
  const rest =
    word === undefined
      ? ""
      : label
          .slice(word.length)
          .replace(/^[\s:–-]+/, "")
          .trim();
  return rest === "" ? undefined : (resolveEconomy(rest) ?? rest);
}
