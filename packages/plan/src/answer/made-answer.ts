import { type Content, sourcingOf } from "@coproduce/assess";
import { formatMoney, truncatedPercent } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { asiaGroup } from "../model/site.ts";
import { spreadAnswer } from "../model/spread.ts";
import type { Made } from "../search/planner.ts";
import type { CostAnswer, MadeAnswer } from "./plan-answer.ts";

export function costAnswer({ cost }: Made): CostAnswer {
  return {
    total: spreadAnswer(cost.total),
    materials: formatMoney(cost.materials),
    assembly: formatMoney(cost.assembly),
    inputDuty: spreadAnswer(cost.inputDuty),
    freight: formatMoney(cost.freight),
    finishedDuty: spreadAnswer(cost.finishedDuty),
    switching: formatMoney(cost.switching),
    compliance: formatMoney(cost.compliance),
    waived: spreadAnswer(cost.waived),
  };
}

export function madeAnswer(made: Made, regime: Regime): MadeAnswer {
  const { exposure, origin } = made.assess();
  return {
    claims: made.claims,
    cost: costAnswer(made),
    originates: origin.asDocumented === "originating",
    rvc: percentOf(contentOf(made, regime)),
    asiaShare: asiaShareOf(made),
    regionalShare: exposure?.regionalShare ?? null,
    byEconomy: exposure?.byEconomy ?? [],
  };
}

export function contentOf(made: Made, regime: Regime): Content | null {
  return sourcingOf(made.product, regime).content;
}

export function percentOf(content: Content | null): string | null {
  return content === null ? null : (truncatedPercent(content.base - content.vnm, content.base) ?? null);
}

export function asiaShareOf(made: Made): string | null {
  return made.assess().exposure?.groups.find(({ id }) => id === asiaGroup)?.share ?? null;
}
