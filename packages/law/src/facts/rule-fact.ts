import type { Condition, ListEntry, Provision, RuleLine } from "../notation/ast.ts";
import { conditionKey, describedKey, type FactHolder, isKeyed, itemKey, otherGoodKey } from "./fact-key.ts";

/** A fact that a rule line asks of the goods because no code, value or weight decides it. */
export interface RuleFact {
  /** Key in `facts` of the product or material. */
  readonly key: string;
  readonly subject: "product" | "material";
  readonly kind: "yes-no" | "percent";
  /** As the rule notation says it. */
  readonly words: string;
}

/**
 * Every fact that a rule line may ask, each once: the part of its provision for which it is written, then
 * its conditions in their order. A part that is "any other good" asks nothing itself: it is what the other
 * lines of the provision do not describe ({@link isRemainder}).
 */
export function factsOf(line: RuleLine): readonly RuleFact[] {
  const conditions = line.alternatives.flatMap((alternative) => alternative.conditions);
  const facts = [
    ...targetFacts(line),
    ...conditions.flatMap((condition) => factsOfCondition(condition, line)),
  ];
  return [...new Map(facts.map((fact) => [fact.key, fact])).values()];
}

/**
 * Whether the description of a rule's own good only names what the other lines of its provision leave: "any
 * other good", "other than klystrons".
 */
export function isRemainder(description: string): boolean {
  return /^any other good(?: of [\d.]+|, not .+)?$|^(?:goods |tariff items )?other than /.test(description);
}

function targetFacts({ targets, description }: RuleLine): readonly RuleFact[] {
  const [first] = targets;
  const items = targets.filter((target) => target.tariff !== undefined).map((item) => itemFact("good", item));
  if (first === undefined || description === null || isRemainder(description)) return items;
  return [...items, describedFact("good", first, description)];
}

/** Every fact that one condition of a line may ask. */
export function factsOfCondition(condition: Condition, line: RuleLine): readonly RuleFact[] {
  if (!isKeyed(condition)) return entriesOf(condition).flatMap(entryFacts);
  const key = conditionKey(condition, line);
  const kind = condition.kind === "share" ? "percent" : "yes-no";
  const words =
    condition.kind === "assembled"
      ? "cut, or knit to shape, and sewn or otherwise assembled in the region"
      : condition.kind === "note"
        ? condition.text
        : condition.what;
  return [{ key, subject: "product", kind, words }];
}

/** The lists of materials that a condition names. */
function entriesOf(condition: Condition): readonly ListEntry[] {
  switch (condition.kind) {
    case "shift":
      return [...condition.from, ...condition.fromExcept, ...condition.except];
    case "weight":
    case "originating":
      return condition.list;
    case "at-most-one-of":
      return condition.groups.flat();
    default:
      return [];
  }
}

function entryFacts(entry: ListEntry): readonly RuleFact[] {
  switch (entry.kind) {
    case "provision":
      return entry.tariff === undefined ? [] : [itemFact("material", entry)];
    case "described":
      return [describedFact("material", entry.provision, entry.description)];
    case "relative":
      return entry.relation === "other-good" || entry.relation === "other-good-same-subheading"
        ? [{ key: otherGoodKey, subject: "material", kind: "yes-no", words: "any other good" }]
        : [];
  }
}

function itemFact(of: FactHolder, item: Provision): RuleFact {
  return {
    key: itemKey(of, item),
    subject: subjectOf(of),
    kind: "yes-no",
    words: `${item.text}@${item.tariff}`,
  };
}

function describedFact(of: FactHolder, provision: Provision, description: string): RuleFact {
  const words = `ex ${provision.text} "${description}"`;
  return { key: describedKey(of, provision, description), subject: subjectOf(of), kind: "yes-no", words };
}

function subjectOf(of: FactHolder): RuleFact["subject"] {
  return of === "good" ? "product" : "material";
}
