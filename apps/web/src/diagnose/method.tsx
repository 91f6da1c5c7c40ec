import { type Fact, renderTradeMessage } from "@coproduce/trade/presentation";
import { useSpeech } from "../locale/locale.tsx";

/** How an answer was computed, what it leaves out, and the command that computes it again. */
export function Method({ fact: { answer, indicator, question } }: { readonly fact: Fact }) {
  const { say, locale, format } = useSpeech();
  return (
    <section className="small soft diagnose-method" aria-label={say("diagnose.method")}>
      {answer.unmappedShare !== null && (
        <p>{say("diagnose.unmapped", { share: format.percent(answer.unmappedShare.toFixed(2)) })}</p>
      )}
      {answer.method.map((message) => (
        <p key={message.key}>{renderTradeMessage(message, locale)}</p>
      ))}
      <p>
        <code>
          coproduce diagnose {indicator} {question}
        </code>
      </p>
    </section>
  );
}
