import type { MaterialDocument } from "@coproduce/goods";
import { type KeyboardEvent, useRef, useState } from "react";
import type { ShownFact, ShownMaterial } from "../../engine/assessment.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { treeMove } from "../../tree/tree-keys.ts";
import type { Edit } from "../draft/edit.ts";
import { MaterialLine } from "./material-line.tsx";
import { assemblies, materialRows } from "./material-rows.ts";

interface MaterialsTableProps {
  readonly materials: readonly MaterialDocument[];
  readonly standings: readonly ShownMaterial[];
  readonly missing: readonly ShownFact[];
  /** Ids of the materials that an edit touched. */
  readonly edited: ReadonlySet<string>;
  readonly currency: string;
  readonly onEdit: (edit: Edit) => void;
}

/**
 * The bill of materials with the standing of each line. Origin, value and status are changed in place. The
 * first cell of each row takes the arrow keys; the controls of the row follow with Tab.
 */
export function MaterialsTable({
  materials,
  standings,
  missing,
  edited,
  currency,
  onEdit,
}: MaterialsTableProps) {
  const { say } = useSpeech();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(assemblies(materials)));
  const table = useRef<HTMLTableElement>(null);
  const rows = materialRows(materials, standings, open);
  const asked = new Set(
    missing.flatMap(({ subject, settles }) =>
      subject.kind === "material" && settles === "alone" ? [subject.id] : [],
    ),
  );

  const toggle = (id: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || target.dataset.material === undefined) return;
    if (key === "Enter" || key === " ") return;
    const move = treeMove(rows, target.dataset.material, key);
    if (move === null) return;
    event.preventDefault();
    if (move.kind === "toggle") return toggle(move.id);
    table.current?.querySelector<HTMLElement>(`[data-material="${CSS.escape(move.id)}"]`)?.focus();
  };

  return (
    <table className="materials" ref={table} onKeyDown={onKeyDown}>
      <caption className="hidden-label">{say("materials.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("materials.material")}</th>
          <th scope="col">{say("materials.hs")}</th>
          <th scope="col">{say("materials.origin")}</th>
          <th scope="col" className="number">
            {say("materials.value", { currency })}
          </th>
          <th scope="col">{say("materials.originating")}</th>
          <th scope="col">{say("materials.shift")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MaterialLine
            key={row.id}
            row={row}
            decides={asked.has(row.id)}
            edited={edited.has(row.id)}
            onToggle={toggle}
            onEdit={onEdit}
          />
        ))}
      </tbody>
    </table>
  );
}
