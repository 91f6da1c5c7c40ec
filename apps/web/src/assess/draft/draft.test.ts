import type { ProductDocument } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { applyEdits, findMaterial } from "./apply.ts";
import { type Draft, nextDraft } from "./draft.ts";
import { withEdit } from "./edit.ts";

const document: ProductDocument = {
  id: "freezer",
  hs: "8418.50",
  currency: "USD",
  materials: [
    { id: "cabinet", value: "96.00", materials: [{ id: "door", value: "20.00", origin: "CN" }] },
    { id: "compressor", value: "118.00", origin: "MX" },
  ],
};

const opened = nextDraft(null, {
  kind: "open",
  source: { kind: "own", name: "freezer.json" },
  document,
  edits: [],
}) as Draft;

describe("edits", () => {
  test("reach a nested material and leave the document as it was", () => {
    const edited = applyEdits(document, [
      { kind: "origin", material: "door", to: "MX" },
      { kind: "originating", material: "door", to: true },
    ]);
    expect(findMaterial(edited.materials, "door")).toEqual({
      id: "door",
      value: "20.00",
      origin: "MX",
      originating: true,
    });
    expect(findMaterial(document.materials, "door")?.origin).toBe("CN");
  });

  test("an unknown origin is left out of the document, not written as empty", () => {
    const edited = applyEdits(document, [{ kind: "origin", material: "compressor", to: null }]);
    expect(findMaterial(edited.materials, "compressor")).toEqual({ id: "compressor", value: "118.00" });
  });

  test("facts and fields go to the good or to the material that they name", () => {
    const edited = applyEdits(document, [
      { kind: "fact", material: null, key: "set.gri3", to: false },
      { kind: "fact", material: "compressor", key: "hermetic", to: true },
      { kind: "field", material: null, field: "netCost", to: "542.00" },
      { kind: "field", material: "compressor", field: "weightKg", to: "9.5" },
    ]);
    expect(edited.facts).toEqual({ "set.gri3": false });
    expect(edited.netCost).toBe("542.00");
    expect(findMaterial(edited.materials, "compressor")).toMatchObject({
      facts: { hermetic: true },
      weightKg: "9.5",
    });
  });

  test("a second edit of the same thing replaces the first", () => {
    const first = withEdit([], { kind: "value", material: "door", to: "21.00" });
    expect(withEdit(first, { kind: "value", material: "door", to: "22.00" })).toEqual([
      { kind: "value", material: "door", to: "22.00" },
    ]);
  });
});

describe("a draft", () => {
  const edited = nextDraft(opened, { kind: "edit", edits: [{ kind: "into", to: "CA" }] });

  test("is undone step by step, removals and resets included", () => {
    const reset = nextDraft(edited, { kind: "reset" });
    expect(reset?.edits).toEqual([]);
    expect(nextDraft(reset, { kind: "undo" })?.edits).toEqual([{ kind: "into", to: "CA" }]);
    const removed = nextDraft(edited, { kind: "remove", edit: { kind: "into", to: "CA" } });
    expect(removed?.edits).toEqual([]);
    expect(nextDraft(removed, { kind: "undo" })?.edits).toEqual(edited?.edits);
  });

  test("undo without a past changes nothing", () => {
    expect(nextDraft(opened, { kind: "undo" })).toBe(opened);
  });
});
