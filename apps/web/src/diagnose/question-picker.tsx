import { economyLabel, type Fact } from "@coproduce/trade/presentation";
import { type Say, useSpeech } from "../locale/locale.tsx";
import { valuesOf } from "./facts.ts";

interface QuestionPickerProps {
  readonly facts: readonly Fact[];
  readonly asked: Fact;
  readonly onAsk: (question: string) => void;
}

const words = [
  "month",
  "chapter",
  "brand",
  "assembly",
  "model",
  "asia-pacific",
  "non-market-economies",
  "eu",
] as const;

/** Which of an indicator's questions is open; nothing where there is only one. */
export function QuestionPicker({ facts, asked, onAsk }: QuestionPickerProps) {
  const { say, locale } = useSpeech();
  if (facts.length < 2) return null;
  return (
    <label className="diagnose-question">
      <span className="small soft">{say("diagnose.question")}</span>
      <select className="field" value={asked.question} onChange={(event) => onAsk(event.target.value)}>
        {facts.map(({ question }) => (
          <option key={question} value={question}>
            {valuesOf(question)
              .map((value) => wordOf(value, say) ?? economyLabel(value, locale))
              .join(" · ")}
          </option>
        ))}
      </select>
    </label>
  );
}

function wordOf(value: string, say: Say): string | undefined {
  const word = words.find((each) => each === value);
  return word === undefined ? undefined : say(`diagnose.word.${word}`);
}
