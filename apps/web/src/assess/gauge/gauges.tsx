import type { RvcAnswer } from "@coproduce/assess";
import type { ShownOrigin } from "../../engine/assessment.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { Gauge } from "./gauge.tsx";

const methods = ["transactionValue", "netCost"] as const;

/** Regional value content by both methods and the de minimis share, each against its threshold. */
export function Gauges({ origin, currency }: { readonly origin: ShownOrigin; readonly currency: string }) {
  const { say, format } = useSpeech();
  const note = (method: (typeof methods)[number], rvc: RvcAnswer) => {
    const money = (text: string) => format.money(text, currency);
    const { low, high } = rvc.vnm;
    return say(`gauge.note.${method}`, {
      base: rvc.base === null ? say("gauge.base-unknown") : money(rvc.base),
      vnm: low === high ? money(low) : say("gauge.range", { low: money(low), high: money(high) }),
    });
  };
  const { deMinimis } = origin;
  const asked = methods.filter((method) => origin.rvc[method] !== undefined);
  if (asked.length === 0 && deMinimis === null) return <p className="soft">{say("gauge.none")}</p>;
  return (
    <>
      {asked.map((method) => {
        const rvc = origin.rvc[method];
        return (
          rvc && (
            <Gauge
              key={method}
              name={say(`method.${method}`)}
              low={rvc.low}
              high={rvc.high}
              threshold={rvc.threshold}
              condition={say("gauge.needs", { percent: format.percent(rvc.threshold) })}
              met={rvc.met}
              full={100}
              note={note(method, rvc)}
            />
          )
        );
      })}
      {deMinimis !== null && (
        <Gauge
          name={say(`gauge.de-minimis.${deMinimis.kind}`)}
          low={deMinimis.share?.low ?? null}
          high={deMinimis.share?.high ?? null}
          threshold={deMinimis.limit}
          condition={say("gauge.at-most", { percent: format.percent(deMinimis.limit) })}
          met={deMinimis.met}
          full={Math.max(
            2 * Number(deMinimis.limit),
            Math.ceil(Number(deMinimis.share?.high ?? 0) / 10) * 10,
          )}
          note={say("gauge.de-minimis.note")}
        />
      )}
      <p className="small soft gauge-key">
        <span className="key-solid">{say("gauge.key.solid")}</span>
        <span className="key-pale">{say("gauge.key.pale")}</span>
        <span className="key-tick">{say("gauge.key.tick")}</span>
      </p>
    </>
  );
}
