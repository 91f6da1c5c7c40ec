import "../../diagnose/diagnose.css";
import "../../diagnose/picture/picture.css";
import "./border.css";
import { addDays, type PlainDate } from "@coproduce/goods";
import { useMemo, useState } from "react";
import { shadeOf } from "../../diagnose/indicator/economy-shade.ts";
import type { BorderHistory, HistoryOrigin } from "../../engine/border-history.ts";
import { useCall } from "../../engine/context.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { lineKey, parseLines, renderLines } from "./line-key.ts";
import { LinePicker } from "./line-picker.tsx";
import { MeasurePicture } from "./measure-picture.tsx";
import { RatePicture } from "./rate-picture.tsx";
import { daysOf } from "./rate-span.ts";

interface BorderViewProps {
  readonly code: string;
  readonly date: string;
  /** The lines that the address names. */
  readonly lines: string | undefined;
  readonly onLines: (lines: string) => void;
}

/** What goods of the code have paid at the border since 2018 by economy, and the measures that reach them. */
export function BorderView({ code, date, lines, onLines }: BorderViewProps) {
  const { say, locale } = useSpeech();
  const [since, setSince] = useState("2018");
  const origins = useMemo(() => parseLines(lines), [lines]);
  const asked = useMemo(
    () => ({ question: { code, into: "US" as const, date, origins }, locale }),
    [code, date, origins, locale],
  );
  const { value, error, busy } = useCall("border", asked);
  return (
    <section className="law-border" aria-busy={busy} aria-labelledby="law-border">
      <h2 id="law-border">{say("border.title")}</h2>
      {error !== null && (
        <p className="no" role="alert">
          {say("page.fault")} <span className="small soft">{error}</span>
        </p>
      )}
      {busy && value === null && <p className="soft">{say("border.computing")}</p>}
      {value?.kind === "unavailable" &&
        value.reasons.map((reason) => (
          <p key={reason} className="soft">
            {reason}
          </p>
        ))}
      {value?.kind === "found" && (
        <>
          <LinePicker
            origins={origins}
            onOrigins={(next) => onLines(renderLines(next))}
            since={since}
            onSince={setSince}
          />
          <Pictures found={value} code={code} date={date} since={since} />
        </>
      )}
    </section>
  );
}

interface PicturesProps {
  readonly found: Extract<BorderHistory, { kind: "found" }>;
  readonly code: string;
  readonly date: string;
  readonly since: string;
}

function Pictures({ found, code, date, since }: PicturesProps) {
  const begins = found.measures.flatMap(({ bars }) => bars.map(({ from }) => from));
  // A few weeks after the last day on which something happens, so that its step can be seen.
  const latest = [date, ...daysOf(found.lines), ...begins].sort().at(-1) ?? date;
  const [first, last] = [`${since}-01-01`, addDays(latest as PlainDate, 45)];
  const lines = found.lines.map((line) => ({ ...line, colour: colourOf(line, found.lines) }));
  const name = code.replace(/\D/g, "");
  return (
    <>
      {lines.length > 0 && (
        <RatePicture
          {...{ lines, first, last, date }}
          source={found.source}
          known={found.known}
          name={`duty-${name}`}
        />
      )}
      <MeasurePicture measures={found.measures} {...{ first, last, date }} name={`measures-${name}`} />
    </>
  );
}

/** Economies of the region in their shades; those outside it one after the other. */
function colourOf(line: HistoryOrigin, all: readonly HistoryOrigin[]): string {
  const abroad = all.filter(({ economy, claimed }) => !claimed && !["MX", "CA", "US"].includes(economy));
  return shadeOf(
    line.economy,
    Math.max(
      0,
      abroad.findIndex((each) => lineKey(each) === line.economy),
    ),
  );
}
