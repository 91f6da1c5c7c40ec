import type { Locale } from "@coproduce/goods";
import { chokepoints, wordOf } from "@coproduce/trade/presentation";
import { useSpeech } from "../../locale/locale.tsx";
import { isLane } from "../question/asked-goals.ts";

/** A strait or canal by its name; another text stays as it is. */
export function laneName(id: string, locale: Locale): string {
  return isLane(id) ? wordOf(id, locale) : id;
}

/** The straits and canals that sea freight to the region passes, to choose from. */
export function LaneOptions() {
  const { locale } = useSpeech();
  return chokepoints.map((lane) => (
    <option key={lane} value={lane}>
      {laneName(lane, locale)}
    </option>
  ));
}
