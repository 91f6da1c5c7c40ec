import type { MaterialDocument } from "@coproduce/goods";
import { type AlternativeDocument, programs } from "@coproduce/plan";
import { useId } from "react";
import { useSpeech } from "../../locale/locale.tsx";
import { Chips } from "../ask/chips.tsx";
import { LaneOptions, laneName } from "../ask/lanes.tsx";
import { TypedField } from "../ask/typed-field.tsx";
import type { AlternativeChange, TypedField as FieldName } from "../question/edit-options.ts";
import { breaksText, typedBreaks, typedNumber } from "./typed-value.ts";

interface AlternativeDetailsProps {
  readonly alternative: AlternativeDocument;
  readonly present: MaterialDocument;
  readonly label: string;
  readonly problem: (field: string) => string | null;
  readonly onChange: (change: AlternativeChange) => void;
}

const texts = ["certificate", "id", "name", "hs"] as const satisfies readonly FieldName[];
const numbers = ["inputDuty", "weightKg"] as const satisfies readonly FieldName[];
const dates = ["from", "until"] as const satisfies readonly FieldName[];
const kept = ["make", "facts", "vehicle"] as const;

/** The rarer fields of an alternative. Those that only a document can hold are named and kept. */
export function AlternativeDetails({
  alternative,
  present,
  label,
  problem,
  onChange,
}: AlternativeDetailsProps) {
  const { say, format, locale } = useSpeech();
  const id = useId();
  const isOther = programs.every((each) => each !== alternative.program) && alternative.program !== undefined;
  const held = kept.filter((field) => alternative[field] !== undefined);
  const input = (field: FieldName, kind: "text" | "number" | "date") => (
    <TypedField
      key={field}
      kind={kind}
      width={kind === "text" ? "10em" : "6.5em"}
      label={say(`plan.field.${field}`)}
      value={String(alternative[field] ?? "")}
      problem={problem(field)}
      {...(field === "hs" && present.hs !== undefined ? { placeholder: present.hs } : {})}
      onChange={(text) => onChange({ [field]: kind === "number" ? typedNumber(text) : text })}
    />
  );
  return (
    <fieldset className="plan-fields">
      <legend className="hidden-label">{say("plan.options.more", { name: label })}</legend>
      {texts.map((field) => input(field, "text"))}
      <div className="plan-field">
        <label htmlFor={`${id}-program`}>{say("plan.field.program")}</label>
        <select
          id={`${id}-program`}
          className="field"
          aria-invalid={problem("program") !== null}
          value={alternative.program ?? ""}
          onChange={({ target }) => onChange({ program: target.value })}
        >
          <option value="">–</option>
          {programs.map((program) => (
            <option key={program} value={program}>
              {say(`plan.program.${program}`)}
            </option>
          ))}
          {isOther && <option value={alternative.program}>{alternative.program}</option>}
        </select>
      </div>
      {numbers.map((field) => input(field, "number"))}
      {dates.map((field) => input(field, "date"))}
      <TypedField
        kind="text"
        label={say("plan.field.volumeBreaks")}
        width="16em"
        placeholder="10000: 8.20; 50000: 7.90"
        value={breaksText(alternative)}
        problem={problem("volumeBreaks")}
        onChange={(text) => onChange({ volumeBreaks: typedBreaks(text) })}
      />
      <Chips
        label={say("plan.field.via")}
        chosen={alternative.via ?? []}
        nameOf={(lane) => laneName(lane, locale)}
        add={say("plan.field.via.add")}
        onChange={(via) => onChange({ via: via.length === 0 ? undefined : via })}
      >
        <LaneOptions />
      </Chips>
      {held.length > 0 && (
        <p className="small soft">
          {say("plan.options.kept", { fields: format.list(held.map((field) => say(`plan.field.${field}`))) })}
        </p>
      )}
    </fieldset>
  );
}
