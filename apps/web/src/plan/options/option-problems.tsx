import { type OptionsFileProblem, renderOptionsFileProblem } from "@coproduce/plan";
import { useSpeech } from "../../locale/locale.tsx";

interface OptionProblemsProps {
  readonly problems: readonly OptionsFileProblem[];
  readonly onDismiss: () => void;
}

/** Everything that is wrong in a file of options, with its place. Nothing of it is taken over. */
export function OptionProblems({ problems, onDismiss }: OptionProblemsProps) {
  const { say, locale } = useSpeech();
  const lines = new Set(problems.map((problem) => renderOptionsFileProblem(problem, locale)));
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
      <ul className="plan-file-problems">
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
