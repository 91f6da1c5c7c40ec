import {
  type ColumnName,
  columnTitle,
  type Fact,
  type FactPack,
  formatCell,
  isNumeric,
  presentationOf,
  renderChart,
  renderCsv,
  renderFinding,
  renderSources,
  renderTradeMessage,
} from "@coproduce/trade/presentation";
import { useState } from "react";
import { saveText } from "../assess/download/save.ts";
import { useSpeech } from "../locale/locale.tsx";
import { Bars } from "./bars.tsx";
import { SupplierBars } from "./supplier-bars.tsx";

interface FactViewProps {
  readonly fact: Fact;
  readonly chapters: FactPack["chapters"];
  readonly find: string;
  readonly onFind: (text: string) => void;
}

const shownAtFirst = 25;

type Cells = Readonly<Record<string, unknown>>;

/** One answer: its finding, its picture, its rows, and where it comes from. */
export function FactView({ fact, chapters, find, onFind }: FactViewProps) {
  const { say, locale } = useSpeech();
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const { answer, indicator, question } = fact;
  const presentation = presentationOf(indicator);
  const rows = answer.rows as readonly Cells[];
  const columns = presentation.columns.filter((column) =>
    rows.some((row) => row[column] !== undefined && row[column] !== null),
  );
  const text = (column: ColumnName, row: Cells) => {
    const cell = formatCell(column, row[column], locale);
    const title = column === "product" ? chapters[String(row.product)]?.[locale] : undefined;
    return title === undefined ? cell : `${cell} ${title}`;
  };
  const sought = find.trim().toLowerCase();
  const found = rows.filter(
    (row) => sought === "" || columns.some((column) => text(column, row).toLowerCase().includes(sought)),
  );
  const shown = all || sought !== "" ? found : found.slice(0, shownAtFirst);
  const finding = renderFinding(presentation, answer, locale);
  const name = `${indicator} ${question.replaceAll("--", "")}`.replace(/\s+/g, "-");
  return (
    <>
      <section className="panel" aria-labelledby="diagnose-finding">
        <header>
          <h2 id="diagnose-finding">{finding}</h2>
        </header>
        <Bars presentation={presentation} rows={rows} text={text} />
        <p className="small soft diagnose-source">
          {say("diagnose.source")} {renderSources(answer)}.
        </p>
        <div className="diagnose-downloads">
          <button
            type="button"
            className="button"
            onClick={() => saveText(`${name}.csv`, "text/csv", renderCsv(answer))}
          >
            CSV
          </button>
          <button
            type="button"
            className="button"
            onClick={() =>
              saveText(`${name}.svg`, "image/svg+xml", renderChart(presentation, answer, locale))
            }
          >
            SVG
          </button>
        </div>
      </section>
      <section className="panel diagnose-rows" aria-label={say("diagnose.rows")}>
        <label className="diagnose-find">
          <span className="small soft">{say("diagnose.find")}</span>
          <input
            className="field"
            type="search"
            value={find}
            onChange={(event) => onFind(event.target.value)}
          />
        </label>
        <div className="diagnose-scroll">
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={isNumeric(column) ? "number" : undefined}>
                    {columnTitle(column, locale)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => {
                const key = columns.map((column) => text(column, row)).join("|");
                return (
                  <Row
                    key={key}
                    row={row}
                    columns={columns}
                    text={text}
                    open={opened === key}
                    onOpen={() => setOpened(opened === key ? null : key)}
                  />
                );
              })}
            </tbody>
          </table>
        </div>
        {found.length === 0 && <p className="soft">{say("diagnose.none")}</p>}
        {shown.length < found.length && (
          <button type="button" className="button" onClick={() => setAll(true)}>
            {say("diagnose.all", { count: found.length })}
          </button>
        )}
      </section>
      <section className="small soft diagnose-method" aria-label={say("diagnose.method")}>
        {answer.unmappedShare !== null && (
          <p>{say("diagnose.unmapped", { percent: answer.unmappedShare.toFixed(2) })}</p>
        )}
        {answer.method.map((message) => (
          <p key={message.key}>{renderTradeMessage(message, locale)}</p>
        ))}
        <p>
          <code>
            coproduce diagnose {indicator} {question}
          </code>
        </p>
      </section>
    </>
  );
}

interface RowProps {
  readonly row: Cells;
  readonly columns: readonly ColumnName[];
  readonly text: (column: ColumnName, row: Cells) => string;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** A row; one with suppliers opens to all of them. */
function Row({ row, columns, text, open, onOpen }: RowProps) {
  const suppliers = row.suppliers as readonly { economy: string; share?: number }[] | undefined;
  const opens = suppliers?.some(({ share }) => share !== undefined) === true;
  return (
    <>
      <tr>
        {columns.map((column, at) => {
          const cell = text(column, row);
          const className = isNumeric(column) ? "number" : undefined;
          if (at > 0) {
            return (
              <td key={column} className={className}>
                {cell}
              </td>
            );
          }
          return (
            <th key={column} scope="row" className={className}>
              {opens ? (
                <button type="button" className="link-button" aria-expanded={open} onClick={onOpen}>
                  {cell}
                </button>
              ) : (
                cell
              )}
            </th>
          );
        })}
      </tr>
      {open && suppliers !== undefined && (
        <tr>
          <td colSpan={columns.length}>
            <SupplierBars suppliers={suppliers} />
          </td>
        </tr>
      )}
    </>
  );
}
