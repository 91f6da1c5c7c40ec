import type { ScheduleLine } from "./line.ts";
import { parseRate } from "./parse-rate.ts";
import type { Rate, Specific } from "./rate.ts";
import { parseSpecial } from "./special.ts";

/** Units by which a rate of a line, in whatever column, is charged: "kg", "pf-liter". */
export function unitsOfLine({ general, special, other }: ScheduleLine): ReadonlySet<string> {
  const rates = [parseRate(general), ...parseSpecial(special).map(({ rate }) => rate), parseRate(other)];
  return new Set(rates.flatMap(specificParts).map(({ unit }) => unit));
}

function specificParts(rate: Rate): readonly Specific[] {
  switch (rate.kind) {
    case "specific":
      return [rate];
    case "compound":
      return rate.parts.filter((part) => part.kind === "specific");
    default:
      return [];
  }
}
