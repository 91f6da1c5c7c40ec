import { type FormEvent, lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { Address } from "../address/address.ts";
import { useCall } from "../engine/context.ts";
import { useSpeech } from "../locale/locale.tsx";
import { RulesView } from "./rules-view.tsx";

/** Its pictures and the tariff are fetched when a code is looked up. */
const BorderView = lazy(async () => ({ default: (await import("./border/border-view.tsx")).BorderView }));

interface LawPageProps {
  readonly address: Address;
  readonly today: string;
  readonly onAddress: (params: Address["params"]) => void;
}

/** What the agreement asks of any code on any date. */
export function LawPage({ address, today, onAddress }: LawPageProps) {
  const { say, locale } = useSpeech();
  const { code = "" } = address.params;
  const date = address.params.date || today;
  const [typed, setTyped] = useState(code);
  useEffect(() => setTyped(code), [code]);
  const asked = useMemo(() => (code === "" ? null : { code, date }), [code, date]);
  const { value, error, busy } = useCall("rules", asked);
  const look = (event: FormEvent) => {
    event.preventDefault();
    onAddress({ ...address.params, code: typed.trim(), date });
  };
  return (
    <main className="page" id="page">
      <header>
        <h1>{say("law.title")}</h1>
        <p className="soft law-lead">{say("law.lead")}</p>
      </header>
      <form className="law-search" onSubmit={look}>
        <label>
          <span>{say("law.code")}</span>
          <input
            className="field"
            value={typed}
            placeholder="8418.10"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <label>
          <span>{say("product.entry")}</span>
          <input
            className="field"
            type="date"
            min="2020-07-01"
            value={date}
            onChange={(event) =>
              event.target.value !== "" && onAddress({ ...address.params, code, date: event.target.value })
            }
          />
        </label>
        <button type="submit" className="button primary">
          {say("law.look-up")}
        </button>
      </form>
      {error !== null && (
        <p className="no" role="alert">
          {say("page.fault")} <span className="small soft">{error}</span>
        </p>
      )}
      {busy && value === null && <p className="soft">{say("page.loading")}</p>}
      {value?.kind === "not-a-code" && (
        <p className="no" role="alert">
          {say("law.not-a-code", { code })}
        </p>
      )}
      {value?.kind === "not-a-date" && (
        <p className="no" role="alert">
          {say("law.not-a-date", { date })}
        </p>
      )}
      {value?.kind === "found" && <RulesView found={value.rules[locale]} name={value.name} />}
      {value?.kind === "found" && (
        <Suspense fallback={<p className="soft">{say("page.loading")}</p>}>
          <BorderView
            key={code}
            code={code}
            date={date}
            lines={address.params.paid}
            onLines={(paid) => onAddress({ ...address.params, paid })}
          />
        </Suspense>
      )}
      {code === "" && (
        <p className="soft">
          {say("law.try")}{" "}
          {["8418.10", "8507.60", "6205.20", "2203.00", "8708.50"].map((each) => (
            <button
              key={each}
              type="button"
              className="link-button law-try"
              onClick={() => onAddress({ code: each, date })}
            >
              {each}
            </button>
          ))}
        </p>
      )}
    </main>
  );
}
