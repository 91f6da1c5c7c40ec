import { useId, useState } from "react";

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  /** What is wrong with it, in a sentence; null where nothing is. */
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly width?: string;
  /** How the value is shown while it is not edited. Default: as it is. */
  readonly shown?: string;
  /** Default: a number. */
  readonly kind?: "number" | "text" | "date";
}

/** A field that takes what is typed when it is left or Enter is pressed, right or wrong. */
export function TypedField(props: TypedFieldProps) {
  const {
    label,
    value,
    problem,
    onChange,
    unit,
    placeholder,
    width = "6.5em",
    kind = "number",
    shown,
  } = props;
  const id = useId();
  return (
    <div className="plan-field">
      <label htmlFor={id}>{label}</label>
      <span className="plan-field-input">
        <TypedInput
          {...{ id, value, problem, onChange }}
          {...(kind === "date" ? {} : { width })}
          className={kind === "number" ? "field number" : "field"}
          type={kind === "date" ? "date" : "text"}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(shown === undefined ? {} : { shown })}
        />
        {unit !== undefined && <span className="small soft">{unit}</span>}
      </span>
      {problem !== null && (
        <p className="small no" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface TypedInputProps {
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
  readonly className: string;
  readonly id?: string;
  readonly label?: string;
  readonly width?: string;
  readonly type?: "text" | "date";
  readonly placeholder?: string;
  /** How the value is shown while it is not edited. Default: as it is. */
  readonly shown?: string;
}

/** The input alone. Escape takes back what was typed. */
export function TypedInput(props: TypedInputProps) {
  const { value, problem, onChange, className, id, label, width, type = "text", placeholder, shown } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed !== null && typed.trim() !== value) onChange(typed.trim());
    // What was taken is not taken again when the field is left.
    setTyped(null);
  };
  return (
    <input
      id={id}
      type={type}
      className={className}
      style={width === undefined ? undefined : { width }}
      aria-label={label}
      aria-invalid={problem !== null}
      aria-describedby={problem !== null && id !== undefined ? `${id}-problem` : undefined}
      inputMode={className.includes("number") ? "decimal" : undefined}
      autoComplete="off"
      spellCheck={false}
      placeholder={placeholder}
      value={typed ?? shown ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => {
        setTyped(value);
        if (type === "text") event.target.select();
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
        if (event.key === "Escape") setTyped(value);
      }}
    />
  );
}
