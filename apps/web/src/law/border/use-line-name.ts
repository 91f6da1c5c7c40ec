import type { HistoryOrigin } from "../../engine/border-history.ts";
import { useSpeech } from "../../locale/locale.tsx";

/** Names goods by their economy and by whether the preference is claimed. */
export function useLineName(): (origin: HistoryOrigin) => string {
  const { say, format } = useSpeech();
  return ({ economy, claimed }) => {
    const name = format.economy(economy);
    return claimed ? say("border.claimed", { economy: name }) : name;
  };
}
