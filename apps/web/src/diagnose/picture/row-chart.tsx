import { Canvas } from "./canvas.tsx";
import { scaleOf } from "./scale.ts";
import { fitText, textWidth } from "./text-width.ts";

/** A row of a chart: a label, spans along the scale, single values as dots, and a figure at the end. */
export interface ChartRow {
  readonly key: string;
  readonly label: string;
  readonly figure: string;
  readonly spans?: readonly { readonly from: number; readonly to: number; readonly fill: string }[];
  readonly dots?: readonly { readonly key: string; readonly at: number; readonly fill: string }[];
}

interface RowChartProps {
  readonly title: string;
  readonly rows: readonly ChartRow[];
  /** Pixels from row to row where the labels stand beside them. Default: 24. */
  readonly rowHeight?: number;
  readonly domain: readonly [number, number];
  readonly ticks?: readonly { readonly at: number; readonly text: string }[];
  /** A value that all rows are held against. */
  readonly reference?: { readonly at: number; readonly text: string };
}

const narrow = 520;
const bar = 14;

/** Rows of bars or dots on one scale. On a narrow screen the label stands above its bar. */
export function RowChart({ title, rows, rowHeight = 24, domain, ticks = [], reference }: RowChartProps) {
  const top = reference === undefined ? 4 : 20;
  const bottom = ticks.length === 0 ? 4 : 20;
  const step = (width: number) => (width < narrow ? rowHeight + 14 : rowHeight);
  const figureWidth = Math.max(0, ...rows.map(({ figure }) => textWidth(figure))) + 10;
  return (
    <Canvas
      title={title}
      height={(width) => top + rows.length * step(width) + bottom}
      draw={(width) => {
        const above = width < narrow;
        const longest = Math.max(...rows.map(({ label }) => textWidth(label)));
        const labelWidth = above ? 0 : Math.min(longest + 22, width * 0.36);
        const left = labelWidth;
        const right = width - figureWidth;
        const at = scaleOf(domain, left, right);
        const end = top + rows.length * step(width);
        return (
          <>
            {ticks.map((tick) => (
              <g key={tick.at}>
                <line className="picture-grid" x1={at(tick.at)} x2={at(tick.at)} y1={top} y2={end} />
                <text
                  className="picture-note"
                  x={at(tick.at)}
                  y={end + 14}
                  textAnchor={at(tick.at) < 12 ? "start" : "middle"}
                >
                  {tick.text}
                </text>
              </g>
            ))}
            {rows.map((row, index) => {
              const y = top + index * step(width) + (above ? 14 : 0) + (rowHeight - bar) / 2;
              return (
                <g key={row.key}>
                  <title>{`${row.label}: ${row.figure}`}</title>
                  {above ? (
                    <text className="picture-label" x="0" y={top + index * step(width) + 13}>
                      {fitText(row.label, width)}
                    </text>
                  ) : (
                    <text className="picture-label" x={left - 10} y={y + 11} textAnchor="end">
                      {fitText(row.label, left - 10)}
                    </text>
                  )}
                  {row.spans?.map(({ from, to, fill }) => (
                    <rect
                      key={`${from} ${fill}`}
                      x={Math.min(at(from), at(to))}
                      y={y}
                      width={Math.abs(at(to) - at(from))}
                      height={bar}
                      fill={fill}
                    />
                  ))}
                  {domain[0] < 0 && (
                    <line className="picture-zero" x1={at(0)} x2={at(0)} y1={y - 5} y2={y + bar + 5} />
                  )}
                  {apart(row.dots ?? [], rowHeight - 8).map(({ key, at: value, fill, aside }) => (
                    <circle
                      key={key}
                      cx={at(value)}
                      cy={y + bar / 2 + aside}
                      r="4"
                      fill={fill}
                      opacity="0.75"
                    >
                      <title>{key}</title>
                    </circle>
                  ))}
                  <text className="picture-figure" x={width} y={y + 11} textAnchor="end">
                    {row.figure}
                  </text>
                </g>
              );
            })}
            {reference !== undefined && (
              <>
                <line
                  className="picture-reference"
                  x1={at(reference.at)}
                  x2={at(reference.at)}
                  y1={top - 4}
                  y2={end}
                />
                <text className="picture-note" x={at(reference.at)} y={top - 8} textAnchor="middle">
                  {reference.text}
                </text>
              </>
            )}
          </>
        );
      }}
    />
  );
}

/** Dots of one value lie above and below each other, from the middle of the row, within its height. */
function apart<Dot extends { readonly at: number }>(dots: readonly Dot[], height: number) {
  const seen = new Map<number, number>();
  const placed = dots.map((dot) => {
    const before = seen.get(dot.at) ?? 0;
    seen.set(dot.at, before + 1);
    return { dot, steps: (before % 2 === 0 ? 1 : -1) * Math.ceil(before / 2) };
  });
  const step = Math.min(6, height / Math.max(1, ...seen.values()));
  return placed.map(({ dot, steps }) => ({ ...dot, aside: steps * step }));
}
