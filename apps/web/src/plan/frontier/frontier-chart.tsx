import { type KeyboardEvent, useRef } from "react";
import { Canvas } from "../../diagnose/picture/canvas.tsx";
import { scaleOf, ticksOf } from "../../diagnose/picture/scale.ts";
import { textWidth } from "../../diagnose/picture/text-width.ts";
import { ValueAxis } from "../../diagnose/picture/value-axis.tsx";

/** A way to make the good, placed by its share and by what it costs. */
export interface Spot {
  readonly share: number;
  readonly cost: number;
  /** In words, for readers who do not see it. */
  readonly label: string;
}

interface FrontierChartProps {
  readonly title: string;
  readonly spots: readonly Spot[];
  /** The good as it is made now; null where its place is not known. */
  readonly now: Spot | null;
  readonly nowText: string;
  /** Index of the point that the plan is; none where it is -1. */
  readonly plan: number;
  readonly chosen: number;
  readonly shareText: (share: number) => string;
  readonly costText: (cost: number) => string;
  readonly onChoose: (at: number) => void;
}

const height = 280;
const top = 16;
const bottom = 246;

/** The least cost for each share. Points are chosen with the mouse, or one after the other with the arrow keys. */
export function FrontierChart(props: FrontierChartProps) {
  const { title, spots, now, nowText, plan, chosen, shareText, costText, onChoose } = props;
  const group = useRef<SVGGElement>(null);
  const all = now === null ? spots : [...spots, now];
  const costs = around(all.map(({ cost }) => cost));
  const shares = around(
    all.map(({ share }) => share),
    [0, 100],
  );
  const [costTicks, shareTicks] = [ticksOf(costs), ticksOf(shares)];
  const left = Math.max(...costTicks.map((tick) => textWidth(costText(tick)))) + 12;
  const inOrder = spots.map((_, at) => at).sort((a, b) => (spots[a]?.share ?? 0) - (spots[b]?.share ?? 0));
  const onKeyDown = (event: KeyboardEvent) => {
    const place = inOrder.indexOf(chosen);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const to =
      step === undefined
        ? { Home: inOrder[0], End: inOrder.at(-1) }[event.key]
        : inOrder[Math.min(inOrder.length - 1, Math.max(0, place + step))];
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to);
    group.current?.querySelector<SVGElement>(`[data-spot="${to}"]`)?.focus();
  };
  return (
    <Canvas
      title={title}
      role="group"
      height={() => height}
      draw={(width) => {
        const x = scaleOf(shares, left + 8, width - 16);
        const y = scaleOf(costs, bottom, top);
        return (
          <>
            <ValueAxis right={width} ticks={costTicks} {...{ left, y }} text={costText} />
            {shareTicks.map((tick) => (
              <text key={tick} className="picture-note" x={x(tick)} y={height - 12} textAnchor="middle">
                {shareText(tick)}
              </text>
            ))}
            <path
              d={stairs(
                inOrder.flatMap((at) => spots[at] ?? []),
                x,
                y,
              )}
              className="frontier-line"
            />
            {now !== null && (
              <g>
                <title>{now.label}</title>
                <rect
                  className="frontier-now"
                  x={x(now.share) - 5}
                  y={y(now.cost) - 5}
                  width="10"
                  height="10"
                  transform={`rotate(45 ${x(now.share)} ${y(now.cost)})`}
                />
                <text
                  className="picture-note"
                  x={x(now.share) + (x(now.share) > width - 80 ? -11 : 11)}
                  y={y(now.cost) + 4}
                  textAnchor={x(now.share) > width - 80 ? "end" : "start"}
                >
                  {nowText}
                </text>
              </g>
            )}
            <g ref={group} role="radiogroup" aria-label={title} onKeyDown={onKeyDown}>
              {inOrder.map((at) => {
                const spot = spots[at];
                if (spot === undefined) return null;
                return (
                  // biome-ignore lint/a11y/useSemanticElements: a point of a picture cannot be an input
                  <g
                    key={at}
                    className={at === chosen ? "frontier-spot chosen" : "frontier-spot"}
                    role="radio"
                    aria-checked={at === chosen}
                    aria-label={spot.label}
                    tabIndex={at === (chosen === -1 ? inOrder[0] : chosen) ? 0 : -1}
                    data-spot={at}
                    onClick={() => onChoose(at)}
                    onKeyDown={(event) => {
                      if (event.key !== "Enter" && event.key !== " ") return;
                      event.preventDefault();
                      onChoose(at);
                    }}
                  >
                    <title>{spot.label}</title>
                    <circle
                      className="frontier-reach"
                      cx={x(spot.share)}
                      cy={y(spot.cost)}
                      r={reachOf(at, spots, x, y)}
                    />
                    {at === plan && (
                      <circle className="frontier-plan" cx={x(spot.share)} cy={y(spot.cost)} r="10" />
                    )}
                    <circle className="frontier-focus" cx={x(spot.share)} cy={y(spot.cost)} r="10" />
                    <circle
                      className="frontier-dot"
                      cx={x(spot.share)}
                      cy={y(spot.cost)}
                      r={at === chosen ? 7 : 5.5}
                    />
                  </g>
                );
              })}
            </g>
          </>
        );
      }}
    />
  );
}

/** How far around a point it is taken by the mouse: never so far that it covers another. */
function reachOf(
  at: number,
  spots: readonly Spot[],
  x: (share: number) => number,
  y: (cost: number) => number,
): number {
  const own = spots[at];
  if (own === undefined) return 14;
  const distances = spots.map((other, index) =>
    index === at ? 28 : Math.hypot(x(other.share) - x(own.share), y(other.cost) - y(own.cost)),
  );
  return Math.max(4, Math.min(...distances) / 2);
}

/** Values with a little room on both sides, within what is possible. */
function around(
  values: readonly number[],
  [least, most]: readonly [number, number] = [0, Number.POSITIVE_INFINITY],
): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * 0.12, high * 0.004, 0.5);
  return [Math.max(Math.min(least, low), low - room), Math.min(most, high + room)];
}

/** Between two points the dearer one is what has to be paid. */
function stairs(spots: readonly Spot[], x: (share: number) => number, y: (cost: number) => number): string {
  return spots
    .map((spot, at) => {
      const [px, py] = [x(spot.share).toFixed(1), y(spot.cost).toFixed(1)];
      const before = spots[at - 1];
      if (before === undefined) return `M${px} ${py}`;
      return before.cost < spot.cost ? `V${py}H${px}` : `H${px}V${py}`;
    })
    .join("");
}
