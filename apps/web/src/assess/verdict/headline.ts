import type { MessageOf } from "@coproduce/goods";
import type { ShownOrigin } from "../../engine/assessment.ts";
import type { HeadlineCatalogue } from "../../locale/words/headline.ts";

/** What the verdict is and what decides it, in one sentence. */
export type Headline = MessageOf<HeadlineCatalogue>;

export function headlineOf(origin: ShownOrigin): Headline {
  switch (origin.verdict) {
    case "originating":
      return originating(origin);
    case "non-originating":
      return nonOriginating(origin);
    case "undetermined":
      return undetermined(origin);
  }
}

function originating(origin: ShownOrigin): Headline {
  switch (origin.basis) {
    case "wholly-obtained":
    case "exclusively-originating-materials":
    case "process-rule":
    case "schedule-2":
    case "set":
      return { key: `headline.yes.${origin.basis}`, params: {} };
    case "regional-value-content-fallback":
    case "product-specific-rule":
    case null:
      break;
  }
  const rvc = decidingMethod(origin, "yes");
  if (rvc !== null) return { key: "headline.yes.rvc", params: rvc };
  if (origin.deMinimis?.share != null && origin.elections.some(({ kind }) => kind === "de-minimis")) {
    const { share, limit } = origin.deMinimis;
    return { key: "headline.yes.de-minimis", params: { share: share.high, limit } };
  }
  return { key: "headline.yes.shift", params: {} };
}

function nonOriginating(origin: ShownOrigin): Headline {
  const tests = vehicleTests.filter((test) => origin.vehicle?.[test]?.met === "no");
  if (tests.length > 0) return { key: "headline.no.vehicle", params: { tests } };
  const failing = origin.materials.filter(({ shift, disregarded }) => shift === "no" && !disregarded);
  const [first] = failing;
  if (first !== undefined && origin.deMinimis?.met !== "yes") {
    return failing.length === 1
      ? { key: "headline.no.one-material", params: { name: first.name } }
      : { key: "headline.no.materials", params: { count: failing.length } };
  }
  const rvc = decidingMethod(origin, "no");
  return rvc === null
    ? { key: "headline.no.rule", params: {} }
    : { key: "headline.no.rvc", params: { ...rvc, exact: isExact(origin, rvc.method) } };
}

function undetermined(origin: ShownOrigin): Headline {
  const alone = origin.missing.filter(({ settles }) => settles === "alone");
  const [first] = alone;
  if (first !== undefined) {
    const { subject, key } = first;
    if (alone.length > 1) return { key: "headline.unknown.any-of", params: { count: alone.length } };
    return key === "originating" && subject.kind === "material"
      ? { key: "headline.unknown.certificate", params: { name: subject.name } }
      : { key: "headline.unknown.one-fact", params: {} };
  }
  const together = origin.missing.find(({ settles }) => settles === "together");
  if (together !== undefined) {
    const set = origin.missing.filter(({ settles }) => settles === "together");
    const kind = set.every(({ key }) => key === "originating") ? "certificates" : "together";
    return { key: `headline.unknown.${kind}`, params: { count: together.with.length + 1 } };
  }
  return origin.missing.length > 0
    ? { key: "headline.unknown.facts", params: { count: origin.missing.length } }
    : { key: "headline.unknown.law", params: {} };
}

const vehicleTests = ["coreParts", "laborValue", "metals"] as const;

interface Reached {
  readonly method: "transactionValue" | "netCost";
  readonly value: string;
  readonly threshold: string;
}

/** The method to name: one that is met where the good originates, the nearest to its threshold otherwise. */
function decidingMethod({ rvc }: ShownOrigin, met: "yes" | "no"): Reached | null {
  const methods = (["transactionValue", "netCost"] as const).flatMap((method) => {
    const answer = rvc[method];
    if (answer === undefined || answer.met !== met) return [];
    const value = met === "yes" ? answer.low : answer.high;
    return value === null ? [] : [{ method, value, threshold: answer.threshold }];
  });
  const margin = ({ value, threshold }: Reached) => Number(value) - Number(threshold);
  return methods.toSorted((a, b) => margin(b) - margin(a))[0] ?? null;
}

function isExact({ rvc }: ShownOrigin, method: Reached["method"]): boolean {
  return rvc[method]?.low === rvc[method]?.high;
}
