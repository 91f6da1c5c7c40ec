import { containment, formatPercent, type Percent, parsePercent } from "@coproduce/goods";
import { z } from "zod";
import type { Provision, RuleLine } from "../notation/ast.ts";
import type { Law } from "../registry/law.ts";
import { percent, provisions, refuse } from "./fields.ts";
import type { PatchKind, PatchProblem } from "./patch.ts";
import { rewriteLines } from "./rewrite-line.ts";

const schemaOf = <Kind extends string>(kind: Kind) =>
  z
    .strictObject({
      kind: z.literal(kind),
      goods: provisions,
      "transaction-value": percent.optional(),
      "net-cost": percent.optional(),
    })
    .superRefine((patch, context) => {
      if (patch["transaction-value"] !== undefined || patch["net-cost"] !== undefined) return;
      refuse(context, { key: "scenario.rvc-empty", params: {} });
    });

const setSchema = schemaOf("set-rvc");
const raiseSchema = schemaOf("raise-rvc");

type Thresholds = Omit<z.output<typeof setSchema>, "kind">;

/**
 * Sets the regional value content thresholds of the rules for some goods. A method that a rule does not offer
 * stays closed. Goods are whole rule lines: a rule is written for its target as a group.
 */
export const setRvc: PatchKind<typeof setSchema> = {
  schema: setSchema,
  check,
  apply: (law, patch, scenario) => rewriteThresholds(law, patch, scenario, (_, given) => given),
};

/** As {@link setRvc}, but a threshold that is higher already stays as it is. */
export const raiseRvc: PatchKind<typeof raiseSchema> = {
  schema: raiseSchema,
  check,
  apply: (law, patch, scenario) =>
    rewriteThresholds(law, patch, scenario, (written, given) => Math.max(written, given) as Percent),
};

function check(patch: Thresholds, law: Law): readonly PatchProblem[] {
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

type Combine = (written: Percent, given: Percent) => Percent;

function rewriteThresholds(law: Law, patch: Thresholds, scenario: string, combine: Combine): Law {
  const threshold = (text: string, given: Percent | undefined) => {
    const written = parsePercent(text);
    return written === undefined || given === undefined ? text : formatPercent(combine(written, given));
  };
  return rewriteLines(law, scenario, (line) => {
    if (!hasRvc(line) || coverage(line, patch.goods) !== "whole") return null;
    const text = line.text.replace(
      /\bRVC ([\d.]+|-)\/([\d.]+|-)/g,
      (_, transactionValue: string, netCost: string) =>
        `RVC ${threshold(transactionValue, patch["transaction-value"])}/${threshold(netCost, patch["net-cost"])}`,
    );
    return text === line.text ? null : text;
  });
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
