import fc from "fast-check";
import { expect, test } from "vitest";
import { material, product, regimeOf } from "../assess.fixture.ts";
import type { FactValue } from "../normalise/fact-value.ts";
import { evaluateCase, prepare, verdictUnder } from "./evaluate.ts";
import { factAddress } from "./fact-ref.ts";

const inner = material("inner", "8409", "4.00");
const good = product("8407.34", [
  { ...material("assembly", "84", "9.00", { origin: "MX" }), selfProduced: true, materials: [inner] },
  material("part", "8483.10", "5.00"),
  material("screw", "7318.15", "1.00", { origin: "MX" }),
]);

const flags = ["", "assembly", "assembly/inner", "part", "screw"].flatMap((subject) =>
  ["originating", "remanufactured", "recovered", "imported-from-party"].map((key) =>
    factAddress(subject, key),
  ),
);
const supposed = fc.oneof(
  fc.tuple(fc.constantFrom(...flags), fc.boolean()),
  fc.tuple(fc.constant(factAddress("", "producedIn")), fc.constantFrom("MX", "US", "CN")),
  fc.tuple(
    fc.constant(factAddress("", "use")),
    fc.constantFrom("original-equipment, light-truck", "aftermarket, light-truck", "other"),
  ),
);

test("what verdicts on a case keep of earlier ones never changes them, whatever was supposed before", () => {
  const subject = prepare(good, regimeOf());
  fc.assert(
    fc.property(fc.array(supposed, { maxLength: 4 }), (facts: readonly (readonly [string, FactValue])[]) => {
      const assumed = new Map(facts);
      expect(verdictUnder(subject, assumed)).toBe(evaluateCase(subject, assumed).verdict);
    }),
    { numRuns: 100 },
  );
});
