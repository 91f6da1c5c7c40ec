import { expect, test } from "vitest";
import { pairShares } from "./share-pairs.ts";

const share = (economy: string | null, value: string) => ({ economy, value, share: value });

test("every economy stands once, with nothing where it adds nothing", () => {
  expect(pairShares([share("CN", "40"), share("MX", "60")], [share("MX", "90"), share(null, "10")])).toEqual([
    { economy: "CN", before: share("CN", "40"), after: { value: "0.00", share: "0" } },
    { economy: "MX", before: share("MX", "60"), after: share("MX", "90") },
    { economy: null, before: { value: "0.00", share: "0" }, after: share(null, "10") },
  ]);
});
