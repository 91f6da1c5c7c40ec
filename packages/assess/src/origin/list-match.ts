import { containment, type HsCode, type HsRange, rangeOf } from "@coproduce/goods";
import type { ListEntry, Provision } from "@coproduce/law";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { any, type Verdict } from "../verdict/verdict.ts";
import { missingCode } from "./code-candidate.ts";
import type { Context } from "./context.ts";
import type { MissingFact } from "./fact-ref.ts";
import { type Answered, isDescribedAs, isOfItem, no, yes, yesNo } from "./known-fact.ts";

/**
 * Whether a material, or a good, is one of the provisions of a list. `good` is the code of the good being
 * produced, to which relative entries refer.
 */
export function inList(
  context: Context,
  list: readonly ListEntry[],
  material: Material | Good,
  code: HsRange,
  good: HsRange,
): Answered {
  const open: MissingFact[] = [];
  let verdict: Verdict = "no";
  for (const entry of list) {
    const match = inEntry(context, entry, material, code, good);
    if (match.verdict === "yes") return yes;
    verdict = any([verdict, match.verdict]);
    open.push(match.missing);
  }
  return verdict === "no" ? no : { verdict, missing: open };
}

function inEntry(
  context: Context,
  entry: ListEntry,
  material: Material | Good,
  code: HsRange,
  good: HsRange,
): Answered {
  switch (entry.kind) {
    case "provision":
      return inProvision(context, entry, material, code);
    case "described": {
      const inside = inProvision(context, entry.provision, material, code);
      if (inside.verdict === "no") return no;
      const described = isDescribedAs(context, material, entry.provision, entry.description);
      // The description decides alone: it names its provision, so that it also settles a code that is too short.
      return described;
    }
    case "relative": {
      if (entry.within !== undefined) {
        const inside = inProvision(context, entry.within, material, code);
        if (inside.verdict !== "yes") return inside;
      }
      switch (entry.relation) {
        case "other-good":
          return otherGood(context, material);
        case "other-good-same-subheading": {
          const same = sameSubheading(code, good);
          return same === "no" ? no : otherGood(context, material);
        }
        case "same-subheading":
          return codeVerdict(sameSubheading(code, good), material);
        case "other-subheading":
          return codeVerdict(flip(sameSubheading(code, good)), material);
        case "other-heading":
          return codeVerdict(flip(inside(code, headingOf(good))), material);
      }
    }
  }
}

/** "Any other good" of the same provision: a material that is not itself the kind of good produced. */
function otherGood(context: Context, material: Material | Good): Answered {
  return yesNo(context, material, "other-good");
}

/** Whether a material's code lies in a provision. A tariff item of another party's tariff is a keyed fact. */
export function inProvision(
  context: Context,
  provision: Provision,
  material: Material | Good,
  code: HsRange,
): Answered {
  const relation = containment(code, provision.range);
  if (relation === "outside") return no;
  if (provision.tariff === undefined) {
    return relation === "inside" ? yes : { verdict: "unknown", missing: [missingCode(material)] };
  }
  const itemIsKnown = context.entry.importInto === "US" && isItem(code);
  if (relation === "inside" && itemIsKnown) return yes;
  return isOfItem(context, material, provision);
}

function isItem(code: HsRange): boolean {
  return code.high - code.low < 10_000;
}

function codeVerdict(verdict: Verdict, material: Material | Good): Answered {
  if (verdict !== "unknown") return verdict === "yes" ? yes : no;
  return { verdict, missing: [missingCode(material)] };
}

function flip(verdict: Verdict): Verdict {
  if (verdict === "unknown") return verdict;
  return verdict === "yes" ? "no" : "yes";
}

/** Whether one code lies inside another provision; unknown where it is too short to tell. */
export function inside(code: HsRange, provision: HsRange): Verdict {
  const relation = containment(code, provision);
  if (relation === "overlaps") return "unknown";
  return relation === "inside" ? "yes" : "no";
}

export function sameSubheading(code: HsRange, good: HsRange): Verdict {
  return inside(code, subheadingOf(good));
}

export function chapterOfRange(good: HsRange): HsRange {
  return provisionsOver(good).chapter;
}

export function headingOf(good: HsRange): HsRange {
  return provisionsOver(good).heading;
}

export function subheadingOf(good: HsRange): HsRange {
  return provisionsOver(good).subheading;
}

export function itemOf(good: HsRange): HsRange {
  return provisionsOver(good).item;
}

interface ProvisionsOver {
  readonly chapter: HsRange;
  readonly heading: HsRange;
  readonly subheading: HsRange;
  readonly item: HsRange;
}

/** The provisions over a code, kept with it: every material is held against them. */
const over = new WeakMap<HsRange, ProvisionsOver>();

function provisionsOver(code: HsRange): ProvisionsOver {
  let found = over.get(code);
  if (found === undefined) {
    const digits = String(code.low).padStart(10, "0");
    const first = (count: number) => rangeOf(digits.slice(0, count) as HsCode);
    found = { chapter: first(2), heading: first(4), subheading: first(6), item: first(8) };
    over.set(code, found);
  }
  return found;
}
