import { Canvas } from "../../diagnose/picture/canvas.tsx";
import { domainOf, scaleOf, ticksOf } from "../../diagnose/picture/scale.ts";
import { textWidth } from "../../diagnose/picture/text-width.ts";
import { ValueAxis } from "../../diagnose/picture/value-axis.tsx";
import type { HistoryLine } from "../../engine/border-history.ts";
import { dayScale } from "./day-scale.ts";
import { lineKey } from "./line-key.ts";
import { spanOf, stepOn } from "./rate-span.ts";
import { YearAxis } from "./year-axis.tsx";

/** A line of the history with its colour. */
export interface DrawnLine extends HistoryLine {
  readonly colour: string;
}

interface RateChartProps {
  readonly title: string;
  readonly lines: readonly DrawnLine[];
  readonly first: string;
  readonly last: string;
  readonly day: string;
  readonly dayText: string;
  readonly text: (percent: number) => string;
}

const height = 300;
const top = 12;
const bottom = 272;

/** Rates as steps over days: a firm line where the rate is known, a pale band where it is not. */
export function RateChart({ title, lines, first, last, day, dayText, text }: RateChartProps) {
  const spans = lines.flatMap(({ steps }) => steps.map(({ rate }) => spanOf(rate)));
  const domain = domainOf(spans.flatMap(({ low, high }) => [low, high ?? low]));
  const ticks = ticksOf(domain);
  const left = Math.max(...ticks.map((tick) => textWidth(text(tick)))) + 10;
  const room = Math.max(...lines.map((line) => textWidth(lineKey(line)))) + 14;
  return (
    <Canvas
      title={title}
      height={() => height}
      draw={(width) => {
        const x = dayScale(first, last, left + 2, width - room);
        const y = scaleOf(domain, bottom, top);
        const names = spread(lines.map((line) => y(spanOf(stepOn(line, last)?.rate ?? null).low)));
        return (
          <>
            <ValueAxis right={width - room} {...{ ticks, left, y, text }} />
            <YearAxis {...{ first, last, x, top, bottom, day, dayText }} />
            {lines.map((line, index) => (
              <g key={lineKey(line)}>
                <Bands line={line} {...{ first, last, x, y }} />
                <path
                  d={pathOf(line, first, last, x, y)}
                  fill="none"
                  stroke={line.colour}
                  strokeWidth="2.2"
                  {...(line.claimed ? { strokeDasharray: "5 4" } : {})}
                />
                <text className="picture-label" x={width - room + 8} y={(names[index] ?? 0) + 4}>
                  {lineKey(line)}
                </text>
              </g>
            ))}
          </>
        );
      }}
    />
  );
}

interface Placed {
  readonly line: DrawnLine;
  readonly first: string;
  readonly last: string;
  readonly x: (date: string) => number;
  readonly y: (percent: number) => number;
}

/** Days on which the rate is not one figure: from the least that is owed to the most; open to the top. */
function Bands({ line, first, last, x, y }: Placed) {
  return stretches(line, first, last).flatMap(({ from, until, low, high }) => {
    if (high === low) return [];
    const ceiling = high === null ? top : y(high);
    return [
      <rect
        key={from}
        x={x(from)}
        width={Math.max(0.5, x(until) - x(from))}
        y={ceiling}
        height={y(low) - ceiling}
        fill={line.colour}
        opacity="0.16"
      />,
      <line
        key={`${from} least`}
        x1={x(from)}
        x2={x(until)}
        y1={y(low)}
        y2={y(low)}
        stroke={line.colour}
        strokeWidth="1"
        opacity="0.5"
      />,
    ];
  });
}

/** Known rates, joined where one follows another. */
function pathOf(
  line: DrawnLine,
  first: string,
  last: string,
  x: (date: string) => number,
  y: (percent: number) => number,
): string {
  let open = false;
  return stretches(line, first, last)
    .map(({ from, until, low, high }) => {
      const start = open ? "L" : "M";
      open = high === low;
      if (!open) return "";
      return `${start}${x(from).toFixed(1)} ${y(low).toFixed(1)}H${x(until).toFixed(1)}`;
    })
    .join("");
}

function stretches({ steps }: DrawnLine, first: string, last: string) {
  return steps.flatMap(({ from, rate }, at) => {
    const until = steps[at + 1]?.from ?? last;
    const [start, end] = [from < first ? first : from, until > last ? last : until];
    return start < end ? [{ from: start, until: end, ...spanOf(rate) }] : [];
  });
}

/** Heights of names so that none covers another, from the top down, the lowest still inside the picture. */
function spread(heights: readonly number[]): readonly number[] {
  const order = heights.map((_, at) => at).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  const placed = [...heights];
  order.forEach((at, rank) => {
    const below = order[rank - 1];
    if (below !== undefined) placed[at] = Math.min(placed[at] ?? 0, (placed[below] ?? 0) - 14);
  });
  return placed;
}
