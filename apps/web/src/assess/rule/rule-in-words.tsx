import type { Rendered, RuleAnswer } from "@coproduce/assess";
import type { ShownRule } from "../../engine/assessment.ts";
import { useSpeech } from "../../locale/locale.tsx";

/** The rule of the good, its alternatives one by one, the one that the answer shows marked. */
export function RuleInWords({
  rule,
  words,
}: {
  readonly rule: Rendered<RuleAnswer>;
  readonly words: ShownRule;
}) {
  const { say } = useSpeech();
  const several = words.alternatives.length > 1;
  return (
    <div className="rule">
      {several && <p className="small soft">{say("law.any-of")}</p>}
      <ol className={several ? "law-alternatives" : ""}>
        {words.alternatives.map((sentence, index) => {
          const shown = several && index === rule.alternative;
          return (
            <li key={sentence} className={shown ? "shown" : ""}>
              {sentence}
              {shown && <span className="tag">{say("rule.shown")}</span>}
            </li>
          );
        })}
      </ol>
      {words.doubts.map((doubt) => (
        <p key={doubt} className="small unknown">
          {doubt}
        </p>
      ))}
      <p className="small soft">{rule.citation}</p>
    </div>
  );
}
