import { parties } from "@coproduce/goods";
import type { OptionsDocument } from "@coproduce/plan";
import { useSpeech } from "../../locale/locale.tsx";
import { type FieldProblems, problemAt } from "../options/field-problems.ts";
import { typedNumber } from "../options/typed-value.ts";
import { changeAssembly, withAssembly, withoutAssembly } from "../question/edit-options.ts";
import { TypedField } from "./typed-field.tsx";

interface AssemblyFormProps {
  readonly options: OptionsDocument;
  readonly problems: FieldProblems;
  readonly currency: string;
  readonly onOptions: (options: OptionsDocument) => void;
}

/** Other places in which the good could be assembled, with what that costs more for one good, and once. */
export function AssemblyForm({ options, problems, currency, onOptions }: AssemblyFormProps) {
  const { say, format, locale } = useSpeech();
  const places = options.assembly ?? [];
  return (
    <div className="plan-field">
      <label htmlFor="add-assembly">{say("plan.assembly")}</label>
      {places.map(({ id, producedIn, cost, switchingCost }, at) => {
        const name = format.economy(producedIn);
        const field = (key: "cost" | "switchingCost", value: string | undefined) => (
          <TypedField
            label={say(`plan.assembly.${key}`, { currency })}
            width="6em"
            value={value ?? ""}
            problem={problemAt(problems, `assembly[${at}].${key}`, locale)}
            onChange={(text) => onOptions(changeAssembly(options, at, { [key]: typedNumber(text) }))}
          />
        );
        return (
          <div key={id} className="plan-assembly">
            <span className="chip">
              {name}
              <button
                type="button"
                className="edit-remove"
                aria-label={say("plan.remove", { name })}
                onClick={() => onOptions(withoutAssembly(options, at))}
              >
                ×
              </button>
            </span>
            {field("cost", cost)}
            {field("switchingCost", switchingCost)}
          </div>
        );
      })}
      <select
        id="add-assembly"
        className="field"
        value=""
        onChange={({ target }) => target.value !== "" && onOptions(withAssembly(options, target.value))}
      >
        <option value="">{say("plan.assembly.add")}</option>
        {parties.map((party) => (
          <option key={party} value={party}>
            {format.economy(party)}
          </option>
        ))}
      </select>
    </div>
  );
}
