import { formatHsCode, type MaterialDocument, type ProductDocument, parseHsCode } from "@coproduce/goods";
import type { OptionsDocument } from "@coproduce/plan";
import { Fragment, useEffect, useRef } from "react";
import { assemblies, materialRows } from "../../assess/materials/material-rows.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { changeSplit, newAlternative, withAlternative } from "../question/edit-options.ts";
import { AlternativeRow } from "./alternative-row.tsx";
import type { FieldProblems } from "./field-problems.ts";
import { ProblemRow } from "./problem-row.tsx";

interface OptionsTableProps {
  readonly document: ProductDocument;
  readonly options: OptionsDocument;
  readonly problems: FieldProblems;
  readonly taken: ReadonlySet<string>;
  readonly onOptions: (options: OptionsDocument) => void;
}

/** Every material with its present source, and below it what it could be instead. */
export function OptionsTable({ document, options, problems, taken, onOptions }: OptionsTableProps) {
  const { say } = useSpeech();
  const { currency, materials } = document;
  const rows = materialRows(materials, [], new Set(assemblies(materials)));
  const table = useRef<HTMLTableElement>(null);
  const added = useRef<string | null>(null);
  // What was added takes the focus: typing goes on where it appeared.
  useEffect(() => {
    if (added.current === null) return;
    const row = table.current?.querySelector(`[data-alternative="${CSS.escape(added.current)}"]`);
    row?.querySelector<HTMLElement>("input")?.focus();
    added.current = null;
  });
  const add = (material: string) => {
    const alternative = newAlternative(options, material);
    added.current = `${material} ${alternative.id}`;
    onOptions(withAlternative(options, material, alternative));
  };
  return (
    <div className="table-scroll">
      <table className="materials plan-table" ref={table}>
        <caption className="hidden-label">{say("plan.options.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("plan.column.source")}</th>
            <th scope="col">{say("materials.origin")}</th>
            <th scope="col">{say("materials.originating")}</th>
            {[
              say("materials.value", { currency }),
              say("plan.column.freight"),
              say("plan.column.leadTime"),
              say("plan.column.capacity"),
              say("plan.column.minimumOrder"),
              say("plan.column.switching"),
            ].map((header) => (
              <th key={header} scope="col" className="number">
                {header}
              </th>
            ))}
            <th scope="col">
              <span className="hidden-label">{say("plan.column.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, level, name, hs, document: material }) => {
            const at = options.options.findIndex((each) => each.material === id);
            const alternatives = options.options[at]?.alternatives ?? [];
            return (
              <Fragment key={id}>
                <PresentRow
                  {...{ material, level, name, hs }}
                  isTaken={alternatives.length > 0 && taken.has(`${id} current`)}
                  onAdd={() => add(id)}
                  split={alternatives.length === 0 ? null : (options.options[at]?.split ?? "auto")}
                  onSplit={(split) => onOptions(changeSplit(options, id, split))}
                />
                <ProblemRow
                  problems={problems}
                  paths={[`options[${at}].material`, `options[${at}].alternatives`]}
                />
                {alternatives.map((alternative, place) => (
                  <AlternativeRow
                    // An id that is being changed keeps its row.
                    // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the document
                    key={`${id} ${place}`}
                    {...{ alternative, place, level, options, problems, currency, onOptions }}
                    material={id}
                    present={material}
                    path={`options[${at}].alternatives[${place}]`}
                    isTaken={taken.has(`${id} ${alternative.id}`)}
                  />
                ))}
              </Fragment>
            );
          })}
          <ProblemRow problems={problems} paths={["options"]} />
        </tbody>
      </table>
    </div>
  );
}

interface PresentRowProps {
  readonly material: MaterialDocument;
  readonly level: number;
  readonly name: string;
  readonly hs: string | null;
  readonly isTaken: boolean;
  readonly onAdd: () => void;
  /** Whether it may come from several suppliers; null where there are no alternatives. */
  readonly split: boolean | "auto" | null;
  readonly onSplit: (split: boolean | undefined) => void;
}

/** How the material is had now. */
function PresentRow(props: PresentRowProps) {
  const { material, level, name, hs, isTaken, onAdd, split, onSplit } = props;
  const { say, format } = useSpeech();
  const { origin, originating, value, supplier } = material;
  return (
    <tr className={isTaken ? "plan-material taken" : "plan-material"}>
      <th scope="row" style={{ paddingLeft: `${8 + (level - 1) * 20}px` }}>
        {name} <span className="small soft">{hs === null ? "" : formatHsCode(parseHsCode(hs) ?? hs)}</span>
        {supplier !== undefined && <span className="small soft"> · {supplier}</span>}
      </th>
      <td>{origin === undefined ? say("materials.origin-unknown") : format.economy(origin)}</td>
      <td className="soft">
        {say(originating === undefined ? "plan.status.unstated" : originating ? "answer.yes" : "answer.no")}
      </td>
      <td className="number">{format.amount(value)}</td>
      <td colSpan={5}>
        {split !== null && (
          <select
            className="cell-control plan-split"
            aria-label={say("plan.split", { name })}
            value={String(split)}
            onChange={({ target }) => onSplit(target.value === "auto" ? undefined : target.value === "true")}
          >
            <option value="auto">{say("plan.split.auto")}</option>
            <option value="false">{say("plan.split.one")}</option>
            <option value="true">{say("plan.split.several")}</option>
          </select>
        )}
      </td>
      <td className="on-screen">
        <button type="button" className="link-button" onClick={onAdd}>
          {say("plan.options.add")}
          <span className="hidden-label">: {name}</span>
        </button>
      </td>
    </tr>
  );
}
