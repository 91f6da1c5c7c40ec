import type { CorePart, Percent } from "@coproduce/goods";
import type { Fraction, LaborValueContent } from "../origin/automotive/labor-value.ts";
import type { Metal } from "../origin/automotive/metals.ts";
import type { Step } from "../origin/step.ts";

/**
 * What a vehicle must meet besides the rule of its code, in numbers (Uniform Regulations ss. 14, 17, 18): how
 * far it is from each threshold, so that an optimiser may move it. Null where a test does not apply.
 */
export interface VehicleTests {
  readonly coreParts: { readonly parts: readonly CorePart[]; readonly threshold: Percent } | null;
  readonly labor: LaborTest | null;
  readonly metals: readonly MetalTest[];
}

/** High-wage material and labor against the base of the formula. */
export interface LaborTest {
  readonly highWage: bigint;
  readonly base: bigint;
  /** Points of technology and assembly, rounded up to a hundredth: the evaluation of the whole decides. */
  readonly credit: Percent;
  readonly total: Percent;
  readonly least: Percent;
}

export interface MetalTest {
  readonly metal: Metal;
  readonly purchases: bigint;
  readonly originating: bigint;
  readonly share: Percent;
}

export function vehicleTestsOf(root: Step): VehicleTests | null {
  const tests = first(root, "vehicle-tests");
  if (tests === null) return null;
  const parts = every(tests, "core-part");
  const labor = first(tests, "labor-value");
  return {
    coreParts:
      parts[0] === undefined ? null : { parts: parts.map(({ part }) => part), threshold: parts[0].threshold },
    labor: labor === null ? null : laborTest(labor),
    metals: every(tests, "metal-share").flatMap(({ metal, purchases, originating, share }) =>
      metal === null || purchases === null || originating === null
        ? []
        : [{ metal, purchases, originating, share }],
    ),
  };
}

function laborTest({ content, total, highWage }: Extract<Step, { kind: "labor-value" }>): LaborTest | null {
  if (content === null || total === null || highWage === null) return null;
  return {
    highWage: content.highWage.over / 10_000n,
    base: content.highWage.under,
    credit: creditOf(content),
    total,
    least: highWage,
  };
}

function creditOf({ technology, assembly }: LaborValueContent): Percent {
  return (Number(roundedUp(technology)) + assembly) as Percent;
}

function roundedUp({ over, under }: Fraction): bigint {
  return under === 0n ? 0n : (over + under - 1n) / under;
}

/** Whether a test cannot be met whatever the materials are: what it asks of the producer is not stated. */
export function isUnstated(step: Step): boolean {
  switch (step.kind) {
    case "labor-value":
      return step.content === null && step.verdict !== "yes";
    case "metal-share":
      return step.originating === null && step.verdict !== "yes";
    case "vehicle-category":
      return true;
    default:
      return step.below.some(isUnstated);
  }
}

function first<K extends Step["kind"]>(step: Step, kind: K): Extract<Step, { kind: K }> | null {
  return every(step, kind)[0] ?? null;
}

function every<K extends Step["kind"]>(step: Step, kind: K): readonly Extract<Step, { kind: K }>[] {
  if (step.kind === kind) return [step as Extract<Step, { kind: K }>];
  return step.below.flatMap((below) => every(below, kind));
}
