import { containment, formatPercent, type Percent } from "@coproduce/goods";
import { z } from "zod";
import type { Provision, RuleLine } from "../notation/ast.ts";
import type { Law } from "../registry/law.ts";
import { percent, provisions, refuse } from "./fields.ts";
import type { PatchKind, PatchProblem } from "./patch.ts";
import { rewriteLines } from "./rewrite-line.ts";

const schema = z
  .strictObject({
    kind: z.literal("set-rvc"),
    goods: provisions,
    "transaction-value": percent.optional(),
    "net-cost": percent.optional(),
  })
  .superRefine((patch, context) => {
    if (patch["transaction-value"] !== undefined || patch["net-cost"] !== undefined) return;
    refuse(context, { key: "scenario.rvc-empty", params: {} });
  });

type SetRvc = z.output<typeof schema>;

/**
 * Sets the regional value content thresholds of the rules for some goods. A method that a rule does not offer
 * stays closed. Goods are whole rule lines: a rule is written for its target as a group.
 */
export const setRvc: PatchKind<typeof schema> = { schema, check, apply };

function check(patch: SetRvc, law: Law): readonly PatchProblem[] {
  const lines = [...law.rules.values()].flatMap((file) => file.rules);
  const touched = lines.filter(hasRvc).filter((line) => coverage(line, patch.goods) !== "none");
  const partial = touched.find((line) => coverage(line, patch.goods) === "part");
  const goods = patch.goods.map((provision) => provision.text).join(", ");
  if (partial !== undefined) {
    const target = partial.targets.map((provision) => provision.text).join(", ");
    return [{ field: "goods", message: { key: "scenario.goods-partial", params: { goods, target } } }];
  }
  const loaded = patch.goods.every((provision) => law.rules.has(provision.text.slice(0, 2)));
  if (!loaded || touched.length > 0) return [];
  return [{ field: "goods", message: { key: "scenario.no-rvc", params: { goods } } }];
}

function apply(law: Law, patch: SetRvc, scenario: string): Law {
  return rewriteLines(law, scenario, (line) => {
    if (!hasRvc(line) || coverage(line, patch.goods) !== "whole") return null;
    return line.text.replace(
      /\bRVC ([\d.]+|-)\/([\d.]+|-)/g,
      (_, transactionValue: string, netCost: string) =>
        `RVC ${threshold(transactionValue, patch["transaction-value"])}/${threshold(netCost, patch["net-cost"])}`,
    );
  });
}

function threshold(written: string, set: Percent | undefined): string {
  return written === "-" || set === undefined ? written : formatPercent(set);
}

function hasRvc(line: RuleLine): boolean {
  return line.alternatives.some(({ conditions }) => conditions.some(({ kind }) => kind === "rvc"));
}

function coverage(line: RuleLine, goods: readonly Provision[]): "whole" | "part" | "none" {
  const relations = line.targets.map((target) => {
    const found = goods.map((provision) => containment(target.range, provision.range));
    if (found.includes("inside")) return "inside";
    return found.includes("overlaps") ? "overlaps" : "outside";
  });
  if (relations.every((relation) => relation === "inside")) return "whole";
  return relations.every((relation) => relation === "outside") ? "none" : "part";
}
