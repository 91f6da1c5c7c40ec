import { expect, test } from "vitest";
import { parseAddress, renderAddress } from "./address.ts";
import { pack, unpack } from "./packed.ts";

test("an address is read as it is written", () => {
  const address = { page: "law", locale: "fr", params: { code: "8418.10", date: "2026-11-23" } } as const;
  expect(parseAddress(renderAddress(address))).toEqual(address);
});

test("an empty or unknown address leads to the Assess page", () => {
  expect(parseAddress("").page).toBe("assess");
  expect(parseAddress("#/nowhere?lang=xx")).toEqual({ page: "assess", locale: null, params: {} });
});

test("a document survives the address, accents and all", async () => {
  const document = {
    name: "Congélateur à vitrine",
    value: "1234.567",
    materials: Array(50).fill({ id: "é" }),
  };
  const packed = await pack(document);
  expect(packed).toMatch(/^[\w-]+$/);
  expect(await unpack(packed)).toEqual(document);
});

test("a cut address is no document", async () => {
  const packed = await pack({ name: "freezer", materials: [1, 2, 3] });
  expect(await unpack(packed.slice(0, -6))).toBeUndefined();
  expect(await unpack("not packed!")).toBeUndefined();
});
