import type { ProductDocument } from "@coproduce/goods";
import { useMemo, useState } from "react";
import { useCall } from "../../engine/context.ts";
import { useSpeech } from "../../locale/locale.tsx";
import type { Edit } from "../draft/edit.ts";

interface DutyDatesProps {
  readonly document: ProductDocument;
  readonly onEdit: (edit: Edit) => void;
}

/** Moves the date of entry through the days on which the duty changes. They are looked for when asked. */
export function DutyDates({ document, onEdit }: DutyDatesProps) {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  if (open) return <Slider document={document} onEdit={onEdit} />;
  return (
    <button type="button" className="link-button small on-screen" onClick={() => setOpen(true)}>
      {say("duty.move-date")}
    </button>
  );
}

function Slider({ document, onEdit }: DutyDatesProps) {
  const { say, format } = useSpeech();
  const { date = "", ...undated } = document;
  // The days are the same for every date of entry: moving it must not look for them again.
  const text = JSON.stringify(undated);
  const asked = useMemo((): ProductDocument => JSON.parse(text), [text]);
  const { value: days, error } = useCall("dutyDates", asked);
  if (error !== null) return <p className="no small">{say("page.fault")}</p>;
  if (days === null) return <p className="soft small">{say("duty.finding-dates")}</p>;
  if (days.length < 2) return <p className="soft small">{say("duty.no-dates")}</p>;
  const at = Math.max(
    0,
    days.findLastIndex((day) => day <= date),
  );
  const since = format.date(days[at] ?? date);
  const move = (to: number) => {
    const day = days[to];
    if (day !== undefined) onEdit({ kind: "date", to: day });
  };
  const step = (to: number, sign: string, name: string) => (
    <button
      type="button"
      className="button"
      aria-label={name}
      disabled={days[to] === undefined}
      onClick={() => move(to)}
    >
      {sign}
    </button>
  );
  return (
    <div className="duty-dates on-screen">
      {step(at - 1, "‹", say("duty.earlier-date"))}
      <input
        type="range"
        min={0}
        max={days.length - 1}
        value={at}
        aria-label={say("product.entry")}
        aria-valuetext={since}
        onChange={(event) => move(Number(event.target.value))}
      />
      {step(at + 1, "›", say("duty.later-date"))}
      <p className="small soft">{say("duty.same-since", { date: since, at: at + 1, count: days.length })}</p>
    </div>
  );
}
