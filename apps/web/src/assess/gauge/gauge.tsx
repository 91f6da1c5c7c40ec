import type { Verdict } from "@coproduce/assess";
import { useSpeech } from "../../locale/locale.tsx";
import { VerdictSign } from "../../tree/verdict-sign.tsx";
import { gaugeBar } from "./scale.ts";

interface GaugeProps {
  readonly name: string;
  /** Null where it cannot be computed yet. */
  readonly low: string | null;
  readonly high: string | null;
  readonly threshold: string;
  /** Said of the threshold: "needs 60 %", "at most 10 %". */
  readonly condition: string;
  readonly met: Verdict;
  /** End of the scale in percent. */
  readonly full: number;
  /** How the figure comes about. */
  readonly note: string | null;
  /** One of many: lower, and without the ends of its scale. */
  readonly compact?: boolean;
}

/** A range against its threshold. Solid: certain. Pale: depends on missing facts. Tick: the threshold. */
export function Gauge({
  name,
  low,
  high,
  threshold,
  condition,
  met,
  full,
  note,
  compact = false,
}: GaugeProps) {
  const { say, format } = useSpeech();
  const [top, height] = compact ? [4, 7] : [6, 12];
  const bar = gaugeBar(low, high, threshold, full);
  const range =
    low === null || high === null
      ? say(met === "yes" ? "gauge.shown" : "gauge.not-known")
      : low === high
        ? format.percent(low)
        : say("gauge.range", { low: format.percent(low), high: format.percent(high) });
  return (
    <div className={compact ? "gauge compact" : "gauge"}>
      <div className="gauge-row">
        <span className="gauge-name">
          <VerdictSign verdict={met} label={say(`gauge.met.${met}`)} /> {name}
        </span>
        <span>
          <strong>{range}</strong> <span className="soft">· {condition}</span>
        </span>
      </div>
      <svg
        width="100%"
        height={compact ? 16 : 36}
        role="img"
        aria-label={`${name}: ${range}, ${condition}`}
        data-picture={`${name}: ${range}, ${condition}`}
      >
        <rect className="gauge-track" y={top} width="100%" height={height} rx="3" />
        {(low !== null || met === "unknown") && (
          <>
            <rect className="gauge-pale moves" y={top} width={`${bar.pale}%`} height={height} rx="3" />
            <rect className="gauge-solid moves" y={top} width={`${bar.solid}%`} height={height} rx="3" />
          </>
        )}
        <line className="gauge-tick" x1={`${bar.tick}%`} x2={`${bar.tick}%`} y1="1" y2={top + height + 5} />
        {!compact && (
          <text className="gauge-label" x={`${bar.tick}%`} y="33" textAnchor="middle">
            {format.number(Number(threshold))}
          </text>
        )}
        {!compact && bar.tick > 6 && (
          <text className="gauge-end" x="0" y="33">
            0
          </text>
        )}
        {!compact && bar.tick < 94 && (
          <text className="gauge-end" x="100%" y="33" textAnchor="end">
            {format.number(full)}
          </text>
        )}
      </svg>
      {note !== null && <p className="small soft">{note}</p>}
    </div>
  );
}
