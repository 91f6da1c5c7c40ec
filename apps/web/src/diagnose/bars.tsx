import {
  type ColumnName,
  columnTitle,
  formatCell,
  isPercent,
  labelColumn,
  type Presentation,
} from "@coproduce/trade/presentation";
import { useSpeech } from "../locale/locale.tsx";

type Cells = Readonly<Record<string, unknown>>;

interface BarsProps {
  readonly presentation: Presentation<object>;
  readonly rows: readonly Cells[];
  readonly text: (column: ColumnName, row: Cells) => string;
}

const most = 14;

/** The first rows as bars, from zero; the table below says the same, so that the bars are hidden from readers. */
export function Bars({ presentation, rows, text }: BarsProps) {
  const { locale } = useSpeech();
  const { value, only } = presentation.chart;
  const shown = rows
    .filter((row) => (only === undefined || only(row)) && typeof row[value] === "number")
    .slice(0, most);
  // Percentages are drawn against the whole, other figures against the largest.
  const whole = isPercent(value)
    ? 100
    : Math.max(...shown.map((row) => Math.abs(row[value] as number)), 1e-9);
  return (
    <div className="diagnose-bars" aria-hidden="true">
      <p className="small soft">{columnTitle(value, locale)}</p>
      {shown.map((row) => {
        const label = text(labelColumn(presentation, row), row);
        const number = row[value] as number;
        return (
          <div key={label} className="diagnose-bar">
            <span className="diagnose-bar-label" title={label}>
              {label}
            </span>
            <span className="diagnose-bar-track">
              <span
                className={number < 0 ? "diagnose-bar-fill less" : "diagnose-bar-fill"}
                style={{ inlineSize: `${(100 * Math.abs(number)) / whole}%` }}
              />
            </span>
            <span className="number">{formatCell(value, number, locale)}</span>
          </div>
        );
      })}
    </div>
  );
}
