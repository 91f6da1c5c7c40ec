import type { ProductDocument } from "@coproduce/goods";
import { expect, test } from "vitest";
import { madeOriginating } from "./levers.tsx";

const document: ProductDocument = {
  id: "freezer",
  hs: "8418.50",
  producedIn: "MX",
  currency: "USD",
  materials: [
    { id: "compressor", origin: "US", value: "118.00" },
    { id: "fan", origin: "VN", value: "14.00" },
  ],
};

test("a material of the region only has to show its origin", () => {
  expect(madeOriginating(document, "compressor")).toEqual([
    { kind: "originating", material: "compressor", to: true },
  ]);
});

test("a material from elsewhere is replaced by one made where the good is", () => {
  expect(madeOriginating(document, "fan")).toEqual([
    { kind: "origin", material: "fan", to: "MX" },
    { kind: "originating", material: "fan", to: true },
  ]);
});
