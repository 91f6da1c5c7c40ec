import { type Content, sourcingOf } from "@coproduce/assess";
import type { MaterialDocument } from "@coproduce/goods";
import { formatMoney, truncatedPercent } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { type Candidate, currentId } from "../model/column.ts";
import { pathsOf } from "../model/material-path.ts";
import { asiaGroup } from "../model/site.ts";
import { spreadAnswer } from "../model/spread.ts";
import type { Made } from "../search/planner.ts";
import type { ChangeAnswer, ChoiceAnswer, CostAnswer, MadeAnswer, SourceAnswer } from "./plan-answer.ts";

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

/** The alternative of every material that has options. */
export function choicesOf(made: Made): readonly ChoiceAnswer[] {
  return takenIn(made).flatMap(({ picks }) =>
    picks.map(({ material, alternative }) => ({
      material,
      alternative: alternative?.id ?? currentId,
      share: "100" as const,
    })),
  );
}

/** What the plan changes, line by line. */
export function changesOf(made: Made, estimated: boolean): readonly ChangeAnswer[] {
  const before = pathsOf(made.site.product);
  const after = pathsOf(made.product);
  return made.site.columns.flatMap(({ candidates }, at) => {
    const taken = candidates[made.choice[at] ?? 0];
    const [current] = candidates;
    if (taken === undefined || current === undefined) return [];
    const changed = taken.picks.filter(({ alternative }) => !isCurrent(alternative));
    return changed.map(({ material, alternative }, place): ChangeAnswer => {
      const from = before.get(material)?.at(-1);
      const to = after.get(material)?.at(-1);
      // What several changes inside one material cost together stands with the first of them.
      const costs = place === 0 ? costsOf(taken) - costsOf(current) : 0n;
      return {
        material,
        alternative: alternative?.id ?? currentId,
        from: sourceAnswer(from),
        to: sourceAnswer(to),
        costs: formatMoney(costs as typeof taken.value),
        estimated,
      };
    });
  });
}

function isCurrent(alternative: { readonly id: string } | null): boolean {
  return alternative === null || alternative.id === currentId;
}

function costsOf({ value, freight, switching }: Candidate): bigint {
  return value + freight + switching;
}

function takenIn({ site, choice }: Made): readonly Candidate[] {
  return site.columns.flatMap(({ candidates }, at) => candidates[choice[at] ?? 0] ?? []);
}

function sourceAnswer(material: MaterialDocument | undefined): SourceAnswer {
  return {
    name: material?.name ?? material?.id ?? "",
    origin: material?.origin ?? null,
    originating: material?.originating ?? null,
    supplier: material?.supplier ?? null,
    value: material?.value ?? "0.00",
  };
}
