import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { indexOf, packsFromFiles, pathOf } from "@coproduce/law";
import { describe, expect, test } from "vitest";
import { readLawFolder } from "../../../tools/build/law-folder.ts";
import { createApp } from "./app.ts";
import { packStore } from "./law/pack-store.ts";

const packs = packsFromFiles(readLawFolder("law/agreements/"));
const byPath = new Map(packs.map((pack) => [pathOf(pack), pack]));
const site = mkdtempSync(join(tmpdir(), "coproduce-site-"));
mkdirSync(join(site, "web"));
mkdirSync(join(site, "packs"));
writeFileSync(join(site, "web", "index.html"), "<title>Workbench</title>");
writeFileSync(join(site, "packs", "index.json"), "{}");
writeFileSync(join(site, "secret.txt"), "costs");

const faults: Error[] = [];
const app = createApp({
  version: "1.2.3",
  packs: packStore(indexOf(packs), (path) => {
    const pack = byPath.get(path);
    if (pack === undefined) throw new Error(path);
    return pack;
  }),
  packFolder: pathToFileURL(`${join(site, "packs")}/`),
  web: pathToFileURL(`${join(site, "web")}/`),
  store: join(site, "store"),
  today: () => "2026-11-24",
  onFault: (error) => faults.push(error),
});

const request = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  app.request(path, { ...init, headers: { host: "localhost:4173", ...init.headers } });

const freezer = readFileSync(new URL("../../cli/src/testing/products/freezer.json", import.meta.url), "utf8");
const post = (body: string, query = "") => request(`/api/assess${query}`, { method: "POST", body });

describe("only this machine is answered", () => {
  test.each([
    ["another host", { host: "evil.example" }],
    ["a host that begins like ours", { host: "localhost.evil.example" }],
    ["a page of another host", { origin: "https://evil.example" }],
  ])("%s is refused", async (_, headers) => {
    const response = await request("/healthz", { headers });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ title: "forbidden-host" });
  });

  test.each(["localhost", "localhost:4173", "127.0.0.1:4173", "[::1]:4173"])(
    "%s is answered",
    async (host) => {
      expect((await request("/healthz", { headers: { host } })).status).toBe(200);
    },
  );

  test("pages may call nothing but this server", async () => {
    const policy = (await request("/")).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
  });
});

describe("POST /api/assess", () => {
  test("answers as assess --json does", async () => {
    const response = await post(freezer);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      product: JSON.parse(freezer),
      regime: { date: "2026-11-23", importInto: "US" },
      origin: { verdict: "undetermined", asDocumented: "non-originating" },
    });
  });

  test("parameters come before the document", async () => {
    const { regime } = (await (await post(freezer, "?into=CA&date=2025-01-31")).json()) as {
      regime: unknown;
    };
    expect(regime).toMatchObject({ date: "2025-01-31", importInto: "CA" });
  });

  test("speaks the language asked for, by parameter or by header", async () => {
    const said = async (response: Response) => ((await response.json()) as { detail: string }).detail;
    expect(await said(await post(freezer, "?into=BR&locale=es"))).toBe("into es «BR»; debe ser US, MX o CA.");
    const french = { method: "POST", body: freezer, headers: { "accept-language": "fr-CA,en" } };
    expect(await said(await request("/api/assess?into=BR", french))).toContain("il faut US, MX ou CA");
  });

  test("names every wrong field with what would be right", async () => {
    const response = await post(
      JSON.stringify({ ...JSON.parse(freezer), hs: "fridge", transactionValue: "-1" }),
    );
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const { title, problems } = (await response.json()) as { title: string; problems: { field: string }[] };
    expect(title).toBe("wrong-input");
    expect(problems.map(({ field }) => field)).toEqual(["hs", "transactionValue"]);
  });

  test("text that is no JSON is told with its line", async () => {
    const { detail } = (await (await post('{"id": ')).json()) as { detail: string };
    expect(detail).toContain("line 1");
  });

  test("a document beyond the limit is refused unread", async () => {
    const response = await request("/api/assess", {
      method: "POST",
      body: " ".repeat(8 * 1024 * 1024 + 1),
      headers: { "content-length": String(8 * 1024 * 1024 + 1) },
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ title: "too-large" });
  });
});

