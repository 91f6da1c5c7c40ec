import { Canvas } from "./canvas.tsx";

/** One cell: a figure, how strongly it is tinted (0 to 1), and a second figure below it. */
export interface MatrixCell {
  readonly figure: string;
  readonly strength: number;
  readonly note?: string;
}

interface MatrixProps {
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly long: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly long: string;
    readonly cells: readonly MatrixCell[];
  }[];
}

const narrow = 640;
const top = 22;

/** Figures by row and column, the larger the stronger. On a narrow screen codes stand for names. */
export function Matrix({ title, columns, rows }: MatrixProps) {
  const step = (width: number) => (width < narrow ? 28 : 40);
  return (
    <Canvas
      title={title}
      height={(width) => top + rows.length * step(width)}
      draw={(width) => {
        const short = width < narrow;
        const left = short ? 28 : 150;
        const size = (width - left) / columns.length;
        const high = step(width);
        return (
          <>
            {columns.map(({ key, long }, at) => (
              <text
                key={key}
                className="picture-note"
                x={left + (at + 0.5) * size}
                y="14"
                textAnchor="middle"
              >
                {short || size < 84 ? key : long}
                <title>{long}</title>
              </text>
            ))}
            {rows.map((row, index) => {
              const y = top + index * high;
              return (
                <g key={row.key}>
                  <text className="picture-label" x="0" y={y + high / 2 + 4}>
                    {short ? row.key : row.long}
                  </text>
                  {row.cells.map(({ figure, strength, note }, at) => (
                    <g key={columns[at]?.key}>
                      <title>{`${row.long}, ${columns[at]?.long}: ${figure}${note === undefined ? "" : ` (${note})`}`}</title>
                      <rect
                        x={left + at * size + 1}
                        y={y + 1}
                        width={size - 2}
                        height={high - 2}
                        rx="3"
                        fill="var(--region-2)"
                        opacity={0.08 + 0.62 * strength}
                      />
                      <text
                        className={short ? "picture-cell small-cell" : "picture-cell"}
                        x={left + (at + 0.5) * size}
                        y={y + high / 2 + (short || note === undefined ? 4 : -2)}
                        textAnchor="middle"
                      >
                        {figure}
                      </text>
                      {!short && note !== undefined && (
                        <text
                          className="picture-note"
                          x={left + (at + 0.5) * size}
                          y={y + high / 2 + 13}
                          textAnchor="middle"
                        >
                          {note}
                        </text>
                      )}
                    </g>
                  ))}
                </g>
              );
            })}
          </>
        );
      }}
    />
  );
}
