import { type HsRange, isParty } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import { all, type Verdict } from "../verdict/verdict.ts";
import type { Context } from "./context.ts";
import { knownFact, missingFact } from "./known-fact.ts";
import { inList } from "./list-match.ts";
import { conclude, rest, type Step } from "./step.ts";

/**
 * A good of Schedule 2 originates by importation from the territory of a party, wherever it was made
 * (Uniform Regulations s. 3(7); treaty table 2.10.1). Null where the good is none of them.
 */
export function scheduleTwo(context: Context, good: Good, code: HsRange): Step | null {
  for (const entry of context.agreement.scheduleTwo) {
    const named = inList(context, entry.goods, good, code, code);
    if (named.verdict === "no") continue;
    const below: Step[] = [rest(named.verdict, named.missing, { kind: "schedule-two", entry })];
    below.push(importedFromParty(context, good));
    const verdicts: Verdict[] = below.map((step) => step.verdict);
    const detail = { kind: "criterion", criterion: null, basis: "schedule-2" } as const;
    return conclude("all", below, detail, all(verdicts));
  }
  return null;
}

/** Made in a party it is presumed to be shipped from there; otherwise the document must say so. */
function importedFromParty(context: Context, good: Good): Step {
  const detail = { kind: "imported-from-party", good } as const;
  const stated = knownFact(context, good, "imported-from-party");
  if (typeof stated === "boolean") return rest(stated ? "yes" : "no", [], detail);
  if (isParty(good.producedIn ?? undefined)) return rest("yes", [], detail);
  return rest("unknown", [missingFact(good, "imported-from-party", "yes-no")], detail);
}
