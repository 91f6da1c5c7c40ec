import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { widthOf } from "../terminal/width.ts";
import { record } from "../testing/recorder.ts";

const freezer = fileURLToPath(new URL("../testing/products/freezer.json", import.meta.url));
const document = JSON.parse(readFileSync(freezer, "utf8"));
const assess = (product: unknown, ...options: string[]) =>
  record(["assess", "-", ...options], { input: JSON.stringify(product) });

describe("a product on the terminal", () => {
  test("begins with the verdict, then says what decides it", async () => {
    const { code, out, err } = await record(["assess", freezer]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 5)).toEqual([
      "Display freezer",
      "8418.50.00 · Mexico → United States · 2026-11-23",
      "",
      "? Undetermined: one fact decides",
      "  Until it is settled, it counts as non-originating.",
    ]);
    expect(out).toContain("56.56% to 75%, needs 60% ?");
    expect(out).toContain("compressor: originating = yes → originating");
  });

  test("shows a name that commands the terminal without its commands, and leaves it whole in JSON", async () => {
    const red = { ...document, name: "\u001b[31mFreezer" };
    expect((await assess(red)).out.split("\n")[0]).toBe("\ufffd[31mFreezer");
    expect(JSON.parse((await assess(red, "--json")).out).product.name).toBe(red.name);
  });

  test("draws where the value comes from, the unknown apart, and the most from outside", async () => {
    const materials = [
      { id: "board", value: "60", origin: "MX", materials: [{ id: "chip", value: "30", origin: "TW" }] },
      { id: "compressor", name: "Compressor", value: "160", origin: "CN" },
      { id: "sheet", value: "20" },
    ];
    const { out } = await assess({ ...document, materials });
    const at = out.indexOf("Where the value comes from");
    expect(out.slice(at).split("\n").slice(0, 8)).toEqual([
      "Where the value comes from",
      "  Mexico      67.19%  ███████████████████████████",
      "  China       25.00%  ██████████",
      "  Taiwan       4.69%  ██",
      "  not stated   3.12%  ▒",
      "  Of the transaction value: North America 67.19%, Asia-Pacific 29.69%",
      "  Most from outside the region: Compressor (China) 25.00%, chip (Taiwan) 4.68%",
      "",
    ]);
  });

  test("fits 80 columns in every language", async () => {
    for (const locale of ["en", "es", "fr"]) {
      const { out } = await record(["assess", freezer, "--locale", locale]);
      for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    }
  });

  test("has no colour codes where there is no colour", async () => {
    expect((await record(["assess", freezer])).out).not.toContain("\u001b");
    expect((await record(["assess", freezer], { colour: true })).out).toContain("\u001b[33m");
  });
});

