import { useSpeech } from "../../locale/locale.tsx";
import { type FieldProblems, problemWords } from "./field-problems.ts";

interface OptionProblemsProps {
  readonly problems: FieldProblems;
  readonly onDismiss: () => void;
}

/** Everything that is wrong in a file of options. Nothing of it is taken over. */
export function OptionProblems({ problems, onDismiss }: OptionProblemsProps) {
  const { say, locale } = useSpeech();
  return (
    <section className="panel problems" role="alert" aria-labelledby="option-problems">
      <header>
        <h2 id="option-problems">
          {say("problems.title", { count: problems.length, source: problems[0]?.source ?? "" })}
        </h2>
        <button type="button" className="link-button small" onClick={onDismiss}>
          {say("problems.dismiss")}
        </button>
      </header>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{say("problems.field")}</th>
              <th scope="col">{say("problems.reason")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={`${problem.field} ${problem.message.key}`}>
                <td>{problem.field === "" ? "–" : problem.field}</td>
                <td>{problemWords(problem, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
