/** What a bar chart shows. Bars may point left for negative values. */
export interface BarChart {
  /** The finding, in a sentence. */
  readonly title: string;
  readonly source: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly text: string }[];
}

const width = 760;
const lineHeight = 18;
const barHeight = 16;
const step = 22;
const side = 16;

/**
 * Draws a bar chart as SVG that stands alone: title, bars with their values, source. Colours follow the page's
 * scheme where the SVG is inlined, and the viewer's dark mode.
 */
export function renderBars({ title, source, bars }: BarChart): string {
  const titleLines = wrap(title, 84);
  const sourceLines = wrap(source, 108);
  const labelWidth = Math.min(240, 8 + 7 * Math.max(1, ...bars.map(({ label }) => label.length)));
  const valueWidth = 8 + 7 * Math.max(1, ...bars.map(({ text }) => text.length));
  const top = side + titleLines.length * 22 + 8;
  const bottom = top + bars.length * step + 10;
  const height = bottom + sourceLines.length * lineHeight + side;
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const high = Math.max(0, ...bars.map(({ value }) => value));
  const left = side + labelWidth + (low < 0 ? valueWidth : 0);
  const room = width - left - valueWidth - side;
  const at = (value: number) => left + (high === low ? 0 : ((value - low) / (high - low)) * room);
  const drawn = bars.map(({ label, value, text }, row) => {
    const y = top + row * step;
    const [from, to] = value < 0 ? [at(value), at(0)] : [at(0), at(value)];
    const end = value < 0 ? from - 4 : to + 4;
    return [
      `<text x="${side + labelWidth - 6}" y="${y + 12}" text-anchor="end">${escaped(shorten(label, 34))}</text>`,
      `<rect x="${fixed(from)}" y="${y}" width="${fixed(Math.max(0.5, to - from))}" height="${barHeight}" rx="2"><title>${escaped(`${label}: ${text}`)}</title></rect>`,
      `<text x="${fixed(end)}" y="${y + 12}" text-anchor="${value < 0 ? "end" : "start"}" class="v">${escaped(text)}</text>`,
    ].join("");
  });
  const heading = titleLines.map(
    (line, row) => `<text x="${side}" y="${side + 16 + row * 22}" class="t">${escaped(line)}</text>`,
  );
  const foot = sourceLines.map(
    (line, row) =>
      `<text x="${side}" y="${bottom + 14 + row * lineHeight}" class="s">${escaped(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<style>text{font:12px system-ui,sans-serif;fill:#1c2024}.t{font-size:16px;font-weight:600}.s{font-size:11px;fill:#60646c}.v{font-variant-numeric:tabular-nums}rect{fill:#2f6f8f}line{stroke:#b0b4ba}@media(prefers-color-scheme:dark){text{fill:#edeef0}.s{fill:#b0b4ba}rect{fill:#6fb3d2}}</style>
${heading.join("\n")}
<line x1="${fixed(at(0))}" x2="${fixed(at(0))}" y1="${top - 4}" y2="${bottom - 6}"/>
${drawn.join("\n")}
${foot.join("\n")}
</svg>
`;
}

function fixed(value: number): string {
  return value.toFixed(1).replace(/\.0$/, "");
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
