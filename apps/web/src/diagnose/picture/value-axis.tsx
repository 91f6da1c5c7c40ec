interface ValueAxisProps {
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly y: (value: number) => number;
  readonly text: (value: number) => string;
}

/** Round values up the left side, each with its line across. */
export function ValueAxis({ ticks, left, right, y, text }: ValueAxisProps) {
  return ticks.map((tick) => (
    <g key={tick}>
      <line className="picture-grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
      <text className="picture-note" x={left - 6} y={y(tick) + 4} textAnchor="end">
        {text(tick)}
      </text>
    </g>
  ));
}
