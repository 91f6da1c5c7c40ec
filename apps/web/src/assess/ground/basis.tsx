import type { ShownAssessment } from "../../engine/assessment.ts";
import { useSpeech } from "../../locale/locale.tsx";

/** The law that the answer used: its date and its files with their hashes, so that it can be replayed. */
export function Basis({ regime }: { readonly regime: ShownAssessment["regime"] }) {
  const { say, format } = useSpeech();
  return (
    <footer className="basis">
      <span>
        {say("basis.law", { date: format.date(regime.date), into: format.economy(regime.importInto) })}
      </span>
      <details>
        <summary>{say("basis.files", { count: regime.files.length })}</summary>
        <table>
          <tbody>
            {regime.files.map(({ path, hash }) => (
              <tr key={path}>
                <td>{path}</td>
                <td title={hash}>{hash.slice(0, 16)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <span>{say("page.private")}</span>
    </footer>
  );
}
