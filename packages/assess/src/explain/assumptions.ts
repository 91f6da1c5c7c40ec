import { formatHsCode, formatMoney, type Money } from "@coproduce/goods";
import type { Assumption } from "../answer/origin-answer.ts";
import type { Material } from "../normalise/material.ts";
import { provisionsFor } from "../origin/agreement-provision.ts";
import { partKey } from "../origin/criteria.ts";
import type { Case } from "../origin/evaluate.ts";
import type { Step } from "../origin/step.ts";
import { baseNeeded } from "../origin/tolerance.ts";
import { own, type Shown } from "./shown.ts";

/** What is presumed because the document does not say otherwise, with what it would change. */
export function assumptionsOf(subject: Case, shown: Shown): readonly Assumption[] {
  const { good } = subject;
  const assumptions: Assumption[] = [...presumptions(subject)];
  if (good.transactionValue !== null) assumptions.push(simple("transaction-value"));
  if (good.materials.length > 0) assumptions.push(simple("bill-complete"));
  if (good.costs !== null) assumptions.push(simple("costs-complete"));
  const total = totalCostNeeded(shown);
  if (total !== null) {
    assumptions.push({
      key: "total-cost",
      of: { key: "assumption.total-cost", params: { atLeast: total } },
      wouldChange: { key: "assumption.total-cost.would", params: { atLeast: total } },
    });
  }
  if (subject.regime.importInto === "US" && [...withInner(good.materials)].some(hasItem)) {
    assumptions.push(simple("national-items"));
  }
  if (good.uses === null && [...withInner(good.materials)].some(({ materials }) => materials.length > 0)) {
    assumptions.push(simple("material-use"));
  }
  const unchanged = [good, ...withInner(good.materials)].flatMap(({ code }) =>
    code?.presumedUnchanged === true ? [formatHsCode(code.stated)] : [],
  );
  if (unchanged.length > 0) {
    assumptions.push({
      key: "hs-unchanged",
      of: { key: "assumption.hs-unchanged", params: { codes: [...new Set(unchanged)] } },
      wouldChange: { key: "assumption.hs-unchanged.would", params: {} },
    });
  }
  if (
    shown.criterion?.criterion === "D" &&
    own(shown.criterion, "fallback-same-provision").some(restsOnParts)
  )
    assumptions.push(simple("parts"));
  const chapter = shown.entry?.line.id.slice(0, 2) ?? "";
  if (subject.regime.law.rules.get(chapter)?.trust === "unverified")
    assumptions.push(simple("unverified-rule"));
  return assumptions;
}

type SimpleKey =
  | "transaction-value"
  | "bill-complete"
  | "costs-complete"
  | "national-items"
  | "material-use"
  | "parts"
  | "unverified-rule";

/** What the agreement's provisions presume of the good where the document does not say otherwise. */
function presumptions({ good, regime }: Case): readonly Assumption[] {
  const code = good.code.candidates[0];
  if (code === undefined) return [];
  return provisionsFor(regime.law.agreement, "prohibits", code, regime.date).flatMap(
    (provision): readonly Assumption[] => {
      const { fact } = provision;
      if (fact === null || fact.presumed === null || good.facts.has(fact.key)) return [];
      if (provision.goods.every((entry) => entry.kind === "described")) return [];
      return [
        {
          key: fact.key,
          of: { key: "assumption.presumed", params: { fact } },
          wouldChange: { key: "assumption.presumed.would", params: { provision } },
        },
      ];
    },
  );
}

function simple(key: SimpleKey): Assumption {
  return {
    key,
    of: { key: `assumption.${key}`, params: {} },
    wouldChange: { key: `assumption.${key}.would`, params: {} },
  };
}

/** The total cost at which a tolerance that fails on the transaction value would be met. */
function totalCostNeeded(shown: Shown): string | null {
  if (shown.alternative === null) return null;
  for (const step of own(shown.alternative, "de-minimis")) {
    const { failing, baseIs, limit, barred } = step.tolerance;
    if (step.verdict === "yes" || baseIs !== "transaction-value" || failing.low === 0n || barred.length > 0)
      continue;
    const { atLeast } = baseNeeded(failing.low, limit);
    if (atLeast !== undefined) return formatMoney(atLeast as Money);
  }
  return null;
}

function restsOnParts(step: Extract<Step, { kind: "fallback-same-provision" }>): boolean {
  return step.materials.some(({ facts }) => !facts.has(partKey));
}

function hasItem(material: Material): boolean {
  return (material.code?.stated.length ?? 0) > 6;
}

function* withInner(materials: readonly Material[]): Iterable<Material> {
  for (const material of materials) {
    yield material;
    yield* withInner(material.materials);
  }
}
