import type { Verdict } from "@coproduce/assess";
import { useSpeech } from "../locale/locale.tsx";

const strokes: Readonly<Record<Verdict, string>> = {
  yes: "M3 8.6l3.2 3.2L13 4.6",
  no: "M4 4l8 8M12 4l-8 8",
  unknown: "M5.2 5.6c.2-1.6 1.4-2.5 2.9-2.5 1.6 0 2.8 1 2.8 2.4 0 2-2.7 2.1-2.7 4.2M8.2 13v.2",
};

/** Yes, no or unknown as a sign with its word, never by colour alone. */
export function VerdictSign({ verdict, label }: { readonly verdict: Verdict; readonly label?: string }) {
  const { say } = useSpeech();
  return (
    <svg
      className={`sign ${verdict}`}
      viewBox="0 0 16 16"
      role="img"
      aria-label={label ?? say(`verdict.${verdict}`)}
    >
      <path
        d={strokes[verdict]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.1"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
