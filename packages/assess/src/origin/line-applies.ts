import { containment, type HsRange, type Use } from "@coproduce/goods";
import { type ApplicableLine, isRemainder, type RuleLine, type UseCondition } from "@coproduce/law";
import type { Good } from "../normalise/good.ts";
import { all, any, negate, type Verdict, verdictOf } from "../verdict/verdict.ts";
import { missingCode } from "./code-candidate.ts";
import type { Context } from "./context.ts";
import type { FactRef } from "./fact-ref.ts";
import { type Answered, isDescribedAs, isOfItem, missingFact, producedInOf, supposed } from "./known-fact.ts";
import { linesFor } from "./lines-for.ts";
import { type LineGround, rest, type Step } from "./step.ts";

/** Why a line may not be for this good after all: its tariff item, description, use or parties, as far as asked. */
export function* lineApplies(
  context: Context,
  good: Good,
  code: HsRange,
  entry: ApplicableLine,
  siblings: readonly ApplicableLine[],
): Iterable<Step> {
  const { line } = entry;
  if (!entry.covers) yield step(isItem(context, good, entry, code), entry, "item");
  if (line.description !== null) {
    yield isRemainder(line.description)
      ? step(notAnyOther(context, good, line, siblings), entry, "remainder")
      : step(isDescribed(context, good, line, siblings), entry, "description");
  }
  if (line.use !== null) yield step(hasUse(context, good, line.use, siblings), entry, "use");
  if (line.parties !== null) yield step(betweenParties(context, good, line, siblings), entry, "parties");
}

function step({ verdict, missing }: Answered, entry: ApplicableLine, because: LineGround): Step {
  return rest(verdict, missing, { kind: "line-applies", entry, because });
}

function isItem(context: Context, good: Good, entry: ApplicableLine, code: HsRange): Answered {
  const answers = entry.line.targets
    .filter((target) => target.range.low <= code.high && code.low <= target.range.high)
    .map((target) =>
      target.tariff === undefined
        ? { verdict: "unknown" as Verdict, missing: [missingCode(good)] }
        : isOfItem(context, good, target),
    );
  return {
    verdict: any(answers.map((answer) => answer.verdict)),
    missing: answers.map((answer) => answer.missing),
  };
}

function isDescribed(
  context: Context,
  good: Good,
  line: RuleLine,
  siblings: readonly ApplicableLine[],
): Answered {
  const answer = isDescribedBy(context, good, line);
  if (answer.verdict !== "unknown") return answer;
  // The descriptions of one provision exclude each other.
  const another = described(siblings).some(
    (each) =>
      each !== line && sameTargets(each, line) && isDescribedBy(context, good, each).verdict === "yes",
  );
  return another ? { verdict: "no", missing: [] } : answer;
}

/** "Any other good" of a provision is what no line for part of it, or of a provision inside it, describes. */
function notAnyOther(
  context: Context,
  good: Good,
  line: RuleLine,
  siblings: readonly ApplicableLine[],
): Answered {
  const answers = described(siblings)
    .filter((each) => isInside(each, line))
    .map((each) => isDescribedBy(context, good, each));
  const verdict = all(answers.map((answer) => negate(answer.verdict)));
  return { verdict, missing: answers.map((answer) => answer.missing) };
}

function described(lines: readonly ApplicableLine[]): readonly RuleLine[] {
  let found = describing.get(lines);
  if (found === undefined) {
    found = lines
      .map((entry) => entry.line)
      .filter((line) => line.description !== null && !isRemainder(line.description));
    describing.set(lines, found);
  }
  return found;
}

/** Of the lines of a code, those that describe a good: a chapter has hundreds, and each may ask for the others. */
const describing = new WeakMap<readonly ApplicableLine[], readonly RuleLine[]>();

function isInside(inner: RuleLine, outer: RuleLine): boolean {
  return inner.targets.some((target) =>
    outer.targets.some((each) => containment(target.range, each.range) === "inside"),
  );
}

function sameTargets(one: RuleLine, other: RuleLine): boolean {
  return one.targets.some((target) => other.targets.some((each) => each.text === target.text));
}