describe("GET /api/diagnose", () => {
  const detailOf = async (path: string) => {
    const response = await request(`/api/diagnose/${path}`);
    const { detail } = (await response.json()) as { detail: string };
    return [response.status, detail] as const;
  };

  // What it answers from data is tested beside the command that it answers like.
  test("says what to load where nothing is", async () => {
    const [status, detail] = await detailOf("tdr");
    expect(status).toBe(404);
    expect(detail).toContain("No data loaded answers this");
  });

  test("an indicator that does not exist is told with those that do", async () => {
    expect(await detailOf("deficit?locale=fr")).toEqual([
      404,
      "L’indicateur «\u00a0deficit\u00a0» n’existe pas. Les indicateurs sont dependence, critical, chokepoints, integration, intra-industry, value-added, tdr, utilization, unclaimed, atp, vehicles.",
    ]);
  });

  test.each([
    ["en", "tdr does not take exporter. It takes year, partner, level, data, top."],
    ["es", "tdr no admite exporter. Admite year, partner, level, data, top."],
    ["fr", "tdr n’admet pas exporter. Il admet year, partner, level, data, top."],
  ])("an option of another indicator is refused (%s)", async (locale, said) => {
    expect(await detailOf(`tdr?exporter=MX&locale=${locale}`)).toEqual([400, said]);
  });

  test.each([
    ["tdr?year=0", "year is “0”; a whole number above zero is expected."],
    [
      "tdr?partner=XX",
      "partner is “XX”; the two-letter ISO code of a country or territory is expected, such as MX.",
    ],
    ["dependence?level=hs5", "level is “hs5”; it must be one of hs2, hs4, hs6, hs8, hs10, naics2 … naics6."],
    ["vehicles?by=colour", "by is “colour”; it must be one of assembly, brand, model."],
    [
      "unclaimed?date=2025-02-30",
      "date is “2025-02-30”; a day of the calendar from 2020-07-01 on is expected, such as 2025-11-17.",
    ],
  ])("%s is refused", async (path, said) => {
    expect(await detailOf(path)).toEqual([400, said]);
  });

  test("is in the OpenAPI document with the options of every indicator", async () => {
    const { paths } = (await (await request("/openapi.json")).json()) as {
      paths: Record<string, { get: { parameters: { name: string; schema: { description?: string } }[] } }>;
    };
    const parameters = paths["/api/diagnose/{indicator}"]?.get.parameters ?? [];
    expect(parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["indicator", "year", "exporter", "assembledIn", "locale"]),
    );
    expect(parameters.find(({ name }) => name === "exporter")?.schema.description).toBe(
      "exporting economy (default: MX); of value-added",
    );
  });
});

describe("GET /api/rule", () => {
  test("says what a code asks", async () => {
    const { code, date, rules } = (await (await request("/api/rule/8418.50")).json()) as {
      code: string;
      date: string;
      rules: { words: { sentence: string } }[];
    };
    expect({ code, date }).toEqual({ code: "841850", date: "2026-11-24" });
    expect(rules[0]?.words.sentence).toContain("A change to subheading 8418.50 through 8418.69");
  });

  test.each([
    ["/api/rule/fridge", 422],
    ["/api/rule/9903", 404],
    ["/api/rule/8418?date=2020-06-30", 422],
  ])("%s ends with %i", async (path, status) => {
    expect((await request(path)).status).toBe(status);
  });
});

test("the registry of the law lists every chapter", async () => {
  const { chapters } = (await (await request("/api/law/coverage")).json()) as { chapters: unknown[] };
  expect(chapters).toHaveLength(97);
});

describe("the reference", () => {
  test("lists every route of the API", async () => {
    const { openapi, paths } = (await (await request("/openapi.json")).json()) as {
      openapi: string;
      paths: object;
    };
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths)).toEqual([
      "/api/assess",
      "/api/rule/{code}",
      "/api/law/coverage",
      "/api/diagnose/{indicator}",
    ]);
    const page = await (await request("/docs")).text();
    for (const path of Object.keys(paths)) expect(page).toContain(path);
  });

  test("needs nothing from elsewhere", async () => {
    expect(await (await request("/docs")).text()).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});

describe("files", () => {
  test("the workbench and the packs are served", async () => {
    expect(await (await request("/")).text()).toContain("Workbench");
    expect((await request("/packs/index.json")).status).toBe(200);
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/packs/../../secret.txt",
    "/packs/%2e%2e%2f%2e%2e%2fsecret.txt",
  ])("%s does not leave the folders", async (path) => {
    const response = await request(path);
    expect(await response.text()).not.toContain("costs");
  });

  test.each([
    ["product", "materials"],
    ["options", "alternatives"],
  ])("publishes the schema of a document: %s", async (name, field) => {
    const response = await request(`/schema/${name}.json`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`"${field}"`);
  });

  test("a page that is not there says where the pages are", async () => {
    const response = await request("/nope");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      title: "not-found",
      detail: expect.stringContaining("/docs"),
    });
  });
});

test("no request above was our fault", () => {
  expect(faults).toEqual([]);
});
