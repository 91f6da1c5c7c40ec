import type { OriginVerdict, Verdict } from "@coproduce/assess";
import { renderMessage } from "@coproduce/goods";
import type { ShownOrigin } from "../../engine/assessment.ts";
import type { ShownDuty } from "../../engine/shown-duty.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { webTranslations } from "../../locale/words/translations.ts";
import { VerdictSign } from "../../tree/verdict-sign.tsx";
import { useAmount } from "../duty/use-amount.ts";
import { headlineOf } from "./headline.ts";

export const signOf: Readonly<Record<OriginVerdict, Verdict>> = {
  originating: "yes",
  "non-originating": "no",
  undetermined: "unknown",
};

interface VerdictBandProps {
  readonly origin: ShownOrigin;
  readonly duty: ShownDuty | null;
  readonly currency: string;
}

/** The verdict in one glance: what it is, what decides it, and what it is worth on paper today. */
export function VerdictBand({ origin, duty, currency }: VerdictBandProps) {
  const amount = useAmount(currency);
  const { say, locale } = useSpeech();
  const verdict = signOf[origin.verdict];
  const headline = renderMessage(webTranslations, headlineOf(origin), locale);
  return (
    <section className={`verdict ${verdict} moves`} aria-labelledby="verdict-headline" aria-live="polite">
      <span className="verdict-disc">
        <VerdictSign verdict={verdict} label={say(`origin.${origin.verdict}`)} />
      </span>
      <div className="verdict-words">
        <h2 id="verdict-headline">
          <span className="verdict-name">
            {say("verdict.lead", { name: say(`origin.${origin.verdict}`) })}
          </span>{" "}
          <span className="verdict-reason">{headline}</span>
        </h2>
        {origin.verdict === "undetermined" && <p>{say("verdict.as-documented")}</p>}
        {origin.verdict === "non-originating" && <p>{say("verdict.no-claim")}</p>}
        {origin.verdict === "originating" && <p>{say("verdict.may-claim")}</p>}
      </div>
      {duty !== null && "saving" in duty && duty.saving.amount !== "0.00" && (
        <dl className="verdict-saving">
          <dd>{amount(duty.saving.amount)}</dd>
          <dt>{say(duty.saving.hypothetical ? "duty.at-stake" : "duty.saved")}</dt>
        </dl>
      )}
      {origin.criterion !== null && (
        <dl className="verdict-criterion">
          <dt>{say("verdict.criterion")}</dt>
          <dd>{origin.criterion}</dd>
        </dl>
      )}
    </section>
  );
}
