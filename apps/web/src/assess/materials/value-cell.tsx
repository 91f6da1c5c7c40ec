import { useState } from "react";
import { useSpeech } from "../../locale/locale.tsx";
import { readAnswer } from "../missing/read-answer.ts";

interface ValueCellProps {
  readonly value: string;
  readonly label: string;
  readonly onChange: (value: string) => void;
}

/** An amount that is changed in place: written as the locale does, plain while it is edited. */
export function ValueCell({ value, label, onChange }: ValueCellProps) {
  const { format } = useSpeech();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && readAnswer("amount", typed) === undefined;
  const leave = () => {
    const amount = typed === null ? undefined : readAnswer("amount", typed);
    setTyped(null);
    if (amount !== undefined && amount !== value) onChange(amount);
  };
  return (
    <input
      className="cell-control number"
      aria-label={label}
      aria-invalid={wrong}
      inputMode="decimal"
      value={typed ?? format.amount(value)}
      onFocus={(event) => {
        setTyped(value);
        event.target.select();
      }}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") setTyped(value);
      }}
    />
  );
}
