import { renderProblem } from "@coproduce/goods";
import { expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { material, product } from "../assess.fixture.ts";
import { unknownCodes } from "./unknown-code.ts";

const law = lawOfFolder("law/");

test("codes that their edition does not have are problems with their place", () => {
  const document = product("8418.50", [
    material("inner", "8418.99", "1.00", { materials: [material("ghost", "8418.15", "1.00")] }),
    material("new", "8524.11", "1.00", { hsEdition: 2017 }),
    material("phone", "8517.13", "1.00", { hsEdition: 2022 }),
  ]);
  const problems = unknownCodes(document, law, "bill.json");
  expect(problems.map((problem) => renderProblem(problem, "en"))).toEqual([
    "bill.json, materials[0].materials[0].hs: The Harmonized System of 2012 has no 8418.15. Check the code, or the edition in which it is written.",
    "bill.json, materials[1].hs: The Harmonized System of 2017 has no 8524.11. Check the code, or the edition in which it is written.",
  ]);
});
