import { type ShippedIndicator, shippedIndicators } from "@coproduce/trade/presentation";
import type { Address } from "../address/address.ts";
import { useSpeech } from "../locale/locale.tsx";
import "./diagnose.css";
import { FactView } from "./fact-view.tsx";
import { factsOf, useFacts } from "./facts.ts";
import { QuestionPicker } from "./question-picker.tsx";

interface DiagnosePageProps {
  readonly address: Address;
  readonly onAddress: (params: Address["params"]) => void;
}

const indicators = Object.keys(shippedIndicators) as readonly ShippedIndicator[];

/** What North America depends on and how integrated it is: answers computed from official files. */
export function DiagnosePage({ address, onAddress }: DiagnosePageProps) {
  const { say } = useSpeech();
  const { pack, error } = useFacts();
  const { view = "", ask = "", find = "" } = address.params;
  const indicator = indicators.find((each) => each === view) ?? "dependence";
  const facts = pack === null ? [] : factsOf(pack, indicator);
  const fact = facts.find(({ question }) => question === ask) ?? facts[0];
  return (
    <main className="page" id="page">
      <header>
        <h1>{say("diagnose.title")}</h1>
        <p className="soft diagnose-lead">{say("diagnose.lead")}</p>
      </header>
      <nav className="segments diagnose-views" aria-label={say("diagnose.views")}>
        {indicators.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === indicator}
            onClick={() => onAddress({ view: each })}
          >
            {say(`diagnose.view.${each}`)}
          </button>
        ))}
      </nav>
      {error !== null && (
        <p className="no" role="alert">
          {say("page.fault")} <span className="small soft">{error}</span>
        </p>
      )}
      {pack === null && error === null && <p className="soft">{say("page.loading")}</p>}
      {pack !== null && fact !== undefined && (
        <>
          <QuestionPicker
            facts={facts}
            asked={fact}
            onAsk={(question) => onAddress({ view: indicator, ask: question })}
          />
          <FactView
            key={`${indicator} ${fact.question}`}
            fact={fact}
            chapters={pack.chapters}
            find={find}
            onFind={(text) => {
              const question = { view: indicator, ask: fact.question };
              onAddress(text === "" ? question : { ...question, find: text });
            }}
          />
        </>
      )}
      <p className="small soft diagnose-more">{say("diagnose.more")}</p>
    </main>
  );
}
