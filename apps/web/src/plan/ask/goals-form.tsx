import { isMoney, parseMoney } from "@coproduce/goods";
import type { OptionsDocument } from "@coproduce/plan";
import { EconomyOptions } from "../../assess/materials/economy-options.tsx";
import { Panel } from "../../assess/panel.tsx";
import { useSpeech } from "../../locale/locale.tsx";
import { type FieldProblems, problemAt } from "../options/field-problems.ts";
import { typedNumber } from "../options/typed-value.ts";
import type { AskedGoals, TypedGoal } from "../question/asked-goals.ts";
import { changeTerms, type TermField } from "../question/edit-options.ts";
import type { PlanQuestion } from "../question/plan-link.ts";
import { AssemblyForm } from "./assembly-form.tsx";
import { Chips } from "./chips.tsx";
import { LaneOptions, laneName } from "./lanes.tsx";
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
  const shown = (text: string) => (isMoney(parseMoney(text)) ? format.number(Number(text)) : text);
  const term = (field: TermField) => ({
    label: say(`plan.term.${field}`, { currency }),
    value: String(options[field] ?? ""),
    shown: shown(String(options[field] ?? "")),
    problem: problemAt(problems, field, locale),
    onChange: (text: string) => onChange({ options: changeTerms(options, { [field]: typedNumber(text) }) }),
  });
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
          nameOf={(lane) => laneName(lane, locale)}
          add={say("plan.ask.avoid.add")}
          onChange={(avoid) => ask({ avoid })}
        >
          <LaneOptions />
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
