import { expect, test } from "vitest";
import { conclude, rest, type Step } from "./step.ts";

test("a fact that ever more steps ask for is missing once, not as often as it is asked for", () => {
  const asked = ["a", "b", "c"].map(
    (subject) => ({ subject, key: "originating", kind: "originating" }) as const,
  );
  let step: Step = rest("unknown", asked, { kind: "no-shift" });
  for (let level = 0; level < 40; level++)
    step = conclude("all", [step, step], { kind: "criteria" }, "unknown");
  expect(step.missing.length).toBeLessThan(100);
  expect(new Set(step.missing)).toEqual(new Set(asked));
});
