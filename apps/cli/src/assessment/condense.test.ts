import { type Finding, type Reasoning, replay, type Verdict } from "@coproduce/assess";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CondensedStep, condense } from "./condense.ts";

type Step = Parameters<typeof condense>[0];

const step = (reasoning: Reasoning, verdict: Verdict, because: readonly Step[] = []): Step => ({
  verdict,
  of: `${reasoning} ${verdict}`,
  reasoning,
  citation: null,
  facts: [],
  because,
  missing: [],
});

const fact = (verdict: Verdict) => step("fact", verdict);

test("what fails decides an all, and the rest is counted", () => {
  const { below, leftOut } = condense(
    step("all", "no", [fact("yes"), fact("no"), fact("yes"), fact("unknown")]),
  );
  expect(below.map(({ finding }) => finding.verdict)).toEqual(["no"]);
  expect(leftOut).toEqual([
    { verdict: "yes", count: 2 },
    { verdict: "unknown", count: 1 },
  ]);
});

test("every step of an any that fails is needed", () => {
  const { below, leftOut } = condense(step("any", "no", [fact("no"), fact("no")]));
  expect(below).toHaveLength(2);
  expect(leftOut).toEqual([]);
});

test("an any that only passes on what holds gives way to it", () => {
  expect(condense(step("any", "yes", [fact("no"), fact("yes")])).finding.of).toBe("fact yes");
});

const verdicts = fc.constantFrom<Verdict>("yes", "no", "unknown");

/** Proofs whose every step has the verdict that follows from those below it. */
const proofs = fc.letrec<{ proof: Step }>((tie) => ({
  proof: fc.oneof(
    { maxDepth: 4 },
    verdicts.map(fact),
    fc
      .tuple(
        fc.constantFrom<Reasoning>("all", "any", "cases"),
        fc.array(tie("proof"), { minLength: 1, maxLength: 4 }),
      )
      .map(([reasoning, because]) => {
        const open = step(reasoning, "unknown", because);
        return { ...open, verdict: replay(open as unknown as Finding) };
      }),
  ),
})).proof;

function whole({ finding, below }: CondensedStep): Step {
  return { ...finding, because: below.map(whole) };
}

test("what is left still proves the verdict", () => {
  fc.assert(
    fc.property(proofs, (proof) => {
      expect(replay(whole(condense(proof)) as unknown as Finding)).toBe(proof.verdict);
    }),
  );
});
