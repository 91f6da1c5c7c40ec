import { describe, expect, it } from "vitest";
import { locales } from "../message/message.ts";
import { renderProblem } from "../problem/problem.ts";
import { parseProduct, parseProductBytes, parseProductText } from "./parse.ts";

const good = { id: "P-1", hs: "8418.50.00", currency: "USD", transactionValue: "640.00" };
const part = { id: "a", value: "5.00" };

function problemsOf(value: unknown): readonly string[] {
  const parsed = parseProduct(value, "freezer.json");
  return parsed.kind === "product" ? [] : parsed.problems.map((problem) => renderProblem(problem, "en"));
}

describe("parseProduct", () => {
  it("takes a right document as it is", () => {
    const document = { ...good, date: "2020-07-01", materials: [{ ...part, origin: "MX" }] };
    expect(parseProduct(document, "x")).toEqual({ kind: "product", product: document });
  });

  it.each([
    [
      "a wrong code",
      { ...good, materials: [{ ...part, hs: "8418-5" }] },
      "freezer.json, materials[0].hs: “8418-5” is not a tariff code. A code has 2, 4, 6, 8 or 10 digits, with or without dots, such as 8418.50. Did you mean 8418.50?",
    ],
    [
      "a code stored as a number",
      { ...good, materials: [{ ...part, hs: 8418.5 }] },
      "freezer.json, materials[0].hs: The tariff code 8418.5 is stored as a number, which loses its zeros. Store it as text. Did you mean 8418.50?",
    ],
    [
      "a reserved chapter",
      { ...good, hs: "7701.10", materials: [] },
      "freezer.json, hs: No goods are classified in 7701.10: chapter 77 is reserved. Give a code of chapters 01 to 76 or 78 to 97.",
    ],
    [
      "an unknown country",
      { ...good, materials: [{ ...part, origin: "XX" }] },
      "freezer.json, materials[0].origin: “XX” is not a country or customs territory. Give its two-letter ISO code, such as MX.",
    ],
    [
      "a country by name",
      { ...good, producedIn: "Mexico", materials: [] },
      "freezer.json, producedIn: “Mexico” is not a country or customs territory. Give its two-letter ISO code, such as MX. Did you mean MX?",
    ],
    [
      "a negative value",
      { ...good, materials: [{ ...part, value: "-5.00" }] },
      "freezer.json, materials[0].value: The amount -5.00 is negative. Amounts are zero or more; deductions go into “adjustments”.",
    ],
    [
      "a missing value",
      { ...good, materials: [{ id: "a" }] },
      'freezer.json, materials[0].value: “value” is missing. Give it, for example "82.27".',
    ],
    [
      "a value that is too fine",
      { ...good, materials: [{ ...part, value: "0.0000013" }] },
      "freezer.json, materials[0].value: The amount 0.0000013 has more than six decimals. Give at most six, such as 0.001300.",
    ],
    [
      "a value with separators",
      { ...good, materials: [{ ...part, value: "1.234,56" }] },
      "freezer.json, materials[0].value: “1.234,56” is not an amount. Write digits with a decimal point and no thousands separators, such as 1234.56.",
    ],
    [
      "a value as a number",
      { ...good, materials: [{ ...part, value: 11.29 }] },
      'freezer.json, materials[0].value: Amounts are written as text, so that no digit is lost: write "11.29" instead of 11.29.',
    ],
    [
      "a negative quantity",
      { ...good, materials: [{ ...part, quantity: -2 }] },
      "freezer.json, materials[0].quantity: “-2” is not a quantity. Write a number of zero or more with a decimal point, such as 2.5.",
    ],
    [
      "an id used twice",
      { ...good, materials: [part, part] },
      "freezer.json, materials[1].id: The id “a” is already used by materials[0]. Give each material an id of its own.",
    ],
    [
      "a material that contains itself",
      { ...good, materials: [{ ...part, materials: [{ id: "b", value: "1", materials: [part] }] }] },
      "freezer.json, materials[0].materials[0].materials[0]: The material contains itself: a › b › a. A part cannot be made of the whole.",
    ],
    [
      "a good made of itself",
      { ...good, materials: [{ id: "P-1", value: "1" }] },
      "freezer.json, materials[0]: The material contains itself: P-1 › P-1. A part cannot be made of the whole.",
    ],
    [
      "a date before the agreement",
      { ...good, date: "2020-06-30", materials: [] },
      "freezer.json, date: 2020-06-30 is before the agreement entered into force. Give a date from 2020-07-01 on.",
    ],
    [
      "a date that does not exist",
      { ...good, date: "2025-02-30", materials: [] },
      "freezer.json, date: 2025-02-30 is not in the calendar.",
    ],
    [
      "a date in another form",
      { ...good, date: "17/11/2025", materials: [] },
      "freezer.json, date: “17/11/2025” is not a date. Write year, month and day, such as 2025-11-17.",
    ],
    [
      "a misspelled field",
      { ...good, producdIn: "MX", materials: [] },
      "freezer.json, producdIn: “producdIn” is no field of the product document. Did you mean “producedIn”?",
    ],
    [
      "a misspelled field of a cost",
      { ...good, costs: { excluded: { royaltys: "1" } }, materials: [] },
      "freezer.json, costs.excluded.royaltys: “royaltys” is no field of the product document. Did you mean “royalties”?",
    ],
    [
      "a field that nothing resembles",
      { ...good, colour: "red", materials: [] },
      "freezer.json, colour: “colour” is no field of the product document. Remove it, or put a fact of the goods into “facts”.",
    ],
    [
      "a foreign currency without a rate",
      { ...good, materials: [{ ...part, currency: "MXN" }] },
      "freezer.json, materials[0].fx: The value is in MXN and the document in USD. Add “fx”: how many USD one MXN is worth.",
    ],
    [
      "a rate of zero",
      { ...good, materials: [{ ...part, currency: "MXN", fx: "0.00" }] },
      "freezer.json, materials[0].fx: The exchange rate 0.00 is zero. Give how much one unit is worth.",
    ],
    [
      "adjustments larger than the value",
      { ...good, materials: [{ ...part, adjustments: { freight: "3.00", duties: "2.01" } }] },
      "freezer.json, materials[0].adjustments: The adjustments add up to 5.01 USD, more than the value of 5.00 USD that they are part of.",
    ],
    [
      "an unknown role",
      { ...good, materials: [{ ...part, role: "accesory" }] },
      "freezer.json, materials[0].role: “accesory” is not one of material, packing-retail, packing-shipping, accessory, indirect. Did you mean accessory?",
    ],
    [
      "an unknown edition",
      { ...good, hsEdition: 2020, materials: [] },
      "freezer.json, hsEdition: “2020” is not one of 2012, 2017, 2022. Did you mean 2022?",
    ],
    [
      "an unknown currency",
      { ...good, currency: "usd", materials: [] },
      "freezer.json, currency: “usd” is not a currency. Give its three-letter code, such as USD. Did you mean USD?",
    ],
    ["no materials", good, "freezer.json, materials: “materials” is missing."],
    [
      "a list of a wrong type",
      { ...good, materials: "none" },
      "freezer.json, materials: none stands where a list in square brackets is needed.",
    ],
    [
      "a flag as text",
      { ...good, set: "yes", materials: [] },
      "freezer.json, set: yes stands where true or false is needed.",
    ],
    ["no object", [], "freezer.json: […] stands where an object in braces is needed."],
  ])("says what is wrong with %s", (_, document, message) => {
    expect(problemsOf(document)).toEqual([message]);
  });

  it("reports every problem at once", () => {
    const document = {
      ...good,
      id: "",
      hs: "84.1",
      materials: [{ id: "a", value: "x", origin: "Mexcio", materials: [{ id: "a", value: "-1" }] }],
    };
    expect(problemsOf(document).map((line) => line.split(": ")[0])).toEqual([
      "freezer.json, id",
      "freezer.json, hs",
      "freezer.json, materials[0].origin",
      "freezer.json, materials[0].value",
      "freezer.json, materials[0].materials[0].value",
      "freezer.json, materials[0].materials[0]",
    ]);
  });

  it("refuses a document that is nested without end", () => {
    const endless: Record<string, unknown> = { id: "a", value: "1" };
    endless.materials = [endless];
    expect(problemsOf({ ...good, materials: [endless] })).toEqual([
      "freezer.json, materials[0].materials[0]: The material contains itself: a › a. A part cannot be made of the whole.",
    ]);
    const deep = `${'{"id":"a","value":"1","materials":['.repeat(20_000)}${"]}".repeat(20_000)}`;
    const problems = problemsOf({ ...good, materials: [JSON.parse(deep)] });
    expect(problems.at(-1)).toContain("Materials are nested more than 64 levels deep.");
  });

  it("speaks three languages", () => {
    const parsed = parseProduct({ ...good, materials: [{ ...part, hs: "8418-50" }] }, "congelador.json");
    if (parsed.kind === "product") throw new Error("accepted");
    const [problem] = parsed.problems;
    if (problem === undefined) throw new Error("no problem");
    expect(locales.map((locale) => renderProblem(problem, locale))).toEqual([
      "congelador.json, materials[0].hs: “8418-50” is not a tariff code. A code has 2, 4, 6, 8 or 10 digits, with or without dots, such as 8418.50. Did you mean 8418.50?",
      "congelador.json, materials[0].hs: “8418-50” no es una clasificación arancelaria. Un código tiene 2, 4, 6, 8 o 10 dígitos, con puntos o sin ellos, como 8418.50. ¿Quiso decir 8418.50?",
      "congelador.json, materials[0].hs : « 8418-50 » n’est pas un code tarifaire. Un code a 2, 4, 6, 8 ou 10 chiffres, avec ou sans points, comme 8418.50. Vouliez-vous dire 8418.50 ?",
    ]);
  });
});

