import { formatHsCode, formatMoney, formatPercent } from "@coproduce/goods";
import type { Trust } from "@coproduce/law";
import type { Finding } from "../answer/finding.ts";
import type { Message } from "../messages/message.ts";
import { factsOf, type Missing } from "../origin/fact-ref.ts";
import type { Step } from "../origin/step.ts";
import { citationOf } from "./citation.ts";
import { codeChangeReason } from "./code-change-reason.ts";
import { amounts, contentRange, shares, toleranceParams } from "./range.ts";
import { usedFacts } from "./used-facts.ts";
import { contentText, laborText, shareText } from "./vehicle-text.ts";

/**
 * The explain pass for one step and those below it: what it says, its facts, and where the law says it. A step
 * on which several others rest is explained once, and they share the finding.
 */
export function explainStep(step: Step, trustOf: (chapter: string) => Trust): Finding {
  const explained = new Map<Step, Finding>();
  const named = new Map<Missing, readonly string[]>();
  const keys = (missing: Missing): readonly string[] => {
    const known = named.get(missing) ?? missingKeys(missing);
    named.set(missing, known);
    return known;
  };
  const explain = (each: Step): Finding => {
    const known = explained.get(each);
    if (known !== undefined) return known;
    const finding: Finding = {
      verdict: each.verdict,
      of: sentence(each),
      reasoning: each.reasoning,
      citation: citationOf(each, trustOf),
      facts: usedFacts(each),
      because: each.below.map(explain),
      missing: keys(each.missing),
    };
    explained.set(each, finding);
    return finding;
  };
  return explain(step);
}

function missingKeys(missing: Missing): readonly string[] {
  const keys = factsOf(missing).map(({ subject, key }) => (subject === "" ? key : `${subject}:${key}`));
  return [...new Set(keys)];
}

