import type { Content, ExposureAnswer } from "@coproduce/assess";
import { formatMoney, truncatedPercent } from "@coproduce/goods";
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

export function madeAnswer(made: Made): MadeAnswer {
  const { venue, choice } = made;
  const exposure = exposureOf(made);
  return {
    claims: made.claims,
    cost: costAnswer(made),
    originates: venue.oracle.originates(venue.site, choice),
    rvc: percentOf(contentOf(made)),
    asiaShare: asiaShareOf(made),
    regionalShare: exposure?.regionalShare ?? null,
    byEconomy: exposure?.byEconomy ?? [],
  };
}

export function contentOf({ venue, choice }: Made): Content | null {
  return venue.oracle.content(venue.site, choice);
}

export function exposureOf({ venue, choice }: Made): ExposureAnswer | null {
  return venue.oracle.exposure(venue.site, choice);
}

export function percentOf(content: Content | null): string | null {
  return content === null ? null : (truncatedPercent(content.base - content.vnm, content.base) ?? null);
}

export function asiaShareOf(made: Made): string | null {
  return exposureOf(made)?.groups.find(({ id }) => id === asiaGroup)?.share ?? null;
}
