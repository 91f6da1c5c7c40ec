interface LegendProps {
  readonly entries: readonly { readonly text: string; readonly fill: string }[];
}

/** What the colours of a picture stand for. */
export function Legend({ entries }: LegendProps) {
  return (
    <ul className="picture-legend small">
      {entries.map(({ text, fill }) => (
        <li key={text}>
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" rx="2" fill={fill} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
