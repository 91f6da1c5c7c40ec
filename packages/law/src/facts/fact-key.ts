import type { Condition, Provision, RuleLine } from "../notation/ast.ts";
import { slug } from "./slug.ts";

/** Processes that a note defines for many goods: their fact is that of the provision beside the rules. */
const definedProcesses: ReadonlySet<string> = new Set(["chemical reaction"]);

/** What a described good or tariff item is asked of: the good itself or one of its materials. */
export type FactHolder = "good" | "material";

/** Conditions that nothing but a fact of the good decides. */
export type KeyedCondition = Extract<
  Condition,
  { kind: "process" | "unless-process" | "share" | "note" | "assembled" }
>;

/**
 * Key of a material that is another good than the one produced, where a rule says "any other good" of the
 * good's own provision.
 */
export const otherGoodKey = "other-good";

/**
 * Key of a described part of a provision. Keys stand in the `facts` of product documents: they change only
 * if the description or its provision does.
 *
 * @example describedKey("good", provision("8540.79"), "klystrons") // "good.8540.79.klystrons"
 */
export function describedKey(of: FactHolder, provision: Provision, description: string): string {
  return `${of}.${addressOf(provision)}.${slug(description)}`;
}

/**
 * Key of being of a national tariff item, asked where the code does not say so.
 *
 * @example itemKey("material", provision("8466.93.15@US")) // "material.us-8466.93.15"
 */
export function itemKey(of: FactHolder, provision: Provision): string {
  return `${of}.${addressOf(provision)}`;
}

/**
 * Key of a condition that a fact of the good decides: yes or no, or a percentage for a share. Under
 * `unless-process`, yes says that the change results only from the process, so that it does not count.
 *
 * @example conditionKey({ kind: "process", what: "direct blending" }, line) // "process.2710.direct-blending"
 */
export function conditionKey(condition: KeyedCondition, line: RuleLine): string {
  switch (condition.kind) {
    case "process":
      if (definedProcesses.has(condition.what)) return `process.${slug(condition.what)}`;
      return `process.${lineAddress(line)}.${slug(condition.what)}`;
    case "unless-process":
      return `unless-process.${lineAddress(line)}.${slug(condition.what)}`;
    case "share":
      return `share.${lineAddress(line)}.${slug(condition.what)}.by-${condition.by}`;
    case "note":
      return `note.${lineAddress(line)}.${slug(condition.text)}`;
    case "assembled":
      return "assembled";
  }
}

export function isKeyed(condition: Condition): condition is KeyedCondition {
  switch (condition.kind) {
    case "process":
    case "unless-process":
    case "share":
    case "note":
    case "assembled":
      return true;
    case "shift":
    case "no-shift":
    case "rvc":
    case "weight":
    case "originating":
    case "at-most-one-of":
    case "contested":
    case "waives":
      return false;
  }
}

/** A line for several provisions has the address of the first. */
function lineAddress(line: RuleLine): string {
  const [first] = line.targets;
  return first === undefined ? line.id : addressOf(first);
}

function addressOf(provision: Provision): string {
  const tariff = provision.tariff?.toLowerCase();
  return tariff === undefined ? provision.text : `${tariff}-${provision.text}`;
}
