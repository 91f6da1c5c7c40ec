import { containment, type HsRange, type PlainDate } from "@coproduce/goods";
import {
  type Agreement,
  type AgreementProvision,
  isInForce,
  type ListEntry,
  type ProvisionEffect,
  type ProvisionFact,
} from "@coproduce/law";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { all, any, negate, type Verdict } from "../verdict/verdict.ts";
import { candidateCodes, missingCode } from "./code-candidate.ts";
import type { Context } from "./context.ts";
import type { Missing } from "./fact-ref.ts";
import { type Answered, knownFact, no, yes, yesNo } from "./known-fact.ts";
import { inList, sameSubheading } from "./list-match.ts";
import { conclude, rest, type Step, verdicts } from "./step.ts";
import { componentKey } from "./weight.ts";

const byDate = new WeakMap<Agreement, Map<PlainDate, Map<HsRange, ProvisionsByEffect>>>();

type ProvisionsByEffect = Readonly<Record<ProvisionEffect, readonly AgreementProvision[]>>;

/** Provisions of one effect that may concern a good of this code on this date. */
export function provisionsFor(
  agreement: Agreement,
  effect: ProvisionEffect,
  code: HsRange,
  date: PlainDate,
): readonly AgreementProvision[] {
  let dates = byDate.get(agreement);
  if (dates === undefined) {
    dates = new Map();
    byDate.set(agreement, dates);
  }
  let codes = dates.get(date);
  if (codes === undefined) {
    codes = new Map();
    dates.set(date, codes);
  }
  let found = codes.get(code);
  if (found === undefined) {
    found = byEffect(agreement, code, date);
    codes.set(code, found);
  }
  return found[effect];
}

function byEffect(agreement: Agreement, code: HsRange, date: PlainDate): ProvisionsByEffect {
  const found = agreement.provisions.filter(
    (provision) =>
      isInForce(provision, date) &&
      provision.goods.some((entry) => mayCover(entry, code)) &&
      !provision.goodsExcept.some((entry) => entry.kind === "provision" && covers(entry.range, code)),
  );
  const of = (effect: ProvisionEffect) => found.filter((provision) => provision.effect === effect);
  return {
    confers: of("confers"),
    requires: of("requires"),
    prohibits: of("prohibits"),
    disregards: of("disregards"),
    tolerates: of("tolerates"),
    excludes: of("excludes"),
  };
}

function mayCover(entry: ListEntry, code: HsRange): boolean {
  const range =
    entry.kind === "provision" ? entry.range : entry.kind === "described" ? entry.provision.range : null;
  return range === null || containment(code, range) !== "outside";
}

function covers(range: HsRange, code: HsRange): boolean {
  return containment(code, range) === "inside";
}

/** Whether a provision is about this good. */
function concernsGood(context: Context, provision: AgreementProvision, good: Good, code: HsRange): Answered {
  const named = inList(context, provision.goods, good, code, code);
  if (named.verdict === "no" || provision.goodsExcept.length === 0) return named;
  return both(named, opposite(inList(context, provision.goodsExcept, good, code, code)));
}

/** Whether a provision is about this material of the good: by its code, and by its fact where it has one. */
function concernsMaterial(
  context: Context,
  provision: AgreementProvision,
  material: Material,
  good: HsRange,
): Answered {
  if (provision.materials === null) return no;
  if (material.code === null) return { verdict: "unknown", missing: [missingCode(material)] };
  const answers = candidateCodes(context, material).map((code) => {
    let answer = inList(context, provision.materials ?? [], material, code, good);
    if (provision.materialsExcept.length > 0) {
      answer = both(answer, opposite(inList(context, provision.materialsExcept, material, code, good)));
    }
    return provision.sameSubheadingOnly
      ? both(answer, withCode(sameSubheading(code, good), material))
      : answer;
  });
  const verdict = any(answers.map((answer) => answer.verdict));
  const certain = answers.every((answer) => answer.verdict === verdict);
  if (certain && verdict !== "unknown") return verdict === "yes" ? yes : no;
  return { verdict: "unknown", missing: answers.map((answer) => answer.missing) };
}

/** What a provision of one of the effects that single out materials says of a material. */
export function provisionOn(
  context: Context,
  effect: "disregards" | "tolerates" | "excludes",
  good: Good,
  code: HsRange,
  material: Material,
): Step | null {
  const provisions = provisionsFor(context.agreement, effect, code, context.entry.date);
  if (provisions.length === 0) return null;
  const steps: Step[] = [];
  for (const provision of provisions) {
    let answer = both(
      concernsGood(context, provision, good, code),
      concernsMaterial(context, provision, material, code),
    );
    if (answer.verdict !== "no" && provision.fact !== null) {
      answer = both(answer, holds(context, provision.fact, good, material));
    }
    const detail = { kind: "provision", provision, material } as const;
    if (answer.verdict === "yes") return rest("yes", [], detail);
    if (answer.verdict === "unknown") steps.push(rest("unknown", answer.missing, detail));
  }
  return steps.length === 0 ? null : conclude("any", steps, { kind: "provisions" }, "unknown");
}

