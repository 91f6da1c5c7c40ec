import { languageTags } from "@coproduce/goods";
import type { DependenceRow } from "@coproduce/trade";
import {
  type ColumnName,
  columnTitle,
  type Fact,
  type FactPack,
  formatCell,
  isNumeric,
  presentationOf,
  renderCsv,
  renderFinding,
} from "@coproduce/trade/presentation";
import { useState } from "react";
import { saveText } from "../assess/download/save.ts";
import { Panel } from "../assess/panel.tsx";
import { useSpeech } from "../locale/locale.tsx";
import { chapterTitle, fileNameOf, placesOf } from "./facts.ts";
import { type Cells, nextSort, sortedRows } from "./sorted-rows.ts";
import { SupplierBars } from "./supplier-bars.tsx";

/** What the address says of the table: the text sought, the row that is open, and the order. */
export interface ShownRows {
  readonly find: string;
  readonly open: string;
  readonly sort: string;
}

interface FactRowsProps {
  readonly fact: Fact;
  readonly pack: FactPack;
  readonly shown: ShownRows;
  readonly onShow: (shown: ShownRows) => void;
}

const shownAtFirst = 25;

/** Every row of an answer: to sort, to search, and to open to its suppliers. */
export function FactRows({ fact, pack, shown, onShow }: FactRowsProps) {
  const { say, locale } = useSpeech();
  const [all, setAll] = useState(false);
  const { answer, indicator, question } = fact;
  const { find, open, sort } = shown;
  const rows = answer.rows as readonly Cells[];
  const columns = presentationOf(indicator).columns.filter((column) =>
    rows.some((row) => row[column] !== undefined && row[column] !== null),
  );
  const text = (column: ColumnName, row: Cells) => {
    if (column === "key") return placesOf(fact, String(row.key), locale);
    const cell = formatCell(column, row[column], locale);
    return column === "product" ? `${cell} ${chapterTitle(pack, cell, say, locale)}` : cell;
  };
  const header = (column: ColumnName) => columnTitle(column, locale) || say("diagnose.name");
  const sought = find.trim().toLowerCase();
  const found = sortedRows(
    rows.filter(
      (row) => sought === "" || columns.some((column) => text(column, row).toLowerCase().includes(sought)),
    ),
    sort,
  );
  const [first] = columns;
  // A link to a row that is open shows it, wherever the order puts it.
  const at = first === undefined ? -1 : found.findIndex((row) => String(row[first]) === open);
  const visible = all || sought !== "" || at >= shownAtFirst ? found : found.slice(0, shownAtFirst);
  return (
    <Panel
      title={say("diagnose.rows")}
      className="diagnose-rows long"
      aside={
        <button
          type="button"
          className="link-button small on-screen"
          onClick={() =>
            saveText(
              `${fileNameOf(indicator, question)}-rows.csv`,
              "text/csv;charset=utf-8",
              renderCsv(answer),
            )
          }
        >
          CSV
        </button>
      }
    >
      <p>{renderFinding(presentationOf(indicator), answer, locale)}.</p>
      <label className="diagnose-find on-screen">
        <span className="small soft">{say("diagnose.find")}</span>
        <input
          className="field"
          type="search"
          value={find}
          onChange={(event) => onShow({ ...shown, find: event.target.value })}
        />
      </label>
      <div className="diagnose-scroll">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={isNumeric(column) ? "number" : undefined}
                  aria-sort={sort === column ? "ascending" : sort === `-${column}` ? "descending" : "none"}
                >
                  <button
                    type="button"
                    className="diagnose-sort"
                    title={say("diagnose.sort", { column: header(column) })}
                    onClick={() => onShow({ ...shown, sort: nextSort(sort, column, isNumeric(column)) })}
                  >
                    {header(column)}
                    {sort === column && " ↑"}
                    {sort === `-${column}` && " ↓"}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visible.map((row) => {
              const name = first === undefined ? "" : String(row[first]);
              return (
                <Row
                  key={columns.map((column) => text(column, row)).join("|")}
                  row={row}
                  columns={columns}
                  text={text}
                  open={open === name}
                  onOpen={() => onShow({ ...shown, open: open === name ? "" : name })}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      {found.length === 0 && <p className="soft">{say("diagnose.none")}</p>}
      {visible.length < found.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {say("diagnose.all", { count: found.length })}
        </button>
      )}
    </Panel>
  );
}

interface RowProps {
  readonly row: Cells;
  readonly columns: readonly ColumnName[];
  readonly text: (column: ColumnName, row: Cells) => string;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** A row; one with shares of suppliers opens to them. */
function Row({ row, columns, text, open, onOpen }: RowProps) {
  const { say } = useSpeech();
  const [first, ...others] = columns;
  if (first === undefined) return null;
  const suppliers = row.suppliers as readonly { economy: string; share?: number }[] | undefined;
  const opens = suppliers?.some(({ share }) => share !== undefined) === true;
  const name = text(first, row);
  return (
    <>
      <tr>
        <th scope="row" className={isNumeric(first) ? "number" : undefined}>
          {opens ? (
            <button type="button" className="link-button" aria-expanded={open} onClick={onOpen}>
              {name}
            </button>
          ) : (
            name
          )}
        </th>
        {others.map((column) => (
          <td key={column} className={isNumeric(column) ? "number" : undefined}>
            {text(column, row)}
          </td>
        ))}
      </tr>
      {open && opens && (
        <tr>
          <td colSpan={columns.length}>
            <p className="small soft">{say("diagnose.suppliers-of", { product: name })}</p>
            <SupplierBars suppliers={suppliers} />
            <Change change={row.change as DependenceRow["change"]} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What moved since the year before, where that is known. */
function Change({ change }: { readonly change: DependenceRow["change"] | undefined }) {
  const { say, locale } = useSpeech();
  if (change == null || change.value === null) return null;
  const signed = (value: number, unit: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(languageTags[locale], {
      signDisplay: "exceptZero",
      maximumFractionDigits: 1,
      ...unit,
    }).format(value);
  const value = signed(change.value, { style: "unit", unit: "percent" });
  return (
    <p className="small soft">{say("diagnose.change", { value, share: signed(change.groupShare, {}) })}</p>
  );
}
