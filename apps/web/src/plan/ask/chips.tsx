import { type ReactNode, useId } from "react";
import { useSpeech } from "../../locale/locale.tsx";

interface ChipsProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly add: string;
  readonly onChange: (chosen: readonly string[]) => void;
  /** The options of the list to choose from. */
  readonly children: ReactNode;
}

/** Several of a list: what is chosen as chips, each to be taken out, and the list to add from. */
export function Chips({ label, chosen, nameOf, add, onChange, children }: ChipsProps) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <div className="plan-field">
      <label htmlFor={id}>{label}</label>
      <span className="plan-chips">
        {chosen.map((each) => (
          <span key={each} className="chip">
            {nameOf(each)}
            <button
              type="button"
              className="edit-remove"
              aria-label={say("plan.remove", { name: nameOf(each) })}
              onClick={() => onChange(chosen.filter((other) => other !== each))}
            >
              ×
            </button>
          </span>
        ))}
        <select
          id={id}
          className="field"
          value=""
          onChange={({ target }) => {
            if (target.value !== "" && !chosen.includes(target.value)) onChange([...chosen, target.value]);
          }}
        >
          <option value="">{add}</option>
          {children}
        </select>
      </span>
    </div>
  );
}
