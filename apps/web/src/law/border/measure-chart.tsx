import { Canvas } from "../../diagnose/picture/canvas.tsx";
import { fitText } from "../../diagnose/picture/text-width.ts";
import type { HistoryMeasure, MeasureStanding } from "../../engine/border-history.ts";
import { dayScale } from "./day-scale.ts";
import { YearAxis } from "./year-axis.tsx";

/** What a bar's colour says of its measure. */
export const standingShades: Readonly<Record<MeasureStanding, string>> = {
  "in-force": "var(--region-1)",
  announced: "var(--region-3)",
  "struck-down": "var(--abroad-1)",
  ended: "var(--line-strong)",
};

interface MeasureChartProps {
  readonly title: string;
  readonly measures: readonly HistoryMeasure[];
  readonly first: string;
  readonly last: string;
  readonly day: string;
  readonly dayText: string;
  /** A measure in full, for the pointer. */
  readonly describe: (measure: HistoryMeasure) => string;
}

const rowHeight = 32;
const top = 6;

/** One row a measure: its name, and below it a bar for the days on which it charges goods of the code. */
export function MeasureChart({ title, measures, first, last, day, dayText, describe }: MeasureChartProps) {
  const bottom = top + measures.length * rowHeight;
  return (
    <Canvas
      title={title}
      height={() => bottom + 24}
      draw={(width) => {
        const x = dayScale(first, last, 2, width - 2);
        return (
          <>
            <YearAxis {...{ first, last, x, top, bottom, day, dayText }} />
            {measures.map((measure, row) => (
              <g key={measure.id}>
                <title>{describe(measure)}</title>
                <text className="picture-label" x="4" y={top + row * rowHeight + 13}>
                  {fitText(measure.title, width - 8)}
                </text>
                {measure.bars
                  .filter(({ until }) => until === null || until >= first)
                  .map(({ from, until, part }) => {
                    const start = x(from < first ? first : from);
                    const end = until === null ? width - 2 : Math.min(width - 2, x(until));
                    return (
                      <rect
                        key={from}
                        x={start}
                        width={Math.max(2, end - start)}
                        y={top + row * rowHeight + 18}
                        height="8"
                        rx="2"
                        fill={standingShades[measure.standing]}
                        opacity={part ? 0.5 : 1}
                      />
                    );
                  })}
              </g>
            ))}
          </>
        );
      }}
    />
  );
}
