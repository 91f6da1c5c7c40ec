import { formatMoney, type Money } from "@coproduce/goods";
import { conditionKey, isKeyed } from "@coproduce/law";
import type { Lever } from "../answer/origin-answer.ts";
import type { FactValue } from "../normalise/fact-value.ts";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { factAddress, subjectOf } from "../origin/fact-ref.ts";
import type { Step } from "../origin/step.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { subjectsOf } from "./missing.ts";
import { own } from "./shown.ts";

type Evaluate = (assumed: ReadonlyMap<string, FactValue>) => Verdict;

/**
 * Single changes that make a good originate which does not, or may not: a material that comes to originate,
 * value that moves into the region, a process that takes place there. The least value to move comes first.
 * Combined changes are the business of `plan`.
 */
export function leversOf(good: Good, root: Step, verdict: Verdict, evaluate: Evaluate): readonly Lever[] {
  if (verdict === "yes") return [];
  const found = [
    ...materialLevers(good, evaluate),
    ...processLevers(good, root, evaluate),
    ...contentLevers(root),
  ];
  return found
    .sort((one, other) => (one.value < other.value ? -1 : one.value > other.value ? 1 : 0))
    .map(({ value, lever }) => ({ ...lever, value: formatMoney(value) }));
}

interface Found {
  readonly value: Money;
  readonly lever: Omit<Lever, "value">;
}

/** Each material in turn, made inside the region or certified. */
function materialLevers(good: Good, evaluate: Evaluate): readonly Found[] {
  const materials = [...subjectsOf(good).values()].filter(
    (each): each is Material => each.kind === "material",
  );
  return materials.flatMap((material): readonly Found[] => {
    if (material.originating === true || material.role === "packing-shipping" || material.role === "indirect")
      return [];
    const assumed = new Map([[factAddress(subjectOf(material), "originating"), true]]);
    if (evaluate(assumed) !== "yes") return [];
    const { id, name, origin, value } = material;
    return [
      {
        value,
        lever: {
          kind: "originating-material",
          material: id,
          of: { key: "lever.material", params: { name, origin } },
        },
      },
    ];
  });
}

/** A process of the rule that is stated not to take place in the region. */
function processLevers(good: Good, root: Step, evaluate: Evaluate): readonly Found[] {
  return own(root, "keyed").flatMap((step): readonly Found[] => {
    const { condition, line } = step;
    if (step.verdict !== "no" || !isKeyed(condition) || condition.kind === "share") return [];
    const needed = condition.kind !== "unless-process";
    const assumed = new Map([[factAddress(good.path, conditionKey(condition, line)), needed]]);
    if (evaluate(assumed) !== "yes") return [];
    return [
      {
        value: 0n as Money,
        lever: { kind: "process", of: { key: "lever.process", params: { condition, line } } },
      },
    ];
  });
}

/** How much non-originating value would have to go where only the value content fails. */
function contentLevers(root: Step): readonly Found[] {
  return own(root, "alternative").flatMap((alternative): readonly Found[] => {
    const failing = alternative.below.filter((step) => step.verdict !== "yes");
    const [only] = failing;
    if (failing.length !== 1 || only?.kind !== "rvc") return [];
    return own(only, "rvc-method").flatMap(({ method }): readonly Found[] => {
      if (method.leastBase === null) return [];
      const allowed = (method.leastBase * BigInt(10_000 - method.threshold)) / 10_000n;
      const value = (method.vnm.high - allowed) as Money;
      if (value <= 0n) return [];
      const params = { value: formatMoney(value), method: method.method };
      return [{ value, lever: { kind: "regional-value", of: { key: "lever.value", params } } }];
    });
  });
}
