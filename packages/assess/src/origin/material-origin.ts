import { isParty } from "@coproduce/goods";
import type { Material } from "../normalise/material.ts";
import { materialAsGood } from "../normalise/material-as-good.ts";
import { any } from "../verdict/verdict.ts";
import { type Context, inMode, innerMode, memoOf } from "./context.ts";
import { evaluateGood } from "./good.ts";
import { knownFact, missingFact, supposed } from "./known-fact.ts";
import { conclude, rest, type Step } from "./step.ts";

/**
 * Whether a material originates: as stated, else by its own rule where its bill of materials is known, else
 * unknown where it was made in the region, and not where it was made outside it.
 */
export function materialOrigin(context: Context, material: Material): Step {
  const origins = memoOf(context, material).origins[context.mode];
  const known = origins.get(material);
  if (known !== undefined) return known;
  const step = findOrigin(context, material);
  origins.set(material, step);
  return step;
}

function findOrigin(context: Context, material: Material): Step {
  if (material.role === "indirect") return settled("yes", material, "indirect");
  const assumed = supposed(context, material, "originating");
  if (typeof assumed === "boolean") return settled(assumed ? "yes" : "no", material, "stated");
  if (material.originating !== null) return settled(material.originating ? "yes" : "no", material, "stated");
  if (isRecovered(context, material)) return settled("yes", material, "recovered");
  // A good of Schedule 2 originates by importation, and serves so as a material (s. 3(7), s. 3(9) example 5).
  const fromParty = knownFact(context, material, "imported-from-party") === true;
  if (fromParty && material.code !== null) return byOwnRule(context, material);
  const madeInRegion = material.selfProduced || isParty(material.origin ?? undefined);
  if (!madeInRegion && material.origin !== null) return settled("no", material, "made-outside");
  const open = [missingFact(material, "originating", "originating")];
  if (madeInRegion && material.materials.length > 0 && material.code !== null)
    return byOwnRule(context, material);
  const ground = madeInRegion ? "made-in-region" : "origin-unknown";
  return rest("unknown", open, { kind: "material-originating", material, ground });
}

/**
 * A material with its own bill of materials is a good like any other (Uniform Regulations ss. 3, 8(7)(a)).
 * The ban on nesting does not reach into another producer's material (s. 8(7)(c)).
 */
function byOwnRule(context: Context, material: Material): Step {
  const inside = inMode(context, material.selfProduced ? innerMode(context.mode) : "open");
  const below = [evaluateGood(inside, materialAsGood(material, context.product))];
  const verdict = any(below.map((step) => step.verdict));
  const step = conclude(
    "any",
    below,
    { kind: "material-originating", material, ground: "own-rule" },
    verdict,
  );
  // Its maker's certification settles it as well as the facts of its own materials do.
  const certification = missingFact(material, "originating", "originating");
  return verdict === "unknown" ? { ...step, missing: [certification, step.missing] } : step;
}

/** A recovered material in a remanufactured good originates (Uniform Regulations s. 4(1)). */
function isRecovered(context: Context, material: Material): boolean {
  return (
    knownFact(context, material, "recovered") === true &&
    knownFact(context, context.product, "remanufactured") === true
  );
}

function settled(
  verdict: "yes" | "no",
  material: Material,
  ground: "stated" | "indirect" | "made-outside" | "recovered",
): Step {
  return rest(verdict, [], { kind: "material-originating", material, ground });
}
