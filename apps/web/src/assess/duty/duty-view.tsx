import type { ProductDocument } from "@coproduce/goods";
import type { ShownDuty, ShownDutySide } from "../../engine/shown-duty.ts";
import { useSpeech } from "../../locale/locale.tsx";
import type { Edit } from "../draft/edit.ts";
import { DutyDates } from "./duty-dates.tsx";
import { DutyLayers } from "./duty-layers.tsx";
import { DutyQuestions } from "./duty-questions.tsx";
import { useAmount } from "./use-amount.ts";
import { endsOf } from "./waterfall.ts";

interface DutyViewProps {
  readonly document: ProductDocument;
  readonly duty: ShownDuty;
  readonly currency: string;
  readonly onAnswer: (edit: Edit) => void;
}

/** What one unit pays with the preference and without, and the layers that make up the difference. */
export function DutyView({ document, duty, currency, onAnswer }: DutyViewProps) {
  const { say, format } = useSpeech();
  if ("unavailable" in duty) {
    return duty.unavailable.map((reason) => (
      <p key={reason} className="soft">
        {reason}
      </p>
    ));
  }
  const { claimed, unclaimed } = duty;
  const [, most] = endsOf(unclaimed.total.amount, 0);
  const [, claimedMost] = endsOf(claimed.total.amount, 0);
  const full = Math.max(most, claimedMost, endsOf(unclaimed.total.amount, 0)[0] * 1.25);
  const notes = [...new Set([...claimed.notes, ...unclaimed.notes])];
  return (
    <div className="duty">
      <p className="small soft">
        {say("duty.entered", { value: format.money(unclaimed.customsValue, currency) })}
      </p>
      <DutyDates document={document} onEdit={onAnswer} />
      <TotalBar
        name={say(claimed.hypothetical ? "duty.claimed-if" : "duty.claimed")}
        answer={claimed}
        full={full}
        currency={currency}
      />
      <TotalBar name={say("duty.unclaimed")} answer={unclaimed} full={full} currency={currency} />
      <DutyLayers layers={unclaimed.layers} full={full} currency={currency} />
      <DutyQuestions missing={unclaimed.missing} onAnswer={onAnswer} />
      <details className="duty-notes">
        <summary className="small">{say("duty.notes")}</summary>
        <ul className="small soft">
          {unclaimed.fees.map(({ id, title, rate, amount }) => (
            <li key={id}>
              {title} ({rate}): <Amount amount={amount} currency={currency} />
            </li>
          ))}
          {unclaimed.assumptions.map(({ key, of, wouldChange }) => (
            <li key={key}>
              {of}. {wouldChange}.
            </li>
          ))}
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface TotalBarProps {
  readonly name: string;
  readonly answer: ShownDutySide;
  readonly full: number;
  readonly currency: string;
}

function TotalBar({ name, answer, full, currency }: TotalBarProps) {
  const amount = useAmount(currency);
  const [low, high] = endsOf(answer.total.amount, full);
  const percent = (value: number) => `${full === 0 ? 0 : (value / full) * 100}%`;
  const said = amount(answer.total.amount);
  return (
    <div className="duty-total">
      <span>{name}</span>
      <strong>{said}</strong>
      <svg
        width="100%"
        height="10"
        role="img"
        aria-label={`${name}: ${said}`}
        data-picture={`${name}: ${said}`}
      >
        <rect className="gauge-track" width="100%" height="10" rx="3" />
        <rect className="gauge-pale moves" width={percent(high)} height="10" rx="3" />
        <rect className="gauge-solid moves" width={percent(low)} height="10" rx="3" />
      </svg>
    </div>
  );
}

function Amount({
  amount,
  currency,
}: {
  readonly amount: Parameters<ReturnType<typeof useAmount>>[0];
  readonly currency: string;
}) {
  return <>{useAmount(currency)(amount)}</>;
}
