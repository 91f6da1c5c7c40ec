import { Canvas } from "./canvas.tsx";
import { domainOf, scaleOf, ticksOf } from "./scale.ts";
import { textWidth } from "./text-width.ts";
import { ValueAxis } from "./value-axis.tsx";

/** One line: a value, or none, for each place along the bottom. */
export interface Series {
  readonly key: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly colour: string;
  readonly dashed?: boolean;
}

interface LineChartProps {
  readonly title: string;
  /** What stands along the bottom, in order. */
  readonly along: readonly string[];
  readonly series: readonly Series[];
  readonly domain?: readonly [number, number];
  readonly text: (value: number) => string;
}

const height = 260;
const top = 12;
const bottom = 26;

/** Lines over time, each named at its end. */
export function LineChart({ title, along, series, domain, text }: LineChartProps) {
  const values = series.flatMap((each) => each.values.filter((value) => value !== null));
  const covered = domain ?? domainOf(values);
  const ticks = ticksOf(covered);
  const left = Math.max(...ticks.map((tick) => textWidth(text(tick)))) + 10;
  const room = Math.max(...series.map(({ label }) => textWidth(label))) + 26;
  return (
    <Canvas
      title={title}
      height={() => height}
      draw={(width) => {
        const x = scaleOf([0, Math.max(1, along.length - 1)], left + 6, width - room);
        const y = scaleOf(covered, height - bottom, top);
        // Names along the bottom are left out where they would touch.
        const every = Math.ceil((textWidth(along[0] ?? "") + 12) / (x(1) - x(0)));
        const names = spread(series.map((each) => y(lastOf(each.values))));
        return (
          <>
            <ValueAxis right={width - room} {...{ ticks, left, y, text }} />
            {along.map(
              (name, at) =>
                at % every === 0 && (
                  <text key={name} className="picture-note" x={x(at)} y={height - 6} textAnchor="middle">
                    {name}
                  </text>
                ),
            )}
            {series.map(({ key, label, values: points, colour, dashed }, index) => (
              <g key={key}>
                <path
                  d={pathOf(points, x, y)}
                  fill="none"
                  stroke={colour}
                  strokeWidth="2.2"
                  strokeLinejoin="round"
                  {...(dashed === true ? { strokeDasharray: "5 4" } : {})}
                />
                {points.map(
                  (value, at) =>
                    value !== null && (
                      <circle key={along[at]} cx={x(at)} cy={y(value)} r="2.8" fill={colour}>
                        <title>{`${label}, ${along[at]}: ${text(value)}`}</title>
                      </circle>
                    ),
                )}
                <circle cx={width - room + 12} cy={names[index]} r="4" fill={colour} />
                <text className="picture-label" x={width - room + 20} y={(names[index] ?? 0) + 4}>
                  {label}
                </text>
              </g>
            ))}
          </>
        );
      }}
    />
  );
}

function lastOf(values: readonly (number | null)[]): number {
  return values.findLast((value) => value !== null) ?? 0;
}

function pathOf(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let open = false;
  return values
    .map((value, at) => {
      if (value === null) {
        open = false;
        return "";
      }
      const step = `${open ? "L" : "M"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      open = true;
      return step;
    })
    .join("");
}

/** Heights of names so that none covers another, each as near to its line as that allows. */
function spread(heights: readonly number[]): readonly number[] {
  const placed = [...heights];
  const order = heights.map((_, at) => at).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  order.forEach((at, rank) => {
    const above = order[rank - 1];
    if (above !== undefined) placed[at] = Math.max(placed[at] ?? 0, (placed[above] ?? 0) + 15);
  });
  return placed;
}
