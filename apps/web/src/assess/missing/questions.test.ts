import { expect, test } from "vitest";
import type { ShownFact } from "../../engine/assessment.ts";
import { answerEdit } from "./questions.tsx";

const fact: ShownFact = {
  key: "originating",
  subject: { kind: "material", id: "compressor", name: "Compressor" },
  kind: "originating",
  of: "Does the compressor originate?",
  settles: "alone",
  with: [],
  yes: ["yes"],
  no: ["no"],
  valueAtStake: "118.00",
};

test("the answer goes to the field or the keyed fact of its subject, as the document writes it", () => {
  expect(answerEdit(fact, "yes")).toEqual({ kind: "originating", material: "compressor", to: true });
  expect(answerEdit({ ...fact, key: "8414.30.hermetic", kind: "yes-no" }, "no")).toEqual({
    kind: "fact",
    material: "compressor",
    key: "8414.30.hermetic",
    to: false,
  });
  const ofGood: ShownFact = { ...fact, subject: { kind: "product" }, kind: "amount" };
  expect(answerEdit({ ...ofGood, key: "netCost" }, "542.00")).toEqual({
    kind: "field",
    material: null,
    field: "netCost",
    to: "542.00",
  });
  expect(answerEdit({ ...ofGood, key: "polymer.share", kind: "percent" }, "62.5")).toEqual({
    kind: "fact",
    material: null,
    key: "polymer.share",
    to: "62.5",
  });
});
