import { useSpeech } from "../../locale/locale.tsx";

/** Cells of a table that say nothing to a product document. */
export type Ignored = readonly {
  readonly row: number;
  readonly column: string | null;
  readonly text: string;
}[];

/** What was left out of a file that was opened: nothing is dropped in silence. */
export function LeftOut({ ignored }: { readonly ignored: Ignored }) {
  const { say, format } = useSpeech();
  if (ignored.length === 0) return null;
  const places = ignored.map(({ row, column, text }) =>
    column === null ? say("open.left-out-row", { row, text }) : say("open.left-out-column", { column, text }),
  );
  return (
    <p className="small soft left-out">
      {say("open.left-out")} {format.list(places)}
    </p>
  );
}
