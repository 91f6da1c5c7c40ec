import type { Address } from "../address/address.ts";
import { useSpeech } from "../locale/locale.tsx";
import "./diagnose.css";
import { FactRows } from "./fact-rows.tsx";
import { factsOf, useFacts } from "./facts.ts";
import { IndicatorPicture } from "./indicator/picture-of.tsx";
import { Method } from "./method.tsx";
import "./picture/picture.css";
import { QuestionPicker } from "./question-picker.tsx";
import { indicators, ViewLinks } from "./view-links.tsx";

interface DiagnosePageProps {
  readonly address: Address;
  readonly onAddress: (params: Address["params"]) => void;
}

/** What North America depends on and how integrated it is: answers computed from official files. */
export function DiagnosePage({ address, onAddress }: DiagnosePageProps) {
  const { say } = useSpeech();
  const { pack, error } = useFacts();
  const { view = "", ask = "", find = "", open = "", sort = "" } = address.params;
  const indicator = indicators.find((each) => each === view) ?? "dependence";
  const facts = pack === null ? [] : factsOf(pack, indicator);
  const fact = facts.find(({ question }) => question === ask) ?? facts[0];
  return (
    <main className="page" id="page">
      <header>
        <h1>{say("diagnose.title")}</h1>
        <p className="soft diagnose-lead">{say("diagnose.lead")}</p>
      </header>
      <ViewLinks address={address} current={indicator} />
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
          <IndicatorPicture fact={fact} pack={pack} />
          <FactRows
            key={`${indicator} ${fact.question}`}
            fact={fact}
            pack={pack}
            shown={{ find, open, sort }}
            onShow={(shown) => {
              const params = { view: indicator, ask: fact.question, ...shown };
              onAddress(Object.fromEntries(Object.entries(params).filter(([, text]) => text !== "")));
            }}
          />
          <Method fact={fact} />
        </>
      )}
      <p className="small soft diagnose-more">{say("diagnose.more")}</p>
    </main>
  );
}
