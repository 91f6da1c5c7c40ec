import type { Trust } from "@coproduce/law";
import type { ShownFinding } from "../../engine/assessment.ts";
import { useSpeech } from "../../locale/locale.tsx";

/** What a step rests on: the rule or provision in words, and the facts used. */
export function Source({ finding }: { readonly finding: ShownFinding }) {
  const { facts, text } = finding;
  return (
    <>
      {text !== null && <blockquote className="source-rule">{text}</blockquote>}
      {facts.length > 0 && (
        <dl className="source-facts">
          {facts.map((fact) => (
            <div key={`${fact.material ?? ""} ${fact.name}`}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** How well a source was checked, with what that means. */
export function TrustMark({ trust }: { readonly trust: Trust }) {
  const { say } = useSpeech();
  return (
    <span className={`trust ${trust}`} title={say(`trust.${trust}.means`)}>
      {say(`trust.${trust}`)}
    </span>
  );
}
