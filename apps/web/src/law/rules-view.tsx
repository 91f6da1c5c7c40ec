import { chapterOf, formatHsCode } from "@coproduce/goods";
import type { CodeRule, CodeRules } from "@coproduce/law";
import { TrustMark } from "../assess/proof/source.tsx";
import { useSpeech } from "../locale/locale.tsx";

/** The rule lines of a code, in words, with what they ask and where they stand. */
export function RulesView({ found, name }: { readonly found: CodeRules; readonly name: string | null }) {
  const { say, format } = useSpeech();
  const { code, date, rules, notes, file } = found;
  return (
    <>
      <header className="law-found" aria-live="polite">
        <h2>
          {formatHsCode(code)} {name !== null && <span className="soft law-name">{name}</span>}
        </h2>
        <p className="soft small">{say("law.in-force", { count: rules.length, date: format.date(date) })}</p>
      </header>
      {rules.map((rule) => (
        <Rule key={rule.line} rule={rule} />
      ))}
      {notes.length > 0 && (
        <details className="panel">
          <summary>{say("law.notes", { count: notes.length, chapter: chapterOf(code) })}</summary>
          <dl className="law-notes">
            {notes.map(({ id, text }) => (
              <div key={id}>
                <dt>{id}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {file !== null && (
        <p className="small soft">
          {file.path} · <span title={file.hash}>{file.hash.slice(0, 16)}</span>
        </p>
      )}
    </>
  );
}

function Rule({ rule }: { readonly rule: CodeRule }) {
  const { say } = useSpeech();
  const { words, citation, facts, doubts } = rule;
  const limits = [words.description, words.window, words.parties, words.use].filter(
    (limit) => limit !== null,
  );
  return (
    <article className="panel law-rule">
      <header>
        <h3>{rule.targets.join(", ")}</h3>
        {limits.length > 0 && <span className="soft small">{limits.join(" · ")}</span>}
        <TrustMark trust={citation.trust} />
      </header>
      {!rule.covers && <p className="unknown small">{say("law.more-digits")}</p>}
      {words.alternatives.length > 1 && <p className="soft small">{say("law.any-of")}</p>}
      <ol className={words.alternatives.length > 1 ? "law-alternatives" : ""}>
        {words.alternatives.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {words.automotive !== null && <p className="soft">{words.automotive}</p>}
      {doubts.map((doubt) => (
        <p key={doubt} className="small unknown">
          {doubt}
        </p>
      ))}
      {facts.length > 0 && (
        <details className="law-facts">
          <summary className="small">{say("law.facts", { count: facts.length })}</summary>
          <dl>
            {facts.map(({ key, question }) => (
              <div key={key}>
                <dd>{question}</dd>
                <dt>{key}</dt>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p className="small soft">
        {citation.text} · <code>{rule.notation}</code>
      </p>
    </article>
  );
}
