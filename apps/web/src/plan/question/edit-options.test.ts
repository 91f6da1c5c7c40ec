import type { OptionsDocument } from "@coproduce/plan";
import { expect, test } from "vitest";
import {
  changeAlternative,
  changeTerms,
  countOf,
  mergeOptions,
  newAlternative,
  noOptions,
  withAlternative,
  withAssembly,
  withoutAlternative,
  withoutAssembly,
} from "./edit-options.ts";

const options: OptionsDocument = {
  options: [
    { material: "base", alternatives: [{ id: "quebec", origin: "CA", originating: true, value: "9.60" }] },
  ],
};

test("a new alternative takes an id that is free, also when one before it was removed", () => {
  let document = withAlternative(noOptions, "base", newAlternative(noOptions, "base"));
  document = withAlternative(document, "base", newAlternative(document, "base"));
  document = withoutAlternative(document, "base", 0);
  document = withAlternative(document, "base", newAlternative(document, "base"));
  const ids = document.options[0]?.alternatives.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(2);
  expect(countOf(document)).toEqual({ materials: 1, ways: 2 });
});

test("what is typed stands as it was typed, and an emptied field is left out", () => {
  const typed = changeAlternative(options, "base", 0, { value: "about 9", freight: "0.40" });
  expect(typed.options[0]?.alternatives[0]).toMatchObject({ value: "about 9", freight: "0.40" });
  const emptied = changeAlternative(typed, "base", 0, { freight: "", originating: undefined });
  expect(emptied.options[0]?.alternatives[0]).toEqual({ id: "quebec", origin: "CA", value: "about 9" });
  expect(options.options[0]?.alternatives[0]?.value).toBe("9.60");
});

test("a material without alternatives has no options", () => {
  expect(withoutAlternative(options, "base", 0)).toEqual({ options: [] });
});

test("terms and places of assembly come and go", () => {
  const there = withAssembly(changeTerms(options, { volumePerYear: "12000" }), "US");
  expect(there).toMatchObject({ volumePerYear: "12000", assembly: [{ producedIn: "US" }] });
  expect(withoutAssembly(changeTerms(there, { volumePerYear: "" }), 0)).toEqual(options);
});

test("proposals come to what is there and replace nothing", () => {
  const proposed: OptionsDocument = {
    options: [
      { material: "base", alternatives: [{ id: "regional", origin: "MX", value: "9" }] },
      { material: "arm", alternatives: [{ id: "regional", origin: "MX", value: "2" }] },
    ],
  };
  const merged = mergeOptions(options, proposed);
  expect(countOf(merged)).toEqual({ materials: 2, ways: 3 });
  expect(mergeOptions(merged, proposed)).toEqual(merged);
});
