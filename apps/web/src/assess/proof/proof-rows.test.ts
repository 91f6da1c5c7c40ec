import type { Verdict } from "@coproduce/assess";
import { expect, test } from "vitest";
import type { ShownFinding } from "../../engine/assessment.ts";
import { allSteps, decidingSteps, proofRows, turnedOver } from "./proof-rows.ts";

function step(verdict: Verdict, ...because: ShownFinding[]): ShownFinding {
  return {
    verdict,
    of: verdict,
    text: null,
    reasoning: "any",
    citation: null,
    facts: [],
    because,
    missing: [],
  };
}

const proof = [step("unknown", step("no", step("no")), step("unknown", step("yes"), step("unknown")))];

test("the proof opens along the steps that decide it", () => {
  expect([...decidingSteps(proof, 3)]).toEqual(["0", "0.1"]);
  expect([...decidingSteps(proof, 1)]).toEqual(["0"]);
});

test("rows below a closed step are not seen", () => {
  expect(proofRows(proof, decidingSteps(proof, 3)).map((row) => row.id)).toEqual([
    "0",
    "0.0",
    "0.1",
    "0.1.0",
    "0.1.1",
  ]);
  expect(proofRows(proof, new Set()).map((row) => row.id)).toEqual(["0"]);
});

test("the reader closes what was open and opens what was closed", () => {
  expect([...turnedOver(new Set(["0", "0.1"]), new Set(["0.1", "0.0"]))]).toEqual(["0", "0.0"]);
});

test("a step without anything below cannot be opened", () => {
  expect([...allSteps(proof)]).toEqual(["0", "0.0", "0.1"]);
});
