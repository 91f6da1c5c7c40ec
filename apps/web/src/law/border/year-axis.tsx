import { yearsBetween } from "./day-scale.ts";

interface YearAxisProps {
  readonly first: string;
  readonly last: string;
  readonly x: (date: string) => number;
  readonly top: number;
  readonly bottom: number;
  /** The day asked about, with its words. */
  readonly day: string;
  readonly dayText: string;
}

/** Years along the bottom, and the day that the page asks about. */
export function YearAxis({ first, last, x, top, bottom, day, dayText }: YearAxisProps) {
  const years = yearsBetween(first, last);
  const step = x(`${Number(first.slice(0, 4)) + 1}-01-01`) - x(`${first.slice(0, 4)}-01-01`);
  const every = Math.max(1, Math.ceil(36 / step));
  return (
    <>
      {years.map((year, at) => (
        <g key={year}>
          <line
            className="picture-grid"
            x1={x(`${year}-01-01`)}
            x2={x(`${year}-01-01`)}
            y1={top}
            y2={bottom}
          />
          {at % every === 0 && x(`${year}-01-01`) + 28 < x(last) && (
            <text className="picture-note" x={x(`${year}-01-01`)} y={bottom + 16}>
              {year}
            </text>
          )}
        </g>
      ))}
      {day >= first && day <= last && (
        <line className="picture-zero" x1={x(day)} x2={x(day)} y1={top} y2={bottom} strokeDasharray="2 3">
          <title>{dayText}</title>
        </line>
      )}
    </>
  );
}
