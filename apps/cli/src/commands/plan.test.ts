import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
    expect(out).toContain("The price of one material is an estimate: present price plus a markup.");
    expect(out).toMatch(/regional +\+1\.60 {2}to qualify/);
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

  test("plans for several scenarios at once, by expected cost and by least regret", async () => {
    const raised = fileURLToPath(
      new URL("../../../../examples/scenarios/smaller-tolerance.yaml", import.meta.url),
    );
    const asked = ["plan", airConditioner, "--scenario", "present", "--scenario", raised, "--odds", "3,1"];
    const { code, out } = await record([...asked, "--json"]);
    expect(code).toBe(0);
    const { across } = JSON.parse(out);
    expect(across.cases.map(({ probability }: { probability: string }) => probability)).toEqual(["75", "25"]);
    const [present, later] = across.cases.map(({ best }: { best: string }) => Number(best));
    expect(later).toBeGreaterThan(present);
    expect(Number(across.valueOfCertainty)).toBeGreaterThanOrEqual(0);
    const told = await record(asked);
    expect(told.out).toContain("Under every scenario");
  });

  test("weighs what switching costs under several scenarios: the board moves for the smaller tolerance", async () => {
    const file = (path: string) => fileURLToPath(new URL(`../../../../examples/${path}`, import.meta.url));
    const options = file("plans/air-conditioner-pays/options.json");
    const smaller = file("scenarios/smaller-tolerance.yaml");
    const asked = ["--require", "qualify", "--scenario", "present", "--scenario", smaller, "--json"];
    const { out } = await record(["plan", airConditioner, "--options", options, ...asked]);
    const { across } = JSON.parse(out);
    expect(across.cases.map(({ best }: { best: string }) => best)).toEqual(["341.90", "345.30"]);
    expect(across.expected).toMatchObject({ expectedCost: "345.30", greatestRegret: "3.40" });
    expect(across.minimumRegret.greatestRegret).toBe("3.40");
    expect(across.valueOfCertainty).toBe("1.70");
  });

  test("takes a scenario of duties on the good, though inputs enter under the law of another country", async () => {
    const restored = fileURLToPath(
      new URL("../../../../examples/scenarios/reciprocal-restored.yaml", import.meta.url),
    );
    const { code, out, err } = await record(["plan", airConditioner, "--scenario", restored, "--json"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(JSON.parse(out).regime.scenario).toBe("reciprocal-restored");
  });

  test("reckons duties on inputs of every chapter and origin: 15% of the box and 35% of the film", async () => {
    const product = JSON.parse(readFileSync(example("wire-harness"), "utf8"));
    const input = JSON.stringify({
      ...product,
      date: "2026-11-20",
      materials: [
        { id: "box", hs: "3923.10.03", origin: "CN", value: "20.00" },
        { id: "film", hs: "3919.90.99", origin: "VN", value: "10.00" },
        { id: "skin", hs: "4101.20.02", origin: "US", originating: true, value: "1.00" },
      ],
    });
    const { out } = await record(["plan", "-", "--json"], { input });
    expect(JSON.parse(out).before.cost.inputDuty).toBe("6.50");
  });

  test("knows the duty of a good assembled elsewhere, of another origin", async () => {
    const options = { options: [], assembly: [{ id: "ontario", producedIn: "CA" }], inputDuties: "none" };
    const asked = ["plan", example("wire-harness"), "--options", "-", "--json"];
    const { code, err } = await record(asked, { input: JSON.stringify(options) });
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  test("takes a scenario from standard input, for the good and for its inputs", async () => {
    let left =
      "id: outside\ndescription: One tariff\npatches:\n  - kind: align-outside-tariffs\n    rate: total 25%\n    origin: CN\n";
    // What is piped in can be read once.
    const stdin = async () => {
      const bytes = new TextEncoder().encode(left);
      left = "";
      return bytes;
    };
    const { code, err, out } = await record(["plan", airConditioner, "--scenario", "-", "--json"], { stdin });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(JSON.parse(out).regime.scenario).toBe("outside");
  });

  test("gives what is in use where there is no time to search", async () => {
    const { out } = await record(["plan", example("wire-harness"), "--time-limit", "0", "--json"]);
    const { status, changes, cost, before } = JSON.parse(out);
    // Proven or not: one program is solved in any case, and the present sourcing is never given up for a dearer.
    expect(["optimal", "feasible"]).toContain(status);
    expect(changes).toEqual([]);
    expect(cost).toEqual(before.cost);
  });

  test("names what is not offered on the date of entry, and the day from which it is", async () => {
    const offered = (from: string) => ({
      input: JSON.stringify({
        inputDuties: "none",
        options: [
          { material: "fan-motor", alternatives: [{ id: "later", origin: "MX", value: "1.00", from }] },
        ],
      }),
    });
    const asked = ["plan", airConditioner, "--options", "-", "--date", "2026-06-15"];
    const before = await record(asked, offered("2026-06-16"));
    expect(before.out).toContain("Not offered on the date of entry: fan-motor=later.");
    const then = await record(asked, offered("2026-06-15"));
    expect(then.out).not.toContain("Not offered");
    expect(then.out).toMatch(/MX 1\.00 +later/);
  });

  test("says no gap where there is no plan", async () => {
    const { out } = await record(["plan", airConditioner, "--exclude", "US", "--locale", "en"]);
    expect(out).toMatch(/^\d+ programs solved/m);
  });

  test("shares a material between suppliers whose capacity does not suffice", async () => {
    const options = {
      volumePerYear: "1000",
      inputDuties: "none",
      options: [
        {
          material: "fan-motor",
          alternatives: [
            { id: "small", origin: "MX", originating: true, value: "16.10", capacity: "600" },
            { id: "large", origin: "MX", originating: true, value: "17.00" },
          ],
        },
      ],
    };
    const asked = ["plan", airConditioner, "--options", "-", "--min-rvc", "59", "--json"];
    const { choices } = JSON.parse((await record(asked, { input: JSON.stringify(options) })).out);
    const shares = choices.map(({ alternative, share }: { alternative: string; share: string }) => [
      alternative,
      share,
    ]);
    expect(shares).toContainEqual(["small", "60"]);
  });

  test.each([
    [
      ["--avoid", "bosporus"],
      "“bosporus” is no strait or canal that is known here. Write one or more of taiwan-strait,",
    ],
    [
      ["--scenario", "present", "--odds", "60,40"],
      "--odds 60,40 must be one number for each of the 1 scenarios",
    ],
    [["--require", "everything"], "--require everything is not known. Write --require qualify."],
    [
      ["--min-rvc", "120"],
      "--min-rvc 120 is more than 100 percent. Write a number from 0 to 100, such as 62.5.",
    ],
    [["--max-asia", "100.01"], "--max-asia 100.01 is more than 100 percent."],
    [["--gap", "101"], "--gap 101 is more than 100 percent."],
    [["--volume", "0"], "--volume 0 must be more than 0."],
    [["--horizon", "0.00"], "--horizon 0.00 must be more than 0."],
    [
      ["--compliance", "5000"],
      "--compliance is paid in a year: give the goods made in a year with --volume.",
    ],
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

  test.each([
    [
      { via: ["suezz"] },
      "standard input, board, other, via: “suezz” is no strait or canal that is known here.",
    ],
    [
      { value: undefined, markup: "-100.5" },
      "options[0].alternatives[0].markup: A markup of -100.5 percent leaves a price below zero.",
    ],
  ])("refuses an alternative with %j", async (wrong, said) => {
    const alternatives = [{ id: "other", origin: "KR", value: "1.00", ...wrong }];
    const input = JSON.stringify({ options: [{ material: "board", alternatives }] });
    const { code, err } = await record(["plan", airConditioner, "--options", "-"], { input });
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test("cuts the name of an option short, never what it adds nor why", async () => {
    const alternatives = [{ id: "x".repeat(200), origin: "KR", value: "1.00" }];
    const input = JSON.stringify({ options: [{ material: "board", alternatives }], inputDuties: "none" });
    const { out } = await record(["plan", airConditioner, "--options", "-"], { input });
    expect(out).toMatch(/x{19}… +-\d+\.\d\d {2}\w+/);
    for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(80);
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

describe("options in a table", () => {
  const columns = "Material,Supplier,Origin,Originating,Value,Capacity,Buyer";
  const table = `${columns}\nfan-motor,Motores,México,yes,9.00,50000,Ana\n`;

  test("without a row below their headers weigh what is in use, and say so", async () => {
    const { code, err } = await record(["plan", airConditioner, "--options", "-"], { input: `${columns}\n` });
    expect(code).toBe(0);
    expect(err).toContain("standard input names no alternative: only what is in use now was weighed.\n");
  });

  test("need what a table leaves out, and take it from flags", async () => {
    const [asked, input] = [["plan", airConditioner, "--options", "-"], table];
    const refused = await record(asked, { input });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(
      "standard input, row 2, column F (Capacity): This needs the goods made in a year",
    );
    const settings = ["--volume", "10000", "--input-duties", "none"];
    const { code, err, out } = await record([...asked, ...settings, "--json"], { input });
    expect(err).toBe("standard input, row 1, column G: “Buyer” was left out.\n");
    expect(code).toBe(0);
    expect(JSON.parse(out).status).toBe("optimal");
  });

  test.each([
    [["--volume", "many"], "--volume many is not a number from 0 with at most two decimals, such as 62.5."],
    [["--input-duties", "some"], "--input-duties some is not known. Write compute or none."],
    [
      ["--out", "plan.doc"],
      "plan.doc names no format that is written. End its name in .csv or .xlsx or .json.",
    ],
  ])("refuse %j", async (options, said) => {
    expect(await record(["plan", airConditioner, ...options])).toMatchObject({ code: 2, err: `${said}\n` });
  });

  test("the plan is written as CSV, XLSX or JSON, never over another file", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "coproduce-"));
    const asked = ["plan", airConditioner, "--require", "qualify", "--input-duties", "none"];
    for (const file of ["plan.csv", "plan.xlsx", "plan.json"]) {
      expect((await record([...asked, "--out", file], { cwd })).err).toBe(`Wrote ${file}.\n`);
    }
    expect(readFileSync(join(cwd, "plan.csv"), "utf8")).toContain("Material,Name,Alternative");
    expect(JSON.parse(readFileSync(join(cwd, "plan.json"), "utf8"))).toMatchObject({ status: "optimal" });
    expect(readFileSync(join(cwd, "plan.xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect((await record([...asked, "--out", "plan.csv"], { cwd })).code).toBe(2);
  });
});
