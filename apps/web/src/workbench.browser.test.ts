import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pack, unpack } from "./address/packed.ts";
import { type BuiltSite, buildSite, dropFile, missing, root } from "./built-site.fixture.ts";

/** The built workbench in a real browser, by mouse and by keyboard. */

const examples = JSON.parse(readFileSync(join(root, "examples/index.json"), "utf8")) as readonly {
  readonly id: string;
  readonly title: { readonly en: string };
}[];

describe.skipIf(missing !== null)(`the workbench${missing === null ? "" : ` (skipped: ${missing})`}`, () => {
  let site: BuiltSite;
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    site = await buildSite();
    faults = site.faults;
  }, 120_000);

  afterAll(() => site?.close());

  const opened = async (hash = "", options: Parameters<Browser["newPage"]>[0] = {}) => {
    page = await site.open(hash, options);
    return page;
  };

  const headline = () => page.locator("#verdict-headline");

  test("opens every example by mouse, each with its verdict, its proof and its address", async () => {
    await opened();
    for (const { id, title } of examples) {
      await page.click(`[data-example="${id}"]`);
      await headline().waitFor();
      expect(await page.locator("h1").innerText()).toBe(title.en);
      expect(await headline().innerText()).toMatch(/^(Originating|Non-originating|Undetermined): /);
      expect(await page.locator('[role="treeitem"]').count()).toBeGreaterThan(1);
      expect(new URL(page.url()).hash).toContain(`example=${id}`);
      await page.click(".brand");
      await page.locator(".start").waitFor();
    }
    expect(faults).toEqual([]);
  }, 240_000);

  test("drops a bill of materials and assesses it without sending it anywhere", async () => {
    await opened();
    await dropFile(page, ".drop", "wiring-harness.csv", bill);
    await headline().waitFor();
    expect(await page.locator("h1").innerText()).toBe("Wiring harness");
    expect(await page.locator(".materials tbody tr").count()).toBe(3);
    expect(faults).toEqual([]);
  });

  test("lists every bad cell of a dropped file with its row, column and reason", async () => {
    await opened();
    await dropFile(page, ".drop", "bad.csv", bill.replace("12.50", "about 12").replace("7408.19", "74x"));
    const alert = page.locator(".problems");
    await alert.waitFor();
    expect(await alert.locator("h2").innerText()).toBe("2 things to correct in bad.csv");
    expect(await alert.locator("tbody tr").count()).toBe(2);
    expect(await alert.innerText()).toContain("about 12");
  });

  test("moves the verdict at once when a material changes, lists the change and takes it back", async () => {
    await openBill();
    const before = await headline().innerText();
    await page.selectOption('[aria-label="Origin of Copper wire"]', "CN");
    await page.selectOption('[aria-label="Whether Copper wire originates"]', "false");
    await page.waitForFunction(
      (text) => document.querySelector("#verdict-headline")?.textContent !== text,
      before,
    );
    expect(await page.locator(".edits li").count()).toBe(2);
    const packed = () => /edits=([^&]*)/.exec(page.url())?.[1] ?? "";
    await expect.poll(() => unpack(packed())).toHaveLength(2);
    const link = page.url();
    await page.click(".edits .link-button:nth-of-type(2)");
    await page.waitForFunction(() => document.querySelectorAll(".edits li").length === 0);
    await opened(new URL(link).hash);
    await headline().waitFor();
    expect(await page.locator(".edits li").count()).toBe(2);
  });

  test("refuses changes in a link that make no sense, with the reason", async () => {
    const edits = await pack([{ kind: "value", material: "compressor", to: "a lot" }]);
    await opened(`#/assess?example=display-freezer&edits=${edits}`);
    await page.locator(".problems").waitFor();
    expect(await page.locator(".problems").innerText()).toContain("a lot");
    expect(await headline().count()).toBe(0);
  });

  test("opens a step of the proof to its citation by mouse", async () => {
    await openBill();
    const closed = page
      .locator('[role="treeitem"][aria-expanded="false"]:has(> .proof-row .proof-cite)')
      .first();
    const step = await closed.getAttribute("data-step");
    await closed.locator("> .proof-row").click();
    const row = page.locator(`[data-step="${step}"] > .proof-row`);
    expect(await row.locator(".proof-cite .trust").count()).toBe(1);
  });

  test("goes from the example to a citation by keyboard alone", async () => {
    await openBill();
    await page.locator('[role="treeitem"][tabindex="0"]').focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    expect(await focusedStep()).toBe("0");
    await page.keyboard.press("ArrowRight");
    expect(await focusedStep()).toBe("0.0");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator('[data-step="0"]').getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Enter");
    expect(await page.locator('[data-step="0"]').getAttribute("aria-expanded")).toBe("true");
    const cited = () =>
      page.evaluate(() => document.activeElement?.querySelector(":scope > .proof-row .proof-cite") != null);
    for (let step = 0; step < 40 && !(await cited()); step += 1) await page.keyboard.press("ArrowDown");
    const focused = page.locator(":focus");
    if ((await focused.getAttribute("aria-expanded")) === "false") await page.keyboard.press("Enter");
    expect(await focused.locator("> .proof-row .proof-cite .trust").count()).toBe(1);
  });

  test("reaches a material's value by Tab and changes it", async () => {
    await openBill();
    await page.locator('[data-material="connector"]').focus();
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.material)).toBe("wire");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("13.25");
    await page.keyboard.press("Enter");
    await page.locator(".edits li").waitFor();
    expect(await page.locator(".edits li").innerText()).toContain("Copper wire: $13.25");
  });

  test("speaks English, Spanish and French, and says so to assistive technology", async () => {
    await openBill();
    await page.click('button[aria-label="Español"]');
    await page.waitForFunction(() => document.documentElement.lang === "es");
    await page.waitForFunction(() =>
      /Originario|Indeterminado/.test(document.querySelector("#verdict-headline")?.textContent ?? ""),
    );
    expect(await page.locator("nav a[aria-current]").innerText()).toBe("Evaluar");
    await page.click('button[aria-label="Français"]');
    await page.waitForFunction(() => document.documentElement.lang === "fr");
    expect(new URL(page.url()).hash).toContain("lang=fr");
    expect(await page.locator(".proof").getAttribute("aria-label")).toBe("Pourquoi");
  });

  test("turns dark and light, and keeps the choice", async () => {
    await opened();
    const canvas = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await canvas();
    await page.selectOption('[aria-label="Theme"]', "dark");
    expect(await canvas()).not.toBe(light);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  });

  test("shows what is depended on from the shipped facts, and opens a product to its suppliers", async () => {
    await opened("#/diagnose");
    await page.locator(".diagnose-rows tbody button").first().click();
    expect(await page.locator(".diagnose-suppliers li").count()).toBe(10);
    await page.click('.diagnose-views a:has-text("Trade Deficit Ratio")');
    await page.waitForFunction(() => location.hash.includes("view=tdr"));
    await page.fill(".diagnose-find input", "vietnam");
    await page.waitForFunction(() => document.querySelectorAll(".diagnose-rows tbody tr").length === 1);
    expect(await page.locator(".diagnose-rows tbody tr").first().textContent()).toContain("9.46");
    expect(faults).toEqual([]);
  });

  test("shows what the agreement asks of a code on a date", async () => {
    await opened("#/law?code=8418.50&date=2026-11-23");
    await page.locator(".law-rule").first().waitFor();
    expect(await page.locator(".law-rule").first().innerText()).toContain("from any other heading");
    await page.fill(".law-search input", "99.99");
    await page.keyboard.press("Enter");
    await page.locator('[role="alert"]').waitFor();
    expect(await page.locator('[role="alert"]').innerText()).toContain("not a tariff code");
  });

  test("draws what a code has paid at the border since 2018, by economy, and the measures that reach it", async () => {
    await opened("#/law?code=8507.60&date=2026-11-23&paid=CN,MX");
    const rates = page.locator(".law-border .picture-panel").first();
    await rates.waitFor();
    expect(await rates.locator("h2").innerText()).toBe(
      "China: 53.4% on Nov 23, 2026; the most since 2018 was 23.4% to 173.4%, from Apr 10, 2025",
    );
    await rates.locator("summary").click();
    expect(await rates.locator("tbody").innerText()).toMatch(/2025-03-04\s+23\.4% to 48\.4%\s+28\.4%/);
    await page.selectOption('[aria-label="Add an economy"]', "MX+");
    await page.waitForFunction(
      () => new URLSearchParams(location.hash.split("?")[1]).get("paid") === "CN,MX,MX+",
    );
    await rates.locator('th:text("Mexico, preference claimed")').waitFor();
    const measures = page.locator(".law-border .picture-panel").nth(1);
    expect(await measures.locator("svg[role=img]").getAttribute("aria-label")).toMatch(/struck down later/);
    await measures.locator("summary").click();
    expect(await measures.locator("tbody").innerText()).toContain("FR 2024-21217");
    expect(faults).toEqual([]);
  });

  test("moves the date of entry by keyboard through the days on which the duty changes", async () => {
    await openBill();
    await page.locator(".duty").getByRole("button", { name: "Move the date of entry" }).click();
    const slider = page.locator(".duty-dates input");
    await slider.focus();
    await page.keyboard.press("Home");
    await page.waitForFunction(
      () => (document.querySelector("#entry-date") as HTMLInputElement).value === "2020-07-01",
    );
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(
      () => (document.querySelector("#entry-date") as HTMLInputElement).value === "2025-03-04",
    );
    expect(await slider.getAttribute("aria-valuetext")).toBe("Mar 4, 2025");
    expect(faults).toEqual([]);
  });

  test.each([
    ["JSON", /\.assessment\.json$/, '"verdict"'],
    ["CSV", /\.materials\.csv$/, "Copper wire"],
    ["SVG", /\.svg$/, "<rect"],
  ])("downloads the answer as %s", async (format, name, content) => {
    await openBill();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".downloads button", { hasText: format }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(name);
    expect(readFileSync(await download.path(), "utf8")).toContain(content);
  });

  test("opens every view of Diagnose at its address, each picture with its finding, table and source", async () => {
    await opened("#/diagnose");
    await page.locator(".picture-panel").first().waitFor();
    const links = page.locator(".diagnose-views a");
    expect(await links.count()).toBe(7);
    for (let at = 0; at < 7; at += 1) {
      await links.nth(at).click();
      await page.waitForFunction(
        (index) =>
          document.querySelectorAll(".diagnose-views a")[index]?.getAttribute("aria-current") === "page",
        at,
      );
      expect(new URL(page.url()).hash).toMatch(/view=[a-z-]+/);
      const panel = page.locator(".picture-panel").first();
      const finding = await panel.locator("h2").innerText();
      expect(finding).toMatch(/\d/);
      expect(await panel.locator("svg[role=img]").getAttribute("aria-label")).toBe(finding);
      expect(await panel.innerText()).toContain("Source:");
      await panel.locator("summary").click();
      expect(await panel.locator("tbody tr").count()).toBeGreaterThan(1);
    }
    expect(faults).toEqual([]);
  });

  test("sorts the rows of Diagnose and opens one to its suppliers by keyboard, all in the address", async () => {
    await opened("#/diagnose?view=dependence");
    await page.locator(".diagnose-sort").nth(2).focus();
    await page.keyboard.press("Enter");
    await page.locator('th[aria-sort="descending"]').waitFor();
    const row = page.locator(".diagnose-rows tbody th button").first();
    const product = await row.innerText();
    await row.focus();
    await page.keyboard.press("Enter");
    await page.locator(".diagnose-suppliers li").first().waitFor();
    const link = new URL(page.url()).hash;
    await opened(link);
    await page.locator(".diagnose-suppliers li").first().waitFor();
    expect(await page.locator('.diagnose-rows [aria-expanded="true"]').innerText()).toBe(product);
  });

  test("saves a picture of Diagnose as CSV and as an SVG that stands alone", async () => {
    await opened("#/diagnose?view=utilization");
    const save = async (kind: string) => {
      const waiting = page.waitForEvent("download");
      await page.locator(".picture-panel .downloads button", { hasText: kind }).first().click();
      const download = await waiting;
      return readFileSync((await download.path()) ?? "", "utf8");
    };
    const table = await save("CSV");
    expect(table).toMatch(/^Month,"?Mexico, %"?,"?Canada, %"?,Source\r\nJan 2025,45\.3/);
    const drawing = await save("SVG");
    expect(drawing).toContain("Mexico");
    expect(drawing).toContain("Source: US Census Bureau");
    expect(drawing).not.toContain("var(--");
  });

  test("speaks Spanish on Diagnose, draws in dark and in light, and fits 360 pixels in every view", async () => {
    await opened("#/diagnose?view=vehicles", { viewport: { width: 360, height: 740 }, colorScheme: "dark" });
    await page.locator(".picture-panel").first().waitFor();
    await page.click('button[aria-label="Español"]');
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.startsWith("De qué depende"));
    for (const link of await page.locator(".diagnose-views a").all()) {
      await link.click();
      await page.locator(".picture-panel").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    expect(await page.locator(".picture-panel h2").first().innerText()).toContain("modelos ensamblados");
    const label = page.locator(".picture-label").first();
    const ink = () => label.evaluate((text) => getComputedStyle(text).fill);
    const dark = await ink();
    await page.selectOption('[aria-label="Tema"]', "light");
    expect(await ink()).not.toBe(dark);
  });

  test("fits a screen of 360 pixels without scrolling sideways", async () => {
    await openBill({ viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test("loads under 600 kB compressed, law and duties included", async () => {
    site.served.length = 0;
    await openBill();
    await page.locator(".duty").waitFor();
    const bytes = site.served.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(600_000);
  });

  async function openBill(options: Parameters<Browser["newPage"]>[0] = {}) {
    await opened("", options);
    await dropFile(page, ".drop", "wiring-harness.csv", bill);
    await headline().waitFor();
  }

  async function focusedStep() {
    return page.evaluate(() => (document.activeElement as HTMLElement).dataset.step);
  }
});

/** A harness of HS 8544.30 that needs no vehicle facts, with one part from outside the region. */
const bill = `Produced in,MX
Import into,US
Date of entry,2026-11-23
Transaction value,40.00

level,id,name,hs,origin,originating,value,currency
0,harness,Wiring harness,8544.30,,,40.00,USD
1,wire,Copper wire,7408.19,US,yes,12.50,
1,connector,Connector,8536.69,CN,,6.00,
1,tape,Insulating tape,3919.10,MX,,1.25,
`;
