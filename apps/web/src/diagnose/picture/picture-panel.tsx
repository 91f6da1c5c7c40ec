import { languageTags } from "@coproduce/goods";
import type { Trust } from "@coproduce/law";
import { csvOf } from "@coproduce/trade/presentation";
import { type ReactNode, useId, useRef } from "react";
import { FileLinks } from "../../assess/download/file-links.tsx";
import { saveText } from "../../assess/download/save.ts";
import { TrustMark } from "../../assess/proof/source.tsx";
import { useSpeech } from "../../locale/locale.tsx";
import { standaloneSvg } from "../../picture/standalone-svg.ts";
import { Legend } from "./legend.tsx";

/** The figures of a picture as a table: what it draws, for those who read, hear or compute with it. */
export interface PictureTable {
  readonly headers: readonly string[];
  /** Numbers are shown as the language writes them, and saved plain. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Decimals of numbers. Default: 1. */
  readonly digits?: number;
}

interface PicturePanelProps {
  /** What the picture finds, in a sentence. */
  readonly title: string;
  /** What is drawn, and in which unit. */
  readonly measure: string;
  readonly source: string;
  /** How well the source was checked; undefined where that is not recorded. */
  readonly trust: Trust | undefined;
  /** Of the files that are saved, without an ending. */
  readonly name: string;
  readonly legend?: readonly { readonly text: string; readonly fill: string }[];
  readonly table: PictureTable;
  readonly children: ReactNode;
}

/** A picture with its finding above it; its source, its files and its table below it. */
export function PicturePanel(props: PicturePanelProps) {
  const { title, measure, source, trust, name, legend, table, children } = props;
  const { say, locale } = useSpeech();
  const id = useId();
  const drawn = useRef<HTMLDivElement>(null);
  const saveSvg = () => {
    const svg = drawn.current?.querySelector<SVGSVGElement>(".picture > svg");
    if (svg == null) return;
    const swatches = Array.from(drawn.current?.querySelectorAll(".picture-legend rect") ?? []);
    const keys = swatches.map((swatch, at) => ({
      text: legend?.[at]?.text ?? "",
      fill: getComputedStyle(swatch).fill,
    }));
    const notes = [measure, `${say("diagnose.source")} ${source}`];
    const picture = { title, svg, notes, legend: keys };
    saveText(`${name}.svg`, "image/svg+xml", standaloneSvg([picture]));
  };
  const saveCsv = () =>
    saveText(
      `${name}.csv`,
      "text/csv;charset=utf-8",
      csvOf([
        [...table.headers, say("diagnose.source-column")],
        ...table.rows.map((row) => [...row.map((cell) => String(cell ?? "")), source]),
      ]),
    );
  const numbers = new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: table.digits ?? 1 });
  const text = (cell: string | number | null) =>
    typeof cell === "number" ? numbers.format(cell) : (cell ?? "–");
  return (
    <section className="panel picture-panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <p className="small soft">{measure}</p>
      <div ref={drawn}>
        {legend !== undefined && <Legend entries={legend} />}
        {children}
      </div>
      <p className="small soft">
        {say("diagnose.source")} {source}. {trust !== undefined && <TrustMark trust={trust} />}
      </p>
      <p className="downloads on-screen">
        <FileLinks
          title={say("download.title")}
          files={[
            ["CSV", saveCsv],
            ["SVG", saveSvg],
          ]}
        />
      </p>
      <details className="picture-figures">
        <summary className="small">{say("diagnose.as-table")}</summary>
        <div className="diagnose-scroll">
          <table>
            <caption className="hidden-label">{title}</caption>
            <thead>
              <tr>
                {table.headers.map((header, at) => (
                  <th key={header} scope="col" className={at === 0 ? undefined : "number"}>
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join("|")}>
                  {row.map((cell, at) =>
                    at === 0 ? (
                      <th key={table.headers[at]} scope="row">
                        {text(cell ?? null)}
                      </th>
                    ) : (
                      <td key={table.headers[at]} className="number">
                        {text(cell ?? null)}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
