import type { ProductDocument } from "@coproduce/goods";
import type { OptionsDocument } from "@coproduce/plan";
import { expect, test } from "vitest";
import { importedInputs } from "./find-plan-law.ts";

const document = {
  id: "chair",
  hs: "9401.39",
  producedIn: "MX",
  currency: "USD",
  materials: [
    {
      id: "frame",
      hs: "9401.99",
      origin: "MX",
      value: "20",
      materials: [{ id: "tube", hs: "7306.30", origin: "CN", value: "4" }],
    },
    { id: "foam", hs: "3921.13", value: "3" },
  ],
} as ProductDocument;

const options: OptionsDocument = {
  options: [
    {
      material: "foam",
      alternatives: [
        { id: "ohio", origin: "US", value: "3" },
        { id: "here", origin: "MX", value: "3" },
      ],
    },
    { material: "frame", alternatives: [{ id: "recoded", hs: "7326.90", origin: "VN", value: "18" }] },
  ],
};

test("inputs of every material and alternative that cross the border are known by chapter and origin", () => {
  expect(importedInputs(document, options, "MX")).toEqual([
    { hs: "7306.30", origin: "CN" },
    { hs: "3921.13", origin: "US" },
    { hs: "7326.90", origin: "VN" },
  ]);
});