function sentence(step: Step): Message {
  switch (step.kind) {
    case "good":
      return { key: "origin.good", params: { name: step.good.name } };
    case "production":
      return { key: "origin.production", params: {} };
    case "criteria":
      return { key: "origin.criteria", params: {} };
    case "produced-in-region":
      return { key: "origin.produced-in-region", params: { economy: step.good.producedIn } };
    case "criterion":
      return { key: "origin.criterion", params: { criterion: step.criterion, basis: step.basis } };
    case "wholly-obtained":
      return { key: "origin.wholly-obtained", params: {} };
    case "exclusively-originating":
      return { key: "origin.exclusively-originating", params: { listed: step.good.materials.length > 0 } };
    case "material-originating":
      return {
        key: "origin.material",
        params: { name: step.material.name, origin: step.material.origin, ground: step.ground },
      };
    case "rules":
      return { key: "origin.rules", params: { code: formatHsCode(step.good.code.stated) } };
    case "line":
      return { key: "origin.line", params: { line: step.entry.line } };
    case "line-applies":
      return { key: "origin.line-applies", params: { line: step.entry.line, because: step.because } };
    case "alternatives":
      return { key: "origin.alternatives", params: { count: step.entry.line.alternatives.length } };
    case "alternative":
      return {
        key: "origin.alternative",
        params: { line: step.entry.line, index: step.index, count: step.entry.line.alternatives.length },
      };
    case "shift":
      return { key: "origin.condition", params: { condition: step.shift, line: step.entry.line } };
    case "every-material-shifts":
      return { key: "origin.every-material-shifts", params: {} };
    case "material-shift":
      return { key: "origin.material-shift", params: { name: step.material.name } };
    case "code-change":
      return {
        key: "origin.code-change",
        params: {
          name: step.material.name,
          code: step.material.code === null ? null : formatHsCode(step.material.code.stated),
          verdict: step.verdict,
          reason: codeChangeReason(step),
        },
      };
    case "inner-materials-shift":
      return { key: "origin.inner-materials-shift", params: { name: step.material.name } };
    case "de-minimis":
      return { key: "origin.de-minimis", params: toleranceParams(step.tolerance) };
    case "rvc":
      return {
        key: "origin.rvc",
        params: {
          transactionValue: step.transactionValue === null ? null : formatPercent(step.transactionValue),
          netCost: step.netCost === null ? null : formatPercent(step.netCost),
        },
      };
    case "rvc-method": {
      const { method, base, vnm, threshold } = step.method;
      return {
        key: "origin.rvc-method",
        params: {
          method,
          base: base === null ? null : formatMoney(base),
          vnm: amounts(vnm),
          rvc: contentRange(step.method),
          threshold: formatPercent(threshold),
        },
      };
    }
    case "rvc-waiver":
      return { key: "origin.rvc-waiver", params: toleranceParams(step.tolerance) };
    case "keyed":
      return { key: "origin.condition", params: { condition: step.condition, line: step.line } };
    case "weight-share": {
      const { originating, total, atLeast } = step.share;
      return {
        key: "origin.weight-share",
        params: {
          share: total === null ? null : shares(originating, total),
          atLeast: formatPercent(atLeast),
        },
      };
    }
    case "materials-originate":
      return { key: "origin.materials-originate", params: {} };
    case "at-most-one-group":
      return { key: "origin.at-most-one-group", params: { groups: step.groups } };
    case "no-shift":
      return { key: "origin.no-shift", params: {} };
    case "contested-source":
      return { key: "origin.contested-source", params: { onlyIn: step.onlyIn, notIn: step.notIn } };
    case "contested-reading":
      return { key: "origin.contested-reading", params: {} };
    case "reading":
      return { key: "origin.reading", params: { reading: step.reading } };
    case "provision":
      return {
        key: "origin.provision",
        params: { provision: step.provision, material: step.material === null ? null : step.material.name },
      };
    case "provisions":
      return { key: "origin.provisions", params: {} };
    case "fallback-ground":
      return { key: "origin.fallback-ground", params: {} };
    case "fallback-same-provision":
      return {
        key: "origin.fallback-same-provision",
        params: { names: step.materials.map((material) => material.name) },
      };
    case "unassembled":
      return { key: "origin.unassembled", params: {} };
    case "schedule-two":
      return { key: "origin.schedule-two", params: {} };
    case "imported-from-party":
      return { key: "origin.imported-from-party", params: { economy: step.good.producedIn } };
    case "set":
      return { key: "origin.set", params: toleranceParams(step.tolerance) };
    case "no-rule":
      return { key: "origin.no-rule", params: { code: formatHsCode(step.good.code.stated) } };
    case "materials-not-stated":
      return { key: "origin.materials-not-stated", params: {} };
    case "under-table":
      return { key: "origin.under-table", params: { table: step.table, holds: step.holds } };
    case "vehicle-category":
      return { key: "vehicle.category", params: {} };
    case "vehicle-tests":
      return { key: "vehicle.tests", params: { staged: step.staged } };
    case "core-parts":
      return { key: "vehicle.core-parts", params: {} };
    case "every-core-part":
      return { key: "vehicle.every-core-part", params: {} };
    case "core-part":
      return {
        key: "vehicle.core-part",
        params: {
          part: step.part,
          content: contentText(step.netCost, step.vnm),
          threshold: formatPercent(step.threshold),
        },
      };
    case "super-core":
      return {
        key: "vehicle.super-core",
        params: {
          listed: step.basis === "listedVnm",
          content: contentText(step.netCost, step.vnm),
          threshold: formatPercent(step.threshold),
        },
      };
    case "labor-value":
      return {
        key: "vehicle.labor-value",
        params: {
          content: step.content === null ? null : laborText(step.content),
          total: step.total === null ? null : formatPercent(step.total),
          highWage: step.highWage === null ? null : formatPercent(step.highWage),
        },
      };
    case "metals":
      return { key: "vehicle.metals", params: {} };
    case "metals-apart":
      return { key: "vehicle.metals-apart", params: { source: step.contested } };
    case "metal-share":
      return {
        key: "vehicle.metal-share",
        params: {
          metal: step.metal,
          share: shareText(step.originating, step.purchases),
          threshold: formatPercent(step.share),
        },
      };
    case "cases":
      return { key: "origin.cases", params: {} };
    case "assumed":
      return { key: "origin.assumed", params: { question: step.question, value: step.value } };
  }
}
