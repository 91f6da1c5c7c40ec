import { goodsMessages, type InputProblem, renderMessage } from "@coproduce/goods";
import { useSpeech } from "../../locale/locale.tsx";

interface ProblemsProps {
  readonly problems: readonly InputProblem[];
  /** Given where something else stays open below. */
  readonly onDismiss?: () => void;
}

/** Everything that is wrong in a file: where it stands and what would be right. Nothing is opened by half. */
export function Problems({ problems, onDismiss }: ProblemsProps) {
  const { say, locale } = useSpeech();
  const inTable = problems.some(({ row, column }) => row !== undefined || column !== undefined);
  return (
    <section className="panel problems" role="alert" aria-labelledby="problems-title">
      <header>
        <h2 id="problems-title">
          {say("problems.title", { count: problems.length, source: problems[0]?.source ?? "" })}
        </h2>
        {onDismiss !== undefined && (
          <button type="button" className="link-button small" onClick={onDismiss}>
            {say("problems.dismiss")}
          </button>
        )}
      </header>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              {inTable && <th scope="col">{say("problems.row")}</th>}
              {inTable && <th scope="col">{say("problems.column")}</th>}
              {!inTable && <th scope="col">{say("problems.field")}</th>}
              <th scope="col">{say("problems.reason")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their order
              <tr key={index}>
                {inTable && <td>{problem.row ?? "–"}</td>}
                {inTable && (
                  <td>
                    {problem.column ?? "–"}
                    {problem.header !== undefined && <span className="soft"> {problem.header}</span>}
                  </td>
                )}
                {!inTable && <td>{problem.field ?? "–"}</td>}
                <td>{renderMessage(goodsMessages, problem.message, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
