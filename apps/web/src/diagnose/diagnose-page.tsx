import { type ShippedIndicator, shippedIndicators } from "@coproduce/trade/presentation";
import { type Address, renderAddress } from "../address/address.ts";
import { useSpeech } from "../locale/locale.tsx";
import "./diagnose.css";
import { FactRows } from "./fact-rows.tsx";
import { factsOf, useFacts } from "./facts.ts";
import { IndicatorPicture } from "./indicator/picture-of.tsx";
import { Method } from "./method.tsx";
import "./picture/picture.css";
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
      <nav className="diagnose-views" aria-label={say("diagnose.views")}>
        {indicators.map((each) => (
          <a
            key={each}
            href={renderAddress({ page: "diagnose", locale: address.locale, params: { view: each } })}
            {...(each === indicator ? { "aria-current": "page" as const } : {})}
          >
            {say(`diagnose.view.${each}`)}
          </a>
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
