import { type FormEvent, useState } from "react";
import type { ShownFact } from "../../engine/assessment.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { VerdictSign } from "../../tree/verdict-sign.tsx";
import { EconomyOptions } from "../materials/economy-options.tsx";
import { readAnswer } from "./read-answer.ts";
import { uses } from "./uses.ts";

interface AnswerControlProps {
  readonly fact: ShownFact;
  readonly labelledBy: string;
  /** Yes and no arrive as "yes" and "no", everything else as the document writes it. */
  readonly onAnswer: (text: string) => void;
}

/** The control that fits the kind of fact: two buttons, a list, or a field. */
export function AnswerControl({ fact, labelledBy, onAnswer }: AnswerControlProps) {
  const { say } = useSpeech();
  switch (fact.kind) {
    case "yes-no":
    case "originating":
      return (
        // biome-ignore lint/a11y/useSemanticElements: two buttons with one question, not a fieldset
        <div className="answer segments" role="group" aria-labelledby={labelledBy}>
          {(["yes", "no"] as const).map((text) => (
            <button key={text} type="button" onClick={() => onAnswer(text)}>
              {say(`answer.${text}`)} <Effect fact={fact} answer={text} />
            </button>
          ))}
        </div>
      );
    case "economy":
      return (
        <select
          className="answer field"
          aria-labelledby={labelledBy}
          value=""
          onChange={(event) => onAnswer(event.target.value)}
        >
          <option value="">{say("answer.choose")}</option>
          <EconomyOptions />
        </select>
      );
    case "use":
      return (
        <select
          className="answer field"
          aria-labelledby={labelledBy}
          value=""
          onChange={(event) => onAnswer(event.target.value)}
        >
          <option value="">{say("answer.choose")}</option>
          {uses.map((use) => (
            <option key={use} value={use}>
              {say(`use.${use}`)}
            </option>
          ))}
        </select>
      );
    case "amount":
    case "percent":
    case "weight":
    case "code":
      return <TextAnswer kind={fact.kind} labelledBy={labelledBy} onAnswer={onAnswer} />;
  }
}

/** Where an answer that settles the verdict alone leads. */
function Effect({ fact, answer }: { readonly fact: ShownFact; readonly answer: string }) {
  const { say } = useSpeech();
  if (fact.settles !== "alone") return null;
  if (fact.yes.includes(answer)) return <VerdictSign verdict="yes" label={say("origin.originating")} />;
  if (fact.no.includes(answer)) return <VerdictSign verdict="no" label={say("origin.non-originating")} />;
  return null;
}

interface TextAnswerProps {
  readonly kind: "amount" | "percent" | "weight" | "code";
  readonly labelledBy: string;
  readonly onAnswer: (text: string) => void;
}

function TextAnswer({ kind, labelledBy, onAnswer }: TextAnswerProps) {
  const { say } = useSpeech();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const answer = readAnswer(kind, text);
    setWrong(answer === undefined);
    if (answer !== undefined) onAnswer(answer);
  };
  return (
    <form className="answer" onSubmit={submit}>
      <input
        className="field"
        value={text}
        onChange={(event) => setText(event.target.value)}
        inputMode={kind === "code" ? "text" : "decimal"}
        placeholder={say(`answer.${kind}`)}
        aria-labelledby={labelledBy}
        aria-invalid={wrong}
      />
      <button type="submit" className="button">
        {say("answer.apply")}
      </button>
      {wrong && (
        <span className="small no" role="alert">
          {say(`answer.${kind}.wrong`)}
        </span>
      )}
    </form>
  );
}
