import type { ProductDocument } from "@coproduce/goods";
import { expect, test } from "vitest";
import { pack } from "../../address/packed.ts";
import type { Draft } from "./draft.ts";
import { addressOf, openedBy } from "./permalink.ts";

const document: ProductDocument = { id: "freezer", hs: "8418.50", currency: "USD", materials: [] };
const edits = [{ kind: "into", to: "CA" }] as const;
const draft: Draft = { source: { kind: "example", id: "display-freezer" }, document, edits, past: [] };

test("an example is linked by its id, with the reader's changes", async () => {
  const params = await addressOf(draft);
  expect(params.example).toBe("display-freezer");
  expect(await openedBy(params)).toEqual({ kind: "example", id: "display-freezer", edits });
});

test("a document of one's own travels whole in the address", async () => {
  const params = await addressOf({ ...draft, source: { kind: "own", name: "freezer.csv" }, edits: [] });
  expect(await openedBy(params)).toEqual({ kind: "document", document, edits: [] });
});

test("a document that is too large for an address is not linked", async () => {
  // Random digits do not compress.
  const digits = () => Math.sin(noise++).toString().slice(2);
  let noise = 1;
  const materials = Array.from({ length: 9000 }, () => ({ id: digits(), value: "1.00" }));
  const large = {
    ...draft,
    source: { kind: "own", name: "large.xlsx" },
    document: { ...document, materials },
  } as const;
  expect(Object.keys(await addressOf(large))).toEqual(["large"]);
});

test("an address that names nothing opens nothing, and a cut one is said to be broken", async () => {
  expect(await openedBy({})).toEqual({ kind: "nothing" });
  expect(await openedBy({ doc: "AAAA" })).toEqual({ kind: "broken" });
  expect(await openedBy({ example: "beer", edits: await pack([{ kind: "spell", to: 1 }]) })).toEqual({
    kind: "broken",
  });
});
