import type { Use } from "@coproduce/goods";

/** The uses that rules for vehicle parts ask about, in the order of the product document. */
export const uses: readonly Use[] = [
  "original-equipment",
  "passenger-vehicle",
  "light-truck",
  "heavy-truck",
  "other-vehicle",
  "aftermarket",
  "other",
];
