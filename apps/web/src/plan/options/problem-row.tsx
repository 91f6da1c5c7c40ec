import { useSpeech } from "../../locale/locale.tsx";
import { type FieldProblems, problemAt } from "./field-problems.ts";

/** Columns of the table of options. */
export const columnCount = 10;

interface ProblemRowProps {
  readonly problems: FieldProblems;
  readonly paths: readonly string[];
}

/** What is wrong in the row above. */
export function ProblemRow({ problems, paths }: ProblemRowProps) {
  const { locale } = useSpeech();
  const said = paths.flatMap((path) => problemAt(problems, path, locale) ?? []);
  if (said.length === 0) return null;
  return (
    <tr className="plan-problem">
      <td colSpan={columnCount}>
        {said.map((words) => (
          <p key={words} className="small no" role="alert">
            {words}
          </p>
        ))}
      </td>
    </tr>
  );
}
