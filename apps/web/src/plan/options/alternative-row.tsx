import { isMoney, type MaterialDocument, parseMoney } from "@coproduce/goods";
import type { AlternativeDocument, OptionsDocument } from "@coproduce/plan";
import { useId, useState } from "react";
import { EconomyOptions } from "../../assess/materials/economy-options.tsx";
import { useSpeech } from "../../locale/locale.tsx";
import { Chevron } from "../../tree/chevron.tsx";
import { TypedInput } from "../ask/typed-field.tsx";
import {
  type AlternativeChange,
  changeAlternative,
  type TypedField,
  withoutAlternative,
} from "../question/edit-options.ts";
import { AlternativeDetails } from "./alternative-details.tsx";
import { type FieldProblems, problemAt } from "./field-problems.ts";
import { columnCount, ProblemRow } from "./problem-row.tsx";
import { priceText, typedNumber, typedPrice } from "./typed-value.ts";

interface AlternativeRowProps {
  readonly alternative: AlternativeDocument;
  readonly material: string;
  /** The material as it is had now. */
  readonly present: MaterialDocument;
  readonly place: number;
  readonly path: string;
  readonly level: number;
  readonly options: OptionsDocument;
  readonly problems: FieldProblems;
  readonly currency: string;
  /** The plan takes it. */
  readonly isTaken: boolean;
  readonly onOptions: (options: OptionsDocument) => void;
}

const numbers = ["freight", "leadTimeDays", "capacity", "minimumOrder", "switchingCost"] as const;

/** One way to get the material: its usual fields in the row, the rarer ones below it when it is opened. */
export function AlternativeRow(props: AlternativeRowProps) {
  const { alternative, material, present, place, path, level, options, problems, isTaken, onOptions } = props;
  const { say, format, locale } = useSpeech();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { id, name, supplier, origin, originating } = alternative;
  const label = supplier ?? name ?? id;
  const own = problems.filter(({ field }) => field.startsWith(`${path}.`) || field === path);
  const change = (to: AlternativeChange) => onOptions(changeAlternative(options, material, place, to));
  const problem = (field: string) => problemAt(own, `${path}.${field}`, locale);
  const cell = (field: TypedField) => ({
    label: say("plan.cell", { field: say(`plan.field.${field}`), name: label }),
    value: String(alternative[field] ?? ""),
    problem: problem(field),
  });
  const price = priceText(alternative);
  // What holds for every alternative of the economy that has no price of its own.
  const markup = options.markups?.[origin];
  const shown = (text: string, isMoneyField: boolean) => {
    if (!isMoney(parseMoney(text))) return text;
    return isMoneyField ? format.amount(text) : format.number(Number(text));
  };
  return (
    <>
      <tr className={isTaken ? "plan-way taken" : "plan-way"} data-alternative={`${material} ${id}`}>
        <th scope="row" style={{ paddingLeft: `${26 + (level - 1) * 20}px` }}>
          <span className="plan-way-name">
            <TypedInput
              {...cell("supplier")}
              className="cell-control wide"
              placeholder={name ?? id}
              onChange={(text) => change({ supplier: text })}
            />
            {isTaken && <span className="tag taken-tag">{say("plan.options.taken")}</span>}
          </span>
        </th>
        <td>
          <select
            className="cell-control"
            aria-label={say("plan.cell", { field: say("materials.origin"), name: label })}
            value={origin}
            onChange={({ target }) => change({ origin: target.value })}
          >
            <EconomyOptions />
          </select>
        </td>
        <td>
          <select
            className="cell-control"
            aria-label={say("plan.cell", { field: say("materials.originating"), name: label })}
            value={originating === undefined ? "" : String(originating)}
            onChange={({ target }) =>
              change({ originating: target.value === "" ? undefined : target.value === "true" })
            }
          >
            <option value="">{say("plan.status.unstated")}</option>
            <option value="true">{say("answer.yes")}</option>
            <option value="false">{say("answer.no")}</option>
          </select>
        </td>
        <td className="number">
          <TypedInput
            {...cell("value")}
            className="cell-control number"
            value={price}
            width="6.6em"
            placeholder={markup === undefined ? "–" : `+${markup} %`}
            shown={shown(price, true)}
            problem={problem("value") ?? problem("markup")}
            onChange={(text) => change(typedPrice(text))}
          />
        </td>
        {numbers.map((field) => (
          <td key={field} className="number">
            <TypedInput
              {...cell(field)}
              className="cell-control number"
              placeholder="–"
              width={field === "switchingCost" ? "7em" : field === "freight" ? "4.6em" : "5.4em"}
              shown={shown(
                String(alternative[field] ?? ""),
                field === "freight" || field === "switchingCost",
              )}
              onChange={(text) => change({ [field]: typedNumber(text) })}
            />
          </td>
        ))}
        <td className="plan-actions on-screen">
          <button
            type="button"
            className="plan-more"
            aria-expanded={open}
            aria-controls={details}
            aria-label={say("plan.options.more", { name: label })}
            onClick={() => setOpen(!open)}
          >
            <Chevron open={open} />
          </button>
          <button
            type="button"
            className="edit-remove"
            aria-label={say("plan.remove", { name: label })}
            onClick={() => onOptions(withoutAlternative(options, material, place))}
          >
            ×
          </button>
        </td>
      </tr>
      {own.length > 0 && <ProblemRow problems={own} paths={own.map(({ field }) => field)} />}
      {open && (
        <tr className="plan-details" id={details}>
          <td colSpan={columnCount}>
            <AlternativeDetails {...{ alternative, present, label, problem, onChange: change }} />
          </td>
        </tr>
      )}
    </>
  );
}
