import type { OptionsDocument } from "@coproduce/plan";
import { EconomyOptions } from "../../assess/materials/economy-options.tsx";
import { Panel } from "../../assess/panel.tsx";
import { useSpeech } from "../../locale/locale.tsx";
import { type FieldProblems, problemAt } from "../options/field-problems.ts";
import { type AskedGoals, isLane, lanes, type TypedGoal } from "../question/asked-goals.ts";
import { changeTerms, type TermField } from "../question/edit-options.ts";
import type { PlanQuestion } from "../question/plan-link.ts";
import { AssemblyForm } from "./assembly-form.tsx";
import { Chips } from "./chips.tsx";
import { TypedField } from "./typed-field.tsx";

interface GoalsFormProps {
  readonly asked: AskedGoals;
  readonly wrong: ReadonlySet<TypedGoal>;
  readonly options: OptionsDocument;
  readonly problems: FieldProblems;
  readonly currency: string;
  readonly onChange: (change: Partial<PlanQuestion>) => void;
}

/** What is asked of the plan, and the terms on which costs are reckoned. */
export function GoalsForm({ asked, wrong, options, problems, currency, onChange }: GoalsFormProps) {
  const { say, locale, format } = useSpeech();
  const ask = (change: Partial<AskedGoals>) => onChange({ asked: { ...asked, ...change } });
  const typed = (field: TypedGoal) => ({
    label: say(`plan.ask.${field}`),
    value: asked[field],
    problem: wrong.has(field) ? say(`plan.ask.${field}.wrong`) : null,
    onChange: (text: string) => ask({ [field]: text }),
  });
  const term = (field: TermField) => ({
    label: say(`plan.term.${field}`, { currency }),
    value: String(options[field] ?? ""),
    problem: problemAt(problems, field, locale),
    onChange: (text: string) => onChange({ options: changeTerms(options, { [field]: text }) }),
  });
  const laneName = (id: string) => (isLane(id) ? say(`plan.lane.${id}`) : id);
  return (
    <Panel title={say("plan.ask.title")} className="plan-ask">
      <div className="plan-fields">
        <div className="plan-field">
          <span id="qualify-label">{say("plan.ask.qualify")}</span>
          {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, not a fieldset */}
          <div className="segments" role="group" aria-labelledby="qualify-label">
            {[false, true].map((qualify) => (
              <button
                key={String(qualify)}
                type="button"
                aria-pressed={asked.qualify === qualify}
                onClick={() => ask({ qualify })}
              >
                {say(qualify ? "plan.ask.qualify.must" : "plan.ask.qualify.free")}
              </button>
            ))}
          </div>
        </div>
        <TypedField {...typed("minRvc")} unit="%" width="4.5em" />
        <TypedField {...typed("maxAsia")} unit="%" width="4.5em" />
        <TypedField {...typed("maxLeadTimeDays")} unit={say("plan.days")} width="4.5em" />
        <Chips
          label={say("plan.ask.exclude")}
          chosen={asked.exclude}
          nameOf={format.economy}
          add={say("plan.ask.exclude.add")}
          onChange={(exclude) => ask({ exclude })}
        >
          <EconomyOptions />
        </Chips>
        <Chips
          label={say("plan.ask.avoid")}
          chosen={asked.avoid}
          nameOf={laneName}
          add={say("plan.ask.avoid.add")}
          onChange={(avoid) => ask({ avoid })}
        >
          {lanes.map((lane) => (
            <option key={lane} value={lane}>
              {laneName(lane)}
            </option>
          ))}
        </Chips>
      </div>
      <div className="plan-fields plan-terms">
        <TypedField {...term("volumePerYear")} unit={say("plan.goods")} />
        <TypedField {...term("horizonYears")} unit={say("plan.years")} width="4.5em" placeholder="1" />
        <TypedField {...term("complianceCostPerYear")} unit={currency} />
        <div className="plan-field">
          <label htmlFor="input-duties">{say("plan.term.inputDuties")}</label>
          <select
            id="input-duties"
            className="field"
            value={options.inputDuties ?? "compute"}
            onChange={({ target }) =>
              onChange({
                options: changeTerms(options, { inputDuties: target.value === "none" ? "none" : undefined }),
              })
            }
          >
            <option value="compute">{say("plan.term.inputDuties.compute")}</option>
            <option value="none">{say("plan.term.inputDuties.none")}</option>
          </select>
        </div>
        <AssemblyForm
          options={options}
          problems={problems}
          currency={currency}
          onOptions={(next) => onChange({ options: next })}
        />
      </div>
    </Panel>
  );
}
