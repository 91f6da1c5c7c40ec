import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { widthOf } from "../terminal/width.ts";
import { record } from "../testing/recorder.ts";

const example = (id: string) =>
  fileURLToPath(new URL(`../../../../examples/${id}/product.json`, import.meta.url));
const airConditioner = example("air-conditioner");

describe("a plan on the terminal", () => {
  test("without options proposes regional sources at a premium, until the good qualifies", async () => {
    const { code, out } = await record(["plan", airConditioner, "--require", "qualify"]);
    expect(code).toBe(0);
    expect(out).toContain("The good originates and claims the preference.");
    expect(out).toContain("present prices plus 10 percent");
    expect(out).toContain("Gap 0.0000%");
  });

  test("fits 80 columns in every language", async () => {
    for (const locale of ["en", "es", "fr"]) {
      const { out } = await record([
        "plan",
        airConditioner,
        "--max-asia",
        "30",
        "--frontier",
        "--locale",
        locale,
      ]);
      for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    }
  });

  test("names the goals that conflict: resin of the housing comes from the United States alone", async () => {
    const goals = ["--max-asia", "40", "--exclude", "CN,US"];
    const { code, out } = await record(["plan", airConditioner, ...goals, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ status: "infeasible", conflict: ["exclude:US"], cost: null });
  });

  test.each([
    [["--require", "everything"], "--require everything is not known. Write --require qualify."],
    [["--min-rvc", "many"], "--min-rvc many is not a number from 0 with at most two decimals, such as 62.5."],
    [
      ["--exclude", "CN,XX"],
      "“XX” is no country or customs territory. Write two-letter codes, such as CN,VN.",
    ],
  ])("refuses %j", async (options, said) => {
    const { code, err } = await record(["plan", airConditioner, ...options]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test("refuses options for a material that the product does not have", async () => {
    const options = { options: [{ material: "fan", alternatives: [{ id: "a", origin: "MX", value: "1" }] }] };
    const { code, err } = await record(["plan", airConditioner, "--options", "-"], {
      input: JSON.stringify(options),
    });
    expect(code).toBe(2);
    expect(err).toContain("options[0].material: The product has no material “fan”.");
  });
});
