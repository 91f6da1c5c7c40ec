import type { MissingDutyFact } from "@coproduce/assess";
import type { ShownFact } from "../../engine/assessment.ts";
import type { ShownDutySide } from "../../engine/shown-duty.ts";
import type { Edit } from "../draft/edit.ts";
import { AnswerControl } from "../missing/answer-control.tsx";
import { answerEdit } from "../missing/questions.tsx";

interface DutyQuestionsProps {
  readonly missing: ShownDutySide["missing"];
  readonly onAnswer: (edit: Edit) => void;
}

/** The facts that would change the duty; those with a plain answer are answered in place. */
export function DutyQuestions({ missing, onAnswer }: DutyQuestionsProps) {
  return missing.map(({ key, kind, of }) => {
    const id = `duty-question-${key}`;
    const fact = asFact(key, kind, of);
    return (
      <div key={key} className="duty-question">
        <p className="small unknown" id={id}>
          {of}
        </p>
        {fact !== null && (
          <AnswerControl fact={fact} labelledBy={id} onAnswer={(text) => onAnswer(answerEdit(fact, text))} />
        )}
      </div>
    );
  });
}

/** A duty's fact of the good as the facts of origin are asked; null for kinds that they do not have. */
function asFact(key: string, kind: MissingDutyFact["kind"], of: string): ShownFact | null {
  switch (kind) {
    case "yes-no":
    case "amount":
    case "economy":
      return {
        key,
        kind,
        of,
        subject: { kind: "product" },
        settles: "contributes",
        with: [],
        yes: [],
        no: [],
        valueAtStake: "0",
      };
    case "number":
    case "date":
    case "word":
    case "code":
      return null;
  }
}