/**
 * Provisions that must be met besides the rule: what is required holds and what is prohibited does not.
 * Null where there are none.
 */
export function requirements(
  context: Context,
  good: Good,
  code: HsRange,
  waived: ReadonlySet<string>,
): Step | null {
  const steps: Step[] = [];
  const { agreement, entry } = context;
  const provisions = [
    ...provisionsFor(agreement, "requires", code, entry.date),
    ...provisionsFor(agreement, "prohibits", code, entry.date),
  ];
  for (const provision of provisions) {
    if (provision.fact !== null && isPresumed(context, provision.fact, good)) continue;
    if (waived.has(provision.id) || provision.notes.some((note) => waived.has(note))) continue;
    const step = requirement(context, provision, good, code);
    if (step !== null) steps.push(step);
  }
  if (steps.length === 0) return null;
  return conclude("all", steps, { kind: "provisions" }, all(steps.map((step) => step.verdict)));
}

/** Process rules that confer origin whatever the product-specific rule says. Null where there are none. */
export function conferring(context: Context, good: Good, code: HsRange): readonly Step[] {
  const steps: Step[] = [];
  for (const provision of provisionsFor(context.agreement, "confers", code, context.entry.date)) {
    if (provision.fact === null) continue;
    const answer = both(
      concernsGood(context, provision, good, code),
      holds(context, provision.fact, good, null),
    );
    steps.push(rest(answer.verdict, answer.missing, { kind: "provision", provision, material: null }));
  }
  return steps;
}

function requirement(
  context: Context,
  provision: AgreementProvision,
  good: Good,
  code: HsRange,
): Step | null {
  const about = concernsGood(context, provision, good, code);
  if (about.verdict === "no") return null;
  if (provision.fact === null) return null;
  const asks = provision.effect === "requires";
  if (provision.materials === null) {
    const answer = holds(context, provision.fact, good, null);
    const met = asks ? answer : opposite(answer);
    const verdict = any([negate(about.verdict), met.verdict]);
    return rest(verdict, [about.missing, met.missing], {
      kind: "provision",
      provision,
      material: null,
    });
  }
  const steps: Step[] = [];
  for (const material of withInner(good.materials)) {
    const concerned = both(about, concernsMaterial(context, provision, material, code));
    if (concerned.verdict === "no") continue;
    const answer = holds(context, provision.fact, good, material);
    const met = asks ? answer : opposite(answer);
    const verdict = any([negate(concerned.verdict), met.verdict]);
    const missing: Missing = [concerned.missing, met.missing];
    steps.push(rest(verdict, missing, { kind: "provision", provision, material }));
  }
  if (steps.length === 0) return null;
  return steps.length === 1
    ? (steps[0] ?? null)
    : conclude("all", steps, { kind: "provisions" }, all(verdicts(steps)));
}

/** Materials with those inside self-produced ones. What is inside a fabric or yarn is not of the making up. */
function* withInner(materials: readonly Material[]): Iterable<Material> {
  for (const material of materials) {
    yield material;
    if (material.selfProduced && !isTextile(material)) yield* withInner(material.materials);
  }
}

function isTextile(material: Material): boolean {
  const chapter = Number(material.code?.stated.slice(0, 2) ?? 0);
  return chapter >= 50 && chapter <= 60;
}

function both(one: Answered, other: Answered): Answered {
  const verdict = all([one.verdict, other.verdict]);
  if (verdict !== "unknown") return verdict === "yes" ? yes : no;
  return { verdict, missing: [...open(one), ...open(other)] };
}

function open(answer: Answered): Missing {
  return answer.verdict === "unknown" ? answer.missing : [];
}

function opposite(answer: Answered): Answered {
  return { verdict: negate(answer.verdict), missing: answer.missing };
}

function withCode(verdict: Verdict, material: Material): Answered {
  if (verdict !== "unknown") return verdict === "yes" ? yes : no;
  return { verdict, missing: [missingCode(material)] };
}

/** Whether the fact of a provision has the value under which the provision applies. */
function holds(context: Context, fact: ProvisionFact, good: Good, material: Material | null): Answered {
  const subject = fact.subject === "material" && material !== null ? material : good;
  const topic = { kind: "provision", fact } as const;
  const answer = isOnlyMaterial(good, fact) ? yes : yesNo(context, subject, fact.key, topic);
  return fact.value ? answer : opposite(answer);
}

/** The only material of a good is the component that determines its classification. */
function isOnlyMaterial(good: Good, fact: ProvisionFact): boolean {
  return fact.key === componentKey && good.materials.filter(({ role }) => role === "material").length === 1;
}

/** Nothing is stated of a fact that is presumed: the provision asks nothing, and the answer lists it. */
function isPresumed(context: Context, fact: ProvisionFact, good: Good): boolean {
  return fact.presumed !== null && knownFact(context, good, fact.key) === undefined;
}
