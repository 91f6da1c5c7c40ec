import { expect, test } from "vitest";
import { inOrder, shadesOf } from "./shade.ts";

const share = (economy: string | null, value: string) => ({ economy, value, share: value });

test("the region stands first and the unknown last, each by value", () => {
  const shares = [
    share("CN", "40"),
    share(null, "30"),
    share("US", "5"),
    share("VN", "50"),
    share("MX", "20"),
  ];
  expect(inOrder(shares).map(({ economy }) => economy)).toEqual(["MX", "US", "VN", "CN", null]);
});

test("a party keeps its shade whatever its rank; what is unknown is hatched, not coloured", () => {
  expect(shadesOf([share("US", "9"), share("MX", "5"), share("CN", "4"), share(null, "1")])).toEqual([
    "var(--region-2)",
    "var(--region-1)",
    "var(--abroad-1)",
    "url(#unknown-origin)",
  ]);
});
