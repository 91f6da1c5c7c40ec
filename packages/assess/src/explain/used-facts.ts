import { formatMoney } from "@coproduce/goods";
import type { UsedFact } from "../answer/finding.ts";
import type { Message } from "../messages/message.ts";
import type { Step } from "../origin/step.ts";
import { amounts, type Range } from "./range.ts";

/** The numbers and statements that a step used. */
export function usedFacts(step: Step): readonly UsedFact[] {
  switch (step.kind) {
    case "rvc-method": {
      const { method, base, vnm } = step.method;
      const name: Message = {
        key: method === "net-cost" ? "fact.net-cost" : "fact.transaction-value",
        params: {},
      };
      const value: UsedFact = { name: { key: "fact.vnm", params: {} }, value: range(amounts(vnm)) };
      return base === null ? [value] : [{ name, value: formatMoney(base) }, value];
    }
    case "de-minimis":
    case "rvc-waiver":
    case "set": {
      const { tolerance } = step;
      const failing: UsedFact = {
        name: { key: "fact.failing", params: {} },
        value: range(amounts(tolerance.failing)),
      };
      if (tolerance.base === null) return [failing];
      const base: UsedFact = {
        name: { key: "fact.tolerance-base", params: { baseIs: tolerance.baseIs } },
        value: formatMoney(tolerance.base),
      };
      return [failing, base];
    }
    case "material-originating":
      return [
        {
          name: { key: "fact.value", params: {} },
          value: formatMoney(step.material.value),
          material: step.material.id,
        },
      ];
    case "keyed":
      return step.stated === null ? [] : [{ name: { key: "fact.stated", params: {} }, value: step.stated }];
    default:
      return [];
  }
}

function range({ low, high }: Range): string {
  return low === high ? low : `${low} – ${high}`;
}