describe("parseProductText", () => {
  it("names the place of a syntax error", () => {
    const parsed = parseProductText('{\n  "id": "P",\n  "hs": 8418.50,,\n}', "freezer.json");
    expect(
      parsed.kind === "problems" && parsed.problems.map((problem) => renderProblem(problem, "en")),
    ).toEqual(["freezer.json: This is not JSON: it stops making sense at line 3, character 17."]);
  });

  it("reads a file with a byte order mark", () => {
    const text = `\ufeff${JSON.stringify({ ...good, materials: [] })}`;
    expect(parseProductText(text, "freezer.json").kind).toBe("product");
  });
});

describe("parseProductBytes", () => {
  const text = JSON.stringify({ ...good, name: "Cañón 冷蔵庫", materials: [] });
  const utf16 = (littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer((text.length + 1) * 2));
    [...`\ufeff${text}`].forEach((character, at) => {
      view.setUint16(at * 2, character.charCodeAt(0), littleEndian);
    });
    return new Uint8Array(view.buffer);
  };

  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16, low byte first", utf16(true)],
    ["UTF-16, high byte first", utf16(false)],
  ])("reads %s", (_, bytes) => {
    expect(parseProductBytes(bytes, "freezer.json")).toMatchObject({ product: { name: "Cañón 冷蔵庫" } });
  });

  it("refuses what is no text, in three languages", () => {
    const parsed = parseProductBytes(Uint8Array.of(0x89, 0x50, 0, 0), "freezer.json");
    const said = (locale: "en" | "es" | "fr") =>
      parsed.kind === "problems" && parsed.problems.map((problem) => renderProblem(problem, locale));
    expect(locales.map(said)).toEqual([
      ["freezer.json: This is not text. A product document is JSON text, in UTF-8 or UTF-16."],
      ["freezer.json: Esto no es texto. Un documento de producto es texto JSON, en UTF-8 o UTF-16."],
      [
        "freezer.json : Ceci n’est pas du texte. Un document de produit est du texte JSON, en UTF-8 ou en UTF-16.",
      ],
    ]);
  });
});