describe("--scenario", () => {
  const scenario = (name: string) =>
    fileURLToPath(new URL(`../testing/scenarios/${name}.yaml`, import.meta.url));

  test("assesses under the changed rule, and names the scenario and its file", async () => {
    const { out } = await record(["assess", freezer, "--scenario", scenario("freezers-need-80"), "--json"]);
    const { regime, origin } = JSON.parse(out);
    expect(regime.scenario).toBe("freezers-need-80");
    expect(regime.files.at(-1)).toEqual({
      path: "freezers-need-80.yaml",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(origin.rvc.transactionValue).toMatchObject({ threshold: "80", high: "75.00", met: "no" });
    expect(origin.verdict).toBe("non-originating");
  });

  test("tells every bad line of the file and what would be right", async () => {
    const { code, out, err } = await record(["assess", freezer, "--scenario", scenario("misspelled")]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(
      "misspelled.yaml, line 5, patches[0].provision: The agreement has no provision “de-minimis.diary”. Did you mean “de-minimis.dairy”?",
    );
    expect(err).toContain(
      "misspelled.yaml, line 7, patches[1].goods: One rule governs 8418.50-8418.69, and 8418.50 is only part of it.",
    );
  });
});

describe("--json", () => {
  test("prints one document and nothing else", async () => {
    const { out, err } = await record(["assess", freezer, "--json"]);
    expect(err).toBe("");
    const { product, regime, origin } = JSON.parse(out);
    expect(product).toEqual(document);
    expect(regime).toMatchObject({ date: "2026-11-23", importInto: "US", scenario: null });
    expect(origin).toMatchObject({
      verdict: "undetermined",
      asDocumented: "non-originating",
      criterion: null,
    });
    expect(origin.missing[0]).toMatchObject({ key: "originating", settles: "alone" });
  });

  test("names the law files with their hashes, so that the answer can be replayed", async () => {
    const { regime } = JSON.parse((await record(["assess", freezer, "--json"])).out);
    expect(regime.files).toContainEqual({
      path: "law/agreements/usmca/product-rules/84.rules",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

describe("where the good goes and when", () => {
  test("options come before the document", async () => {
    const { out } = await assess(document, "--into", "ca", "--date", "2025-01-31", "--json");
    expect(JSON.parse(out).regime).toMatchObject({ date: "2025-01-31", importInto: "CA" });
  });

  test("a document without a date is assessed as of today", async () => {
    const { date: _, ...undated } = document;
    expect(JSON.parse((await assess(undated, "--json")).out).regime.date).toBe("2026-11-24");
  });

  test("a document without a destination needs one", async () => {
    const { importInto: _, ...homeless } = document;
    const { code, err } = await assess(homeless);
    expect(code).toBe(2);
    expect(err).toBe(
      "- does not say which country the good enters. Add importInto to it, or --into US, MX or CA.\n",
    );
  });
});

describe("input that is wrong ends with 2 and names the file, the field and what would be right", () => {
  test.each([
    ["no file", ["assess", "nowhere.json"], "There is no file nowhere.json.\n"],
    ["a folder", ["assess", "/"], "/ is a folder; name the file of a product.\n"],
    ["an unknown party", ["assess", "-", "--into", "BR"], '--into is "BR"; it must be US, MX or CA.\n'],
  ])("%s", async (_, args, message) => {
    const { code, out, err } = await record(args);
    expect(err).toBe(message);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  test("nothing on standard input", async () => {
    const { code, err } = await record(["assess", "-"], { input: "" });
    expect(err).toBe("standard input is empty; a product is JSON, CSV or XLSX.\n");
    expect(code).toBe(2);
  });

  test("every wrong field is named at once", async () => {
    const broken = {
      ...document,
      hs: "fridge",
      transactionValue: "-1",
      materials: [{ id: "a", value: "x" }],
    };
    const { code, out, err } = await assess(broken);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.trimEnd().split("\n")).toHaveLength(3);
    expect(err).toContain("standard input, hs: “fridge” is not a tariff code.");
    expect(err).toContain("standard input, materials[0].value: “x” is not an amount.");
  });
});

describe("under a scenario", () => {
  const scenario = [
    "id: higher-content",
    "description: Content of refrigerators to 80 percent",
    "patches:",
    "  - kind: set-rvc",
    "    goods: 8418.50-8418.69",
    "    transaction-value: 80",
    "    net-cost: 75",
  ].join("\n");
  const file = join(mkdtempSync(join(tmpdir(), "coproduce-")), "higher-content.yaml");
  writeFileSync(file, scenario);

  test("the answer is that of the changed law, and says so", async () => {
    const { out } = await record(["assess", freezer, "--scenario", file]);
    expect(out).toContain("✗ Not originating");
    expect(out).toContain("Under the scenario higher-content, not the law as it stands.");
    const { regime, origin } = JSON.parse(
      (await record(["assess", freezer, "--scenario", file, "--json"])).out,
    );
    expect(regime.scenario).toBe("higher-content");
    expect(origin.verdict).toBe("non-originating");
  });

  test("a scenario file that is wrong ends with 2 and names its line", async () => {
    writeFileSync(file.replace(".yaml", "-wrong.yaml"), scenario.replace("set-rvc", "set-rcv"));
    const { code, err } = await record([
      "assess",
      freezer,
      "--scenario",
      file.replace(".yaml", "-wrong.yaml"),
    ]);
    expect(code).toBe(2);
    expect(err).toContain("higher-content-wrong.yaml");
    expect(err).toContain("4");
  });
});
