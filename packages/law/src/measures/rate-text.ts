import { formatAdValorem } from "../schedule/rate.ts";
import type { MeasureRate } from "./measure.ts";

/** A rate as the law says it: "+25%" where it adds to the base duty; null where it has none. */
export function rateText(rate: MeasureRate): string | null {
  switch (rate.kind) {
    case "add":
      return `+${formatAdValorem(rate.rate)}%`;
    case "total":
    case "instead":
      return `${formatAdValorem(rate.rate)}%`;
    case "none":
      return "+0%";
    case "preference":
      return "Free";
    case "column-2":
    case "prohibited":
    case "unknown":
      return null;
  }
}
