import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pack } from "../address/packed.ts";
import { type BuiltSite, buildSite, dropFile, missing } from "../built-site.fixture.ts";

/** The Plan page of the built workbench in a real browser, by mouse and by keyboard. */

const chair = "#/plan?example=office-chair&plan=chair-content";

describe.skipIf(missing !== null)(`the Plan page${missing === null ? "" : ` (skipped: ${missing})`}`, () => {
  let site: BuiltSite;
  let page: Page;

  beforeAll(async () => {
    site = await buildSite();
  }, 120_000);

  afterAll(() => site?.close());

  const opened = async (hash: string, options: Parameters<Browser["newPage"]>[0] = {}) => {
    page = await site.open(hash, options);
  };
  const headline = (text: string | RegExp) =>
    expect.poll(() => page.locator("#plan-headline").innerText(), { timeout: 20_000 }).toMatch(text);
  const value = (supplier: string) => page.locator(`[aria-label="Value, ${supplier}"]`);
  const points = () =>
    page.locator(".picture-panel", { hasText: "regional content costs" }).locator("[role=radio]");

  test("opens a worked plan from the list and finds it, without sending anything anywhere", async () => {
    await opened("#/plan");
    await page.click('[data-plan="chair-content"]');
    await headline("One change: $62.20 a good, landed, instead of $60.80");
    expect(await page.locator(".plan-changes tbody").innerText()).toMatch(
      /Five-star base.*China.*Québec, Canada.*Needed: at least 75% regional content/s,
    );
    await page.locator(".frontier-point").first().waitFor();
    expect(site.faults).toEqual([]);
  });

  test("shows what a point of the frontier takes: by mouse, then by the arrow keys", async () => {
    await opened(chair);
    await points().first().waitFor();
    const shown = page.locator(".frontier-point").first();
    expect(await shown.innerText()).toContain("This is the plan.");
    await points().last().click();
    expect(await shown.innerText()).toMatch(/more than the plan.*Tilt mechanism: as now → Michigan/s);
    const count = await points().count();
    await page.keyboard.press("Home");
    expect(await points().first().getAttribute("aria-checked")).toBe("true");
    expect(await shown.innerText()).toContain("less than the plan");
    await page.keyboard.press("ArrowRight");
    expect(await points().nth(1).getAttribute("aria-checked")).toBe("true");
    await page.keyboard.press("End");
    expect(
      await points()
        .nth(count - 1)
        .getAttribute("aria-checked"),
    ).toBe("true");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await headline(/^4 changes:|^3 changes:/);
    expect(site.faults).toEqual([]);
  });

  test("finds another plan when a price changes, keeps both in the address, and takes the change back", async () => {
    await opened(chair);
    await headline("$62.20");
    await page.click(".plan-toggle");
    await value("Québec").fill("9,10");
    await page.keyboard.press("Enter");
    await headline("One change: $61.70 a good");
    await expect.poll(() => page.url()).toContain("options=");
    const link = new URL(page.url()).hash;
    await page.click('.plan-options button:text("Undo")');
    await headline("$62.20");
    await opened(link);
    await headline("One change: $61.70 a good");
    await page.click(".plan-toggle");
    expect(await value("Québec").inputValue()).toBe("9.10");
  });

  test("says what is wrong with a price at its cell, and plans again when it is right", async () => {
    await opened(chair);
    await headline("$62.20");
    await page.click(".plan-toggle");
    await value("Québec").fill("about nine");
    await page.keyboard.press("Tab");
    const problem = page.locator(".plan-problem");
    await problem.waitFor();
    expect(await problem.innerText()).toContain("about nine");
    expect(await value("Québec").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator(".plan-band").innerText()).toContain("has to be put right");
    await value("Québec").fill("9.60");
    await page.keyboard.press("Tab");
    await problem.waitFor({ state: "detached" });
    await headline("$62.20");
  });

  test("stops a plan that is being looked for, and finds it when asked again", async () => {
    await opened("#/plan?example=television");
    await page.click('button:text("Propose regional alternatives")');
    await page.click('button:text("Find the plan")');
    await page.click('button:text("Cancel")');
    await page.locator("progress").waitFor({ state: "detached" });
    await page.click('button:text("Find the plan")');
    await headline(/a good, landed/);
    expect(site.faults).toEqual([]);
  });

  test("says which goals conflict, and plans without one of them", async () => {
    await opened(chair);
    await headline("$62.20");
    await page.fill('.plan-field:has(label:text("From Asia-Pacific")) input', "1");
    await page.keyboard.press("Enter");
    await headline("Nothing meets what you ask");
    expect(await page.locator(".plan-band").innerText()).toContain("at most 1% from Asia-Pacific");
    await page.click('button:text("Try without")');
    await headline("$62.20");
  });

  test("adds an alternative by keyboard alone and plans with it", async () => {
    await opened("#/plan?example=office-chair");
    await page.locator('.plan-material:has-text("Casters") .link-button').focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Rolling works");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("3.10");
    await page.keyboard.press("Tab");
    // It waits for the price to be checked: without one the options could not be weighed.
    await page.locator('button:text("Find the plan"):enabled').focus();
    await page.keyboard.press("Enter");
    await headline(/^One change: at least \$60\.30 a good, landed, instead of at least \$60\.80/);
    expect(await page.locator(".plan-changes tbody").innerText()).toContain("Rolling works, Mexico");
  });

  test("opens options from a dropped table, and lists every bad cell of another", async () => {
    await opened("#/plan?example=office-chair");
    await page.locator(".plan-options").waitFor();
    await dropFile(page, "#page", "options.csv", table);
    await page.locator('[data-alternative="base quebec"]').waitFor();
    await dropFile(page, "#page", "bad.csv", table.replace("9.60", "cheap"));
    await page.locator(".problems").waitFor();
    expect(await page.locator(".problems").innerText()).toContain("cheap");
    expect(await page.locator('[data-alternative="base quebec"]').count()).toBe(1);
  });

  test.each([
    ["XLSX", /\.plan\.xlsx$/, "PK"],
    ["CSV", /\.plan\.csv$/, "Québec"],
    ["JSON", /\.plan\.json$/, '"neededFor"'],
    ["SVG", /\.plan\.svg$/, "<rect"],
  ])("downloads the plan as %s", async (format, name, content) => {
    await opened(chair);
    await points().first().waitFor();
    const waiting = page.waitForEvent("download");
    await page.locator(".plan-files button", { hasText: format }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(name);
    expect(readFileSync(await download.path(), "utf8")).toContain(content);
  });

  test("goes from Assess to the plan of the same product, and from the plan to the planned good", async () => {
    await opened("#/assess?example=office-chair");
    await page.click('.product-actions a:text("Plan")');
    await page.locator(".plan-options").waitFor();
    expect(await page.locator("h1").innerText()).toBe("Office chair");
    await opened(chair);
    await page.click('a:text("Open the planned good in Assess")');
    await page.locator("#verdict-headline").waitFor();
    const base = page.locator('tr:has([data-material="base"])');
    expect(await base.locator("select").first().inputValue()).toBe("CA");
  });

  test("refuses a link that was cut, and says so", async () => {
    const options = await pack({ options: [] });
    await opened(`#/plan?example=office-chair&options=${options.slice(0, -4)}`);
    await page.locator('[role="alert"]').waitFor();
    expect(await page.locator('[role="alert"]').innerText()).toContain("incomplete");
  });

  test("speaks Spanish and French, and fits 390 pixels in both", async () => {
    await opened(chair, { viewport: { width: 390, height: 800 }, colorScheme: "dark" });
    await headline("$62.20");
    await page.click('button[aria-label="Español"]');
    await headline(/^Un cambio: /);
    await page.click(".plan-toggle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.click('button[aria-label="Français"]');
    await headline(/^Un changement.: coût rendu de 62,20/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(site.faults).toEqual([]);
  });

  test("fetches the planner only when a plan is asked for", async () => {
    site.served.length = 0;
    await opened("#/plan?example=office-chair");
    await page.locator(".plan-options").waitFor();
    const before = site.served.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(before).toBeLessThan(600_000);
    await page.click('button:text("Find the plan")');
    await headline(/^Nothing to change/);
    const after = site.served.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(after - before).toBeGreaterThan(1_000_000);
  });
});

const table = `material,id,origin,originating,value
base,quebec,CA,yes,9.60
base,vietnam,VN,,7.90
`;
