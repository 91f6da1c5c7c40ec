import { formatHsCode, formatMoney } from "@coproduce/goods";
import type { MaterialStanding } from "../answer/origin-answer.ts";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import type { Step } from "../origin/step.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { own, type Shown } from "./shown.ts";

/** How each material stands under the shown alternative, in document order, inner materials after their own. */
export function materialStandings(good: Good, root: Step, shown: Shown): readonly MaterialStanding[] {
  const origins = new Map<Material, Verdict>();
  const shifts = new Map<Material, Verdict>();
  collectOrigins(root, origins, new Set());
  if (shown.alternative !== null) collectShifts(shown.alternative, shifts);
  const designated = new Set(
    own(shown.alternative ?? root, "rvc-method").flatMap((step) => [...step.method.designated]),
  );
  const standings: MaterialStanding[] = [];
  const add = (materials: readonly Material[]): void => {
    for (const material of materials) {
      standings.push({
        id: material.id,
        name: material.name,
        path: material.path,
        hs: material.code === null ? null : formatHsCode(material.code.stated),
        origin: material.origin,
        value: formatMoney(material.value),
        originating: origins.get(material) ?? stated(material),
        shift: shifts.get(material) ?? null,
        disregarded: material.role !== "material",
        designated: designated.has(material),
      });
      add(material.materials);
    }
  };
  add(good.materials);
  return standings;
}

function stated(material: Material): Verdict {
  if (material.originating !== null) return material.originating ? "yes" : "no";
  return "unknown";
}

/** `seen`: steps of a material on which many others rest are walked once. */
function collectOrigins(step: Step, found: Map<Material, Verdict>, seen: Set<Step>): void {
  if (seen.has(step)) return;
  seen.add(step);
  if (step.kind === "material-originating" && !found.has(step.material))
    found.set(step.material, step.verdict);
  for (const below of step.below) collectOrigins(below, found, seen);
}

function collectShifts(step: Step, found: Map<Material, Verdict>): void {
  if (step.kind === "material-originating") return;
  if (step.kind === "code-change") found.set(step.material, step.verdict);
  for (const below of step.below) collectShifts(below, found);
}
