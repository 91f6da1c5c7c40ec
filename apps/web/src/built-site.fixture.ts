import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { contentSecurityPolicy } from "../../server/src/http/security-headers.ts";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
const packs = join(root, "dist/packs");

const browserPath = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
].find((path) => path !== undefined && existsSync(path));

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What stands in the way of a test in a browser; null where nothing does. */
export const missing =
  browserPath === undefined
    ? "no browser: install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH"
    : existsSync(join(packs, "index.json"))
      ? null
      : "the law is not packed: npm run build:law";

/** The built workbench behind a static server, and a browser in front of it. */
export interface BuiltSite {
  readonly address: string;
  /** What the browser fetched, before compression. */
  readonly served: Buffer[];
  /** Faults of the page, and addresses elsewhere that it asked for. */
  readonly faults: string[];
  /** Opens the workbench at an address, in place of the page that was open. */
  readonly open: (hash?: string, options?: Parameters<Browser["newPage"]>[0]) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Drops a text file on a part of the page. */
export async function dropFile(page: Page, target: string, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: "text/csv" }));
      return transfer;
    },
    [name, text] as const,
  );
  await page.locator(target).dispatchEvent("drop", { dataTransfer: data });
}

/** Builds the workbench and serves it from a folder under the policy of our server: nothing but files is needed. */
export async function buildSite(): Promise<BuiltSite> {
  const site = mkdtempSync(join(tmpdir(), "coproduce-site-"));
  await build({
    root: join(root, "apps/web"),
    configFile: join(root, "apps/web/vite.config.ts"),
    logLevel: "error",
    build: { outDir: site, emptyOutDir: true },
  });
  const served: Buffer[] = [];
  const faults: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
    const file = path.startsWith("/packs/")
      ? join(root, "dist", path)
      : join(site, path === "/" ? "index.html" : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(file);
    served.push(body);
    const headers = {
      "content-type": types[extname(file)] ?? "text/plain",
      "content-security-policy": contentSecurityPolicy,
    };
    response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath: browserPath ?? "", headless: true, args: flags });
  let page: Page | null = null;
  return {
    address,
    served,
    faults,
    open: async (hash = "", options = {}) => {
      await page?.close();
      page = await browser.newPage({ locale: "en-US", ...options });
      page.setDefaultTimeout(20_000);
      faults.length = 0;
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url()))
          faults.push(request.url());
      });
      await page.goto(address + hash);
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
      rmSync(site, { recursive: true, force: true });
    },
  };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};
