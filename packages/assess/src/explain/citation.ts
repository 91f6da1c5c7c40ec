import type { RuleLine, Trust } from "@coproduce/law";
import type { FindingCitation } from "../answer/finding.ts";
import type { Step } from "../origin/step.ts";

const uniform = (section: string): FindingCitation => ({
  text: { key: "cite.uniform", params: { section } },
  trust: "official",
});

/**
 * Where the law says what a step rests on; null for steps that only gather others.
 *
 * @param trustOf the trust of the rule file of a chapter
 */
export function citationOf(step: Step, trustOf: (chapter: string) => Trust): FindingCitation | null {
  switch (step.kind) {
    case "good":
    case "produced-in-region":
      return uniform("3");
    case "criterion":
      return step.basis === "set"
        ? uniform("6")
        : step.criterion === null
          ? uniform("3(7)")
          : criterion[step.criterion];
    case "wholly-obtained":
      return uniform("3(1)");
    case "exclusively-originating":
      return uniform("3(3)");
    case "material-originating":
      return step.ground === "recovered"
        ? uniform("4(1)")
        : step.ground === "indirect"
          ? uniform("8(13)")
          : null;
    case "line":
    case "no-rule":
    case "alternative":
      return step.kind === "no-rule" ? uniform("3(2)") : ruleCitation(step.entry.line, trustOf);
    case "inner-materials-shift":
      return uniform(step.material.selfProduced ? "3(8)" : "9(7)");
    case "de-minimis":
      return uniform(step.tolerance.measure === "weight" ? "5(6)–(9)" : "5(1)");
    case "rvc-method":
      return uniform(step.method.method === "net-cost" ? "7(3)" : "7(2)");
    case "rvc-waiver":
      return uniform("5(4)");
    case "provision":
      return step.provision.citation;
    case "fallback-same-provision":
      return uniform("3(4)(a)");
    case "unassembled":
      return uniform("3(4)(b)");
    case "schedule-two":
      return step.entry.citation;
    case "set":
      return uniform("6(3)");
    case "under-table":
      return step.table.citation;
    case "core-parts":
    case "labor-value":
    case "metals":
      return step.citation;
    case "metals-apart":
      return { text: step.contested, trust: "contested" };
    case "contested-source":
    case "contested-reading":
      return { text: step.kind === "contested-source" ? step.onlyIn : "HTSUS GN 11(o)", trust: "contested" };
    default:
      return null;
  }
}

const criterion: Readonly<Record<"A" | "B" | "C" | "D", FindingCitation>> = {
  A: uniform("3(1)"),
  B: uniform("3(2)"),
  C: uniform("3(3)"),
  D: uniform("3(4)"),
};

function ruleCitation(line: RuleLine, trustOf: (chapter: string) => Trust): FindingCitation {
  const chapter = line.id.slice(0, 2);
  const trust = trustOf(chapter);
  return { text: { key: "cite.rule", params: { line, chapter, trust } }, trust };
}
