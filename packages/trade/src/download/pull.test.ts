import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { groupOf } from "../economy/groups.ts";
import { dependence } from "../indicators/dependence.ts";
import { temporaryStore } from "../testing/temporary-store.ts";
import { pull } from "./pull.ts";

/** A server that answers as the Census Bureau's API does, with two months published. */
let server: Server;
let baseUrl = "";
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const url = new URL(request.url ?? "", "http://localhost");
    const time = url.searchParams.get("time") ?? "";
    if (url.pathname.includes("exports")) {
      response.writeHead(500, "Internal Server Error").end();
      return;
    }
    if (time > "2025-02") {
      response.writeHead(204).end();
      return;
    }
    const header = [...(url.searchParams.get("get") ?? "").split(","), "time", "COMM_LVL"];
    const rows = [
      ["-", "TOTAL", "854231", "100", "0", time, "HS6"],
      ["5830", "TAIWAN", "854231", "60", "0", time, "HS6"],
      ["2010", "MEXICO", "854231", "40", "0", time, "HS6"],
    ];
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify([header, ...rows]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe("downloads by name", () => {
  const open = temporaryStore();

  test("a year of imports, month by month; months not out yet are named", async () => {
    asked = [];
    const { store } = open();
    const report = await pull(store, "census-imports", { year: 2025, key: "mine", baseUrl });
    expect(asked).toHaveLength(12);
    expect(asked[0]).toBe(
      "/data/timeseries/intltrade/imports/hs?get=CTY_CODE,CTY_NAME,I_COMMODITY,GEN_VAL_MO,CAL_DUT_MO&time=2025-01&COMM_LVL=HS6&key=mine",
    );
    expect(report.refused).toEqual([]);
    expect(report.added.map(({ part }) => part.period)).toEqual(["2025-01", "2025-02"]);
    expect(report.unpublished).toHaveLength(10);
    const { rows, sources } = await dependence(store, {
      importers: ["US"],
      year: 2025,
      level: 6,
      group: groupOf(["TW"]),
    });
    expect(rows[0]).toMatchObject({ product: "854231", value: 200, groupShare: 60 });
    expect(sources[0]?.period).toBe("2025, 2 months");
  });

  test("again changes nothing", async () => {
    const { store } = open();
    const before = JSON.stringify(await store.datasets());
    const report = await pull(store, "census-imports", { year: 2025, baseUrl });
    expect(report.added.map(({ outcome }) => outcome)).toEqual(["already-there", "already-there"]);
    expect(JSON.stringify(await store.datasets())).toBe(before);
  });

  test("a server that fails, a server that is not there, a name that is not known", async () => {
    const { store } = open();
    const failing = pull(store, "census-exports", { year: 2025, key: "mine", baseUrl });
    await expect(failing).rejects.toThrow(
      `${baseUrl}/data/timeseries/intltrade/exports/hs: 500 Internal Server Error. Nothing was added.`,
    );
    await expect(
      pull(store, "census-imports", { year: 2025, baseUrl: "http://127.0.0.1:1" }),
    ).rejects.toThrow("http://127.0.0.1:1/data/timeseries/intltrade/imports/hs: ");
    for (const given of ["nonsense", "ftp://example.org", "https://"]) {
      await expect(pull(store, "census-imports", { year: 2025, baseUrl: given })).rejects.toThrow(
        `“${given}” is no address of a server; one such as https://api.census.gov is expected.`,
      );
    }
    await expect(pull(store, "imports", { year: 2025 })).rejects.toThrow(
      "Known: census-imports, census-exports",
    );
  });
});
