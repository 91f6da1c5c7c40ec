import type { ShownFact } from "../../engine/assessment.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { type Edit, type EditableField, editableFields } from "../draft/edit.ts";
import { AnswerControl } from "./answer-control.tsx";

interface QuestionsProps {
  readonly missing: readonly ShownFact[];
  readonly currency: string;
  readonly onAnswer: (edit: Edit) => void;
}

/** The facts that are missing, in order of what they would settle, each to be answered in place. */
export function Questions({ missing, currency, onAnswer }: QuestionsProps) {
  const { say, format } = useSpeech();
  if (missing.length === 0) return <p className="soft">{say("missing.none")}</p>;
  return (
    <ol className="questions">
      {missing.map((fact) => {
        const id = `question-${subjectOf(fact) ?? "good"}-${fact.key}`;
        return (
          <li key={id}>
            <p className="question" id={id}>
              {fact.of}
            </p>
            <p className="small soft">
              <span className={fact.settles === "alone" ? "settles alone" : "settles"}>
                {fact.settles === "together"
                  ? say("missing.together", { count: fact.with.length })
                  : say(`missing.${fact.settles}`)}
              </span>
              {Number(fact.valueAtStake) > 0 && (
                <> · {say("missing.stake", { value: format.money(fact.valueAtStake, currency) })}</>
              )}
            </p>
            <Leads fact={fact} currency={currency} />
            <AnswerControl
              fact={fact}
              labelledBy={id}
              onAnswer={(text) => onAnswer(answerEdit(fact, text))}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** Where values of the fact lead, for facts that are more than a yes or a no. */
function Leads({ fact, currency }: { readonly fact: ShownFact; readonly currency: string }) {
  const { say, format } = useSpeech();
  if (fact.kind === "yes-no" || fact.kind === "originating") return null;
  const value = (text: string) => {
    const [, comparison = "", number] = /^([<>]=?) (.+)$/.exec(text) ?? [];
    if (number === undefined) return fact.kind === "economy" ? format.economy(text) : text;
    const sign = { "<=": "≤", ">=": "≥" }[comparison] ?? comparison;
    return `${sign} ${fact.kind === "amount" ? format.money(number, currency) : format.amount(number)}`;
  };
  const lead = (verdict: "originating" | "non-originating", values: readonly string[]) =>
    values.length === 0
      ? null
      : say("missing.leads", {
          verdict: say(`origin.${verdict}`),
          values: values.slice(0, 3).map(value).join(", "),
        });
  const leads = [lead("originating", fact.yes), lead("non-originating", fact.no)].filter(
    (text) => text !== null,
  );
  return leads.length === 0 ? null : <p className="small soft">{leads.join(" · ")}</p>;
}

function subjectOf({ subject }: ShownFact): string | null {
  return subject.kind === "material" ? subject.id : null;
}

/** The edit that an answer makes: a field of the document where the fact is one, a keyed fact otherwise. */
export function answerEdit(fact: ShownFact, text: string): Edit {
  const material = subjectOf(fact);
  if (material !== null && fact.key === "originating") {
    return { kind: "originating", material, to: text === "yes" };
  }
  if (material !== null && fact.key === "origin") return { kind: "origin", material, to: text };
  if (isField(fact.key)) return { kind: "field", material, field: fact.key, to: text };
  const to = fact.kind === "yes-no" || fact.kind === "originating" ? text === "yes" : text;
  return { kind: "fact", material, key: fact.key, to };
}

function isField(key: string): key is EditableField {
  return editableFields.some((field) => field === key);
}
