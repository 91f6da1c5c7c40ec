import type { ShownOrigin } from "../../engine/assessment.ts";
import { useSpeech } from "../../locale/locale.tsx";

/** What the answer stands on beside the facts: the producer's choices and what is presumed. */
export function Ground({ origin }: { readonly origin: ShownOrigin }) {
  const { say } = useSpeech();
  return (
    <div className="ground">
      <section className="panel" aria-labelledby="assumptions-title">
        <header>
          <h2 id="assumptions-title">{say("assumptions.title")}</h2>
        </header>
        <ul className="ground-list">
          {origin.assumptions.map(({ key, of, wouldChange }) => (
            <li key={key}>
              {of}
              <span className="small soft">{wouldChange}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel" aria-labelledby="elections-title">
        <header>
          <h2 id="elections-title">{say("elections.title")}</h2>
        </header>
        {origin.elections.length === 0 ? (
          <p className="soft">{say("elections.none")}</p>
        ) : (
          <ul className="ground-list">
            {origin.elections.map(({ kind, material, of }) => (
              <li key={`${kind} ${material ?? ""} ${of}`}>{of}</li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
