import type { Verdict } from "@coproduce/assess";
import { useSpeech } from "../../locale/locale.tsx";
import { Chevron } from "../../tree/chevron.tsx";
import { VerdictSign } from "../../tree/verdict-sign.tsx";
import type { Edit } from "../draft/edit.ts";
import { EconomyOptions } from "./economy-options.tsx";
import type { MaterialRow } from "./material-rows.ts";
import { ValueCell } from "./value-cell.tsx";

interface MaterialLineProps {
  readonly row: MaterialRow;
  /** A fact of this material would settle the verdict alone. */
  readonly decides: boolean;
  readonly edited: boolean;
  readonly onToggle: (id: string) => void;
  readonly onEdit: (edit: Edit) => void;
}

/** One material: what it is, and its origin, value and status as controls. */
export function MaterialLine({ row, decides, edited, onToggle, onEdit }: MaterialLineProps) {
  const { say } = useSpeech();
  const { id, name, document, standing } = row;
  const originating: Verdict = standing?.originating ?? statedStatus(document.originating);
  return (
    <tr className={[decides ? "decides" : "", edited ? "edited" : ""].join(" ").trim() || undefined}>
      <th scope="row" style={{ paddingLeft: `${8 + (row.level - 1) * 20}px` }}>
        <button
          type="button"
          className="material-name"
          data-material={id}
          {...(row.hasChildren ? { "aria-expanded": row.open } : {})}
          onClick={() => row.hasChildren && onToggle(id)}
        >
          {row.hasChildren ? <Chevron open={row.open} /> : null}
          <span>{name}</span>
        </button>
        {standing?.designated && <span className="tag">{say("materials.designated")}</span>}
        {standing?.disregarded && <span className="tag">{say("materials.disregarded")}</span>}
      </th>
      <td className="code">{row.hs ?? "–"}</td>
      <td>
        <select
          className="cell-control"
          aria-label={say("materials.origin-of", { name })}
          value={document.origin ?? ""}
          onChange={(event) =>
            onEdit({
              kind: "origin",
              material: id,
              to: event.target.value === "" ? null : event.target.value,
            })
          }
        >
          <option value="">{say("materials.origin-unknown")}</option>
          <EconomyOptions />
        </select>
      </td>
      <td className="number">
        <ValueCell
          value={document.value}
          label={say("materials.value-of", { name })}
          onChange={(to) => onEdit({ kind: "value", material: id, to })}
        />
      </td>
      <td>
        <span className={`status ${originating}`}>
          <VerdictSign verdict={originating} />
          <select
            className="cell-control"
            aria-label={say("materials.status-of", { name })}
            value={document.originating === undefined ? "" : String(document.originating)}
            onChange={(event) =>
              onEdit({
                kind: "originating",
                material: id,
                to: event.target.value === "" ? null : event.target.value === "true",
              })
            }
          >
            <option value="">{say(`materials.unstated.${originating}`)}</option>
            <option value="true">{say("materials.stated.yes")}</option>
            <option value="false">{say("materials.stated.no")}</option>
          </select>
        </span>
      </td>
      <td>
        {standing === undefined || standing.shift === null ? (
          <span className="soft">–</span>
        ) : (
          <span className={`status ${standing.shift}`}>
            <VerdictSign verdict={standing.shift} /> {say(`materials.shift.${standing.shift}`)}
          </span>
        )}
      </td>
    </tr>
  );
}

function statedStatus(originating: boolean | undefined): Verdict {
  return originating === undefined ? "unknown" : originating ? "yes" : "no";
}
