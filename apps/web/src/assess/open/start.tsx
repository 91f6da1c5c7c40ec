import type { InputProblem } from "@coproduce/goods";
import { formatHsCode, parseHsCode } from "@coproduce/goods";
import { useSpeech } from "../../locale/locale.tsx";
import { VerdictSign } from "../../tree/verdict-sign.tsx";
import { signOf } from "../verdict/verdict.tsx";
import { DropZone } from "./drop-zone.tsx";
import type { Example } from "./example.ts";
import { Problems } from "./problems.tsx";

interface StartProps {
  readonly examples: readonly Example[] | null;
  readonly problems: readonly InputProblem[];
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onExample: (id: string) => void;
}

/** Nothing is open yet: bring a bill of materials, or take an example. */
export function Start({ examples, problems, onFile, onText, onExample }: StartProps) {
  const { say, locale } = useSpeech();
  return (
    <div className="start">
      <header className="start-head">
        <h1>{say("start.title")}</h1>
        <p className="soft">{say("start.lead")}</p>
      </header>
      <DropZone onFile={onFile} onText={onText} />
      {problems.length > 0 && <Problems problems={problems} />}
      <section aria-labelledby="examples-title">
        <h2 id="examples-title">{say("start.examples")}</h2>
        {examples === null ? (
          <p className="soft">{say("page.loading")}</p>
        ) : (
          <ul className="examples">
            {examples.map(({ id, title, lesson, verdict, hs }) => (
              <li key={id}>
                <button type="button" className="example" data-example={id} onClick={() => onExample(id)}>
                  <span className="example-name">
                    <VerdictSign verdict={signOf[verdict]} label={say(`origin.${verdict}`)} /> {title[locale]}
                    <span className="small soft">{formatHsCode(parseHsCode(hs) ?? hs)}</span>
                  </span>
                  <span className="small soft">{lesson[locale]}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