function isDescribedBy(context: Context, good: Good, line: RuleLine): Answered {
  const [target] = line.targets;
  if (target === undefined || line.description === null)
    throw new TypeError(`line ${line.id} describes no good`);
  return isDescribedAs(context, good, target, line.description);
}

function hasUse(
  context: Context,
  good: Good,
  use: UseCondition,
  siblings: readonly ApplicableLine[],
): Answered {
  const missing = [missingUse(context)];
  const answer = (verdict: Verdict): Answered => ({ verdict, missing: verdict === "unknown" ? missing : [] });
  if (use === "other") {
    const others = new Set(
      siblings.flatMap(({ line }) => (line.use === null || line.use === "other" ? [] : [line.use])),
    );
    return answer(all([...others].map((each) => negate(useVerdict(context, good, each)))));
  }
  return answer(useVerdict(context, good, use));
}

/** The use of the good decides, and of its materials too: only the product states one. */
export function missingUse({ product }: Context): FactRef {
  return missingFact(product, "use", "use");
}

/** A stated list of uses is complete: what it does not name is not a use of the good. */
export function useVerdict(context: Context, good: Good, use: Exclude<UseCondition, "other">): Verdict {
  const uses = usesOf(context, good);
  if (uses === null) return "unknown";
  const light = uses.has("passenger-vehicle") || uses.has("light-truck");
  switch (use) {
    case "passenger-vehicle-or-light-truck":
      return verdictOf(light);
    case "light-truck":
      return verdictOf(uses.has("light-truck"));
    case "heavy-truck":
      return verdictOf(uses.has("heavy-truck"));
    case "original-equipment-passenger-vehicle-or-light-truck":
      return originalEquipment(uses, light);
    case "original-equipment-heavy-truck":
      return originalEquipment(uses, uses.has("heavy-truck"));
    case "other-vehicle-or-aftermarket":
      return otherVehicleOrAftermarket(uses, light);
    case "listed-vehicle":
      return verdictOf(uses.has("passenger-vehicle") || uses.has("light-truck") || uses.has("heavy-truck"));
  }
}

/**
 * Original equipment of some vehicles. A vehicle alone leaves open whether the good is for its production or its
 * repair, and original equipment alone leaves the vehicle open.
 */
function originalEquipment(uses: ReadonlySet<Use>, inVehicle: boolean): Verdict {
  if (uses.has("original-equipment"))
    return inVehicle ? "yes" : verdictOf(uses.size === 1 ? undefined : false);
  return inVehicle && !uses.has("aftermarket") ? "unknown" : "no";
}

/** An aftermarket part is one that is not for original equipment of the three kinds (Uniform Regulations s. 12). */
function otherVehicleOrAftermarket(uses: ReadonlySet<Use>, light: boolean): Verdict {
  if (uses.has("other-vehicle") || uses.has("aftermarket")) return "yes";
  return negate(originalEquipment(uses, light || uses.has("heavy-truck")));
}

/**
 * The uses of the product, supposed or stated, which are those of its materials. A material of which they are
 * not known has none in a vehicle, unless the product is one or a rule of its own asks for a use.
 */
function usesOf(context: Context, good: Good): ReadonlySet<Use> | null {
  const { product } = context;
  const assumed = supposed(context, product, "use");
  if (typeof assumed === "string") return new Set(assumed.split(", ") as Use[]);
  if (product.uses !== null || good.path === "") return product.uses;
  const automotive = product.code.candidates.some((code) =>
    linesFor(context, code).some(({ line }) => line.automotive || line.use !== null),
  );
  return automotive || product.vehicle !== null ? null : noUse;
}

const noUse: ReadonlySet<Use> = new Set();

/** A rule for trade between two parties governs goods of one that enter the other. */
function betweenParties(
  context: Context,
  good: Good,
  line: RuleLine,
  siblings: readonly ApplicableLine[],
): Answered {
  const { parties } = line;
  const producedIn = producedInOf(context, good) ?? producedInOf(context, context.product);
  if (producedIn === null)
    return { verdict: "unknown", missing: [missingFact(context.product, "producedIn", "economy")] };
  const pair = [producedIn, context.entry.importInto].sort().join("-");
  const applies =
    parties === "other"
      ? !siblings.some((entry) => entry.line.parties === pair)
      : parties === null || pair === parties;
  return { verdict: verdictOf(applies), missing: [] };
}
