import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Locale } from "../message/message.ts";
import { renderProblem } from "../problem/problem.ts";
import type { ProductDocument } from "../product/schema.ts";
import { limits } from "../table/limits.ts";
import { type WorkbookCell, writeWorkbook } from "../table/workbook.ts";
import { type ReadBom, readBom } from "./read.ts";
import { bomTemplate } from "./template.ts";

const bomSheet = (rows: readonly (readonly WorkbookCell[])[], headerRow: number) =>
  writeWorkbook([{ name: "BOM", rows, headerRow }]);

const above = "HS code,8544.30\nCurrency,USD\n";

function lines(read: ReadBom, locale: Locale = "en"): readonly string[] {
  return read.kind === "product" ? [] : read.problems.map((problem) => renderProblem(problem, locale));
}

function readText(text: string, fileName = "harness.csv"): Promise<ReadBom> {
  return readBom(new TextEncoder().encode(text), fileName);
}

async function productIn(text: string): Promise<ProductDocument> {
  const read = await readText(text);
  if (read.kind !== "product") throw new Error(lines(read).join("\n"));
  return read.product;
}

describe("readBom: what it understands", () => {
  it("nests by level, with the good in the row of level 0", async () => {
    const product = await productIn(
      [
        "Level,Part number,Description,HS code,Country of origin,Originating,Value,Currency",
        "0,WH-1,Wire harness,8544.30.00,Mexico,,48.00,USD",
        "1,W-1,Wire,8544.49,México,yes,10.00,",
        "1,S-1,Sub-harness,8544.30,MX,,12.00,",
        "2,C-1,Connector,8536.69,Chine,no,3.00,",
        "1,T-1,Terminal,8536.90,EE. UU.,?,2.50,",
      ].join("\n"),
    );
    expect(product).toEqual({
      id: "WH-1",
      name: "Wire harness",
      hs: "8544.30.00",
      producedIn: "MX",
      currency: "USD",
      transactionValue: "48.00",
      materials: [
        { id: "W-1", name: "Wire", hs: "8544.49", origin: "MX", originating: true, value: "10.00" },
        {
          id: "S-1",
          name: "Sub-harness",
          hs: "8544.30",
          origin: "MX",
          value: "12.00",
          materials: [
            { id: "C-1", name: "Connector", hs: "8536.69", origin: "CN", originating: false, value: "3.00" },
          ],
        },
        { id: "T-1", name: "Terminal", hs: "8536.90", origin: "US", value: "2.50" },
      ],
    });
  });

  it("nests by parent, in any order of rows", async () => {
    const product = await productIn(
      "Part number;Parent;Código SA;Valor (USD)\nC;S;8536.69;3,00\nS;WH-1;8544.30;12,00\nWH-1;;8544.30;48,00\n",
    );
    expect(product).toMatchObject({
      id: "WH-1",
      transactionValue: "48.00",
      currency: "USD",
      materials: [{ id: "S", value: "12.00", materials: [{ id: "C", value: "3.00" }] }],
    });
  });

  it("nests by dotted item numbers", async () => {
    const product = await productIn(
      `${above}\nItem,Part number,HS,Value\n1,S,8544.30,12\n1.1,C,8536.69,3\n2,W,8544.49,9\n`,
    );
    expect(product.materials).toEqual([
      { id: "S", hs: "8544.30", value: "12.00", materials: [{ id: "C", hs: "8536.69", value: "3.00" }] },
      { id: "W", hs: "8544.49", value: "9.00" },
    ]);
  });

  it.each([
    [
      "Spanish",
      "Fracción arancelaria;8544.30\nMoneda;USD\n\nNÚMERO DE PARTE;Fracción;País de origen;Cantidad;Precio unitario;Originario\nA;8536.69;Alemania;1.500,50;0,02;x\n",
    ],
    [
      "French",
      "Code SH;8544.30\nDevise;USD\n\nN° de pièce;Code S.H.;Pays d’origine;Qté;Prix unitaire;Originaire\nA;8536.69;Allemagne;1 500,50;0,02;oui\n",
    ],
    [
      "English",
      "HS code|8544.30\ncurrency|usd\n\nPart No.|HTS code|Made in|QTY|Unit price [USD]|USMCA originating?\nA|8536 69|Germany|1,500.50|$0.02|Y\n",
    ],
  ])("reads %s headers, numbers and countries", async (_, text) => {
    const product = await productIn(text);
    expect(product).toMatchObject({ hs: "8544.30", currency: "USD" });
    expect(product.materials).toEqual([
      {
        id: "A",
        hs: product.materials[0]?.hs,
        origin: "DE",
        originating: true,
        quantity: "1500.50",
        value: "30.01",
      },
    ]);
  });

  it.each([
    ["UTF-8 with a byte order mark", (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16, low byte first", (text: string) => utf16(`\ufeff${text}`, true)],
    ["UTF-16, high byte first", (text: string) => utf16(`\ufeff${text}`, false)],
    ["UTF-16 without a mark", (text: string) => utf16(text, true)],
    ["Latin-1", (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))],
  ])("reads %s", async (_, encode) => {
    const read = await readBom(
      encode("Fracción;8544.30\nMoneda;USD\nParte;Descripción;Valor\nA;Cañón;5,5\n"),
      "a.csv",
    );
    expect(read).toMatchObject({ product: { materials: [{ id: "A", name: "Cañón", value: "5.50" }] } });
  });

  it("takes a comma or a point for thousands where other numbers show which", async () => {
    const product = await productIn(`${above}\nPart,HS,Value\nA,8536.69,"1,234"\nB,8536.69,2.50\n`);
    expect(product.materials.map(({ value }) => value)).toEqual(["1234.00", "2.50"]);
  });

  it("says what it left out", async () => {
    const read = await readText(
      `${above}Prepared by,Purchasing\n\nPart,HS,Value,Buyer\nA,8536.69,5.00,North\n\nTotal,,5.00,\n`,
    );
    expect(read).toMatchObject({
      kind: "product",
      ignored: [
        { row: 3, column: null, text: "Prepared by" },
        { row: 5, column: "D", text: "Buyer" },
        { row: 8, column: null, text: "Total" },
      ],
    });
  });

  it("reads a workbook exactly: binary fractions, codes as text", async () => {
    const bytes = bomSheet(
      [
        ["HS code", "8544.30"],
        ["Currency", "USD"],
        ["Part", "HS", "Qty", "Unit price"],
        ["A", "0703.10", { number: "3" }, { number: "82.269999999999996" }],
        ["B", { number: "850760" }, { number: "1E3" }, { number: "1.2999999999999999E-3" }],
      ],
      2,
    );
    expect(await readBom(bytes, "bom.xlsx")).toMatchObject({
      kind: "product",
      product: {
        materials: [
          { hs: "0703.10", value: "246.81" },
          { hs: "850760", quantity: "1000", value: "1.30" },
        ],
      },
    });
  });
});

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("readBom: what is wrong, where, and what would be right", () => {
  it.each([
    [
      "a wrong code",
      "Part,HS,Value\nA,8536-6,5\n",
      "harness.csv, row 4, column B (HS): “8536-6” is not a tariff code. A code has 2, 4, 6, 8 or 10 digits, with or without dots, such as 8418.50. Did you mean 8536.60?",
    ],
    [
      "an unknown country",
      "Part,Origin,Value\nA,Chnia,5\n",
      "harness.csv, row 4, column B (Origin): “Chnia” is not a country or customs territory. Give its two-letter ISO code, such as MX. Did you mean CN?",
    ],
    [
      "a negative value",
      "Part,HS,Value\nA,8536.69,(5.00)\n",
      "harness.csv, row 4, column C (Value): The amount -5.00 is negative. Amounts are zero or more; deductions go into “adjustments”.",
    ],
    [
      "a missing value",
      "Part,HS,Value\nA,8536.69,\n",
      'harness.csv, row 4, column C (Value): “value” is missing. Give it, for example "82.27".',
    ],
    [
      "a value that is no number",
      "Part,HS,Value\nA,8536.69,tbd\n",
      "harness.csv, row 4, column C (Value): “tbd” is not an amount. Write digits with a decimal point and no thousands separators, such as 1234.56.",
    ],
    [
      "a number with two meanings",
      'Part,HS,Value\nA,8536.69,"1,234"\n',
      "harness.csv, row 4, column C (Value): “1,234” can mean 1234 or 1.234, and no other number of the table tells which. Write 1234 or 1.2340.",
    ],
    [
      "a product that is too fine",
      "Part,HS,Qty,Unit price\nA,8536.69,0.001,0.0001\n",
      "harness.csv, row 4, column D (Unit price): The amount 0.0000001 has more than six decimals. Give at most six, such as 0.001300.",
    ],
    [
      "a price without a quantity",
      "Part,HS,Unit price\nA,8536.69,5\n",
      "harness.csv, row 4, column C (Unit price): There is a unit price but no quantity. Give the quantity, or the value of all pieces in one unit of the good.",
    ],
    [
      "a value that is the price of one piece",
      "Part,HS,Qty,Unit price,Value\nA,8536.69,3,4.10,4.10\n",
      "harness.csv, row 4, column E (Value): 4.10 is not quantity times unit price: 3 × 4.10 is 12.3. The value is that of all pieces in one unit of the good.",
    ],
    [
      "an amount in another currency",
      "Part,HS,Value\nA,8536.69,MXN 90\n",
      "harness.csv, row 4, column C (Value): “MXN 90” is not in USD. Give the currency in a column of its own, with an exchange rate.",
    ],
    [
      "a foreign currency without a rate",
      "Part,HS,Value,Currency\nA,8536.69,90,MXN\n",
      "harness.csv, row 4: The value is in MXN and the document in USD. Add “fx”: how many USD one MXN is worth.",
    ],
    [
      "an id used twice",
      "Part,HS,Value\nA,8536.69,5\nA,8536.69,6\n",
      "harness.csv, row 5, column A (Part): The id “A” is already used in row 4. Give each material an id of its own.",
    ],
    [
      "a row without an id",
      "Part,HS,Value\n,8536.69,5\n",
      "harness.csv, row 4, column A (Part): “id” is empty. Give each product and each material a name of its own.",
    ],
    [
      "a circle",
      "Part,Parent,Value\nA,B,5\nB,A,6\n",
      "harness.csv, row 4, column B (Parent): The material contains itself: B › A › B. A part cannot be made of the whole.",
    ],
    [
      "an unknown parent",
      "Part,Parent,Value\nS-100,,5\nA,S-10O,6\n",
      "harness.csv, row 5, column B (Parent): No row has the id “S-10O” of this parent. Did you mean S-100?",
    ],
    [
      "a level that skips",
      "Level,Part,Value\n1,A,5\n3,B,6\n",
      "harness.csv, row 5, column A (Level): Level 3 follows level 1. A row goes at most one level deeper than the row above it.",
    ],
    [
      "a level that is none",
      "Level,Part,Value\none,A,5\n",
      "harness.csv, row 4, column A (Level): “one” is not a level. Write 0 for the good itself, 1 for its materials, 2 for what those are made of.",
    ],
    [
      "an item without the item above it",
      "Item,Part,Value\n1,A,5\n2.1,B,6\n",
      "harness.csv, row 5, column A (Item): Item 2.1 has no item 2 above it to be part of.",
    ],
    [
      "an answer that is neither yes nor no",
      "Part,Originating,Value\nA,perhaps,5\n",
      "harness.csv, row 4, column B (Originating): “perhaps” is neither yes nor no. Write yes or no, or leave the cell empty.",
    ],
    [
      "a misspelled header",
      "Part,Orgin,HS,Value\nA,CN,8536.69,5\n",
      "harness.csv, row 3, column B: The header “Orgin” is not known. Did you mean “Origin”?",
    ],
    [
      "two columns for one thing",
      "Part,Value,Total cost\nA,5,6\n",
      "harness.csv, row 3, column C (Total cost): This column means the same as “Value”. Keep one of them.",
    ],
    [
      "weights in another unit",
      "Part,Value,Weight (lb)\nA,5,2.2\n",
      "harness.csv, row 3, column C (Weight (lb)): The weights are in lb. Give them in kilograms.",
    ],
    [
      "a quotation mark that stays open",
      'Part,HS,Value\n"A,8536.69,5\n',
      "harness.csv, row 4: A quotation mark is opened and not closed. Double the quotation marks inside a cell.",
    ],
  ])("names %s", async (_, table, message) => {
    expect(lines(await readText(above + table))).toContain(message);
  });

  it("names dates before the agreement, the good's missing fields, and tables without headers", async () => {
    expect(lines(await readText(`Fecha,2020-06-30\n${above}Part,Value\nA,5\n`))).toEqual([
      "harness.csv, row 1, column B (Fecha): 2020-06-30 is before the agreement entered into force. Give a date from 2020-07-01 on.",
    ]);
    expect(lines(await readText("Part,HS,Value\nA,8536.69,5\n"))).toEqual([
      "harness.csv: The table does not give the good’s own “HS code”. Add it in a row above the table, or in a row of level 0.",
      "harness.csv: The table does not give the good’s own “Currency”. Add it in a row above the table, or in a row of level 0.",
    ]);
    expect(lines(await readText("a,b\n1,2\n"))).toEqual([
      "harness.csv: No row of headers was found. Name at least two columns, such as “Part number”, “HS code”, “Country of origin” and “Value”; the template has them all.",
    ]);
  });

  it("reports every bad cell, from top to bottom, in the language asked for", async () => {
    const read = await readText(
      "Fracción,84.1\nMoneda,USD\nParte,Fracción,Origen,Valor\nA,8536.5.1,Asia,x\nB,,,-3\n",
      "arnes.csv",
    );
    expect(lines(read, "es")).toEqual([
      "arnes.csv, fila 1, columna B (Fracción): “84.1” no es una clasificación arancelaria. Un código tiene 2, 4, 6, 8 o 10 dígitos, con puntos o sin ellos, como 8418.50. ¿Quiso decir 8410?",
      "arnes.csv, fila 4, columna B (Fracción): “8536.5.1” no es una clasificación arancelaria. Un código tiene 2, 4, 6, 8 o 10 dígitos, con puntos o sin ellos, como 8418.50.",
      "arnes.csv, fila 4, columna C (Origen): “Asia” no es un país ni un territorio aduanero. Indique su código ISO de dos letras, como MX.",
      "arnes.csv, fila 4, columna D (Valor): “x” no es un importe. Escriba cifras con punto decimal y sin separador de miles, como 1234.56.",
      "arnes.csv, fila 5, columna D (Valor): El importe -3 es negativo. Los importes son de cero en adelante; las deducciones van en “adjustments”.",
    ]);
    expect(lines(read, "fr")[4]).toBe(
      "arnes.csv, ligne 5, colonne D (Valor) : Le montant -3 est négatif. Les montants sont de zéro ou plus ; les déductions vont dans « adjustments ».",
    );
  });

  it("refuses codes that a workbook holds as numbers and has robbed of their zeros", async () => {
    const sheet = [
      ["HS code", "8544.30"],
      ["Currency", "USD"],
      ["Part", "HS", "Value"],
    ];
    const read = async (number: string) =>
      lines(await readBom(bomSheet([...sheet, ["A", { number }, { number: "5" }]], 2), "bom.xlsx"));
    expect(await read("8418.5")).toEqual([
      "bom.xlsx, row 4, column B (HS): The tariff code 8418.5 is stored as a number, which loses its zeros. Store it as text. Did you mean 8418.50?",
    ]);
    expect(await read("70310")).toEqual([
      "bom.xlsx, row 4, column B (HS): The tariff code 70310 is stored as a number, which loses its zeros. Store it as text. Did you mean 0703.10?",
    ]);
  });
});

describe("readBom: what it does not open", () => {
  const sheet = (xml: string) => {
    const workbook = bomSheet([["Part", "HS", "Value"]], 0);
    return replaceSheet(workbook, `<worksheet><sheetData>${xml}</sheetData></worksheet>`);
  };

  it.each([
    ["an empty file", new Uint8Array(), "bom.xlsx: The file is empty."],
    [
      "a file of 200 MB",
      { length: 200 * 1024 * 1024 } as Uint8Array,
      "bom.xlsx: The file has 200 MB; a table has at most 32 MB.",
    ],
    [
      "an old workbook, or one with a password",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      "bom.xlsx: This is a workbook of the old Excel format (.xls), or one with a password. Save it as .xlsx without a password.",
    ],
    [
      "a picture",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
      "bom.xlsx: This is neither a text table (CSV) nor an Excel workbook (XLSX). Save the table as one of them.",
    ],
    [
      "a damaged workbook",
      bomSheet([["Part"]], 0).slice(0, 300),
      "bom.xlsx: The workbook is damaged and cannot be read. Open it in a spreadsheet and save it again.",
    ],
    [
      "an archive of many files",
      zipSync(
        Object.fromEntries(Array.from({ length: limits.entries + 1 }, (_, at) => [`${at}.xml`, strToU8("")])),
      ),
      "bom.xlsx: The workbook holds more than 2000 files and was not opened.",
    ],
    [
      "a row in the millions",
      sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      "bom.xlsx: The table has more than 100000 rows. Remove what is not part of it.",
    ],
    [
      "a row in the millions in a sheet that is stored elsewhere",
      movedSheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      "bom.xlsx: The table has more than 100000 rows. Remove what is not part of it.",
    ],
    [
      "a column in the thousands",
      sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      "bom.xlsx: The table has more than 512 columns. Remove what is not part of it.",
    ],
    [
      "a formula without its result",
      sheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f></c></row>'),
      "bom.xlsx: The formula in cell B1 was saved without its result. Open the workbook in a spreadsheet and save it again.",
    ],
  ])("refuses %s", async (_, bytes, message) => {
    expect(lines(await readBom(bytes, "bom.xlsx"))).toEqual([message]);
  });

  it("stops inflating a bomb at the limit, whatever its directory claims", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(limits.inflated + 1) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    // Sizes in the local header and the directory are set to one byte.
    const view = new DataView(bomb.buffer);
    view.setUint32(22, 1, true);
    expect(lines(await readBom(bomb, "bomb.xlsx"))).toEqual([
      "bomb.xlsx: The workbook inflates to more than 64 MB and was not opened any further.",
    ]);
  });

  it("finds its way through long chains, long circles and many unknown parents", async () => {
    const count = 10_000;
    const table = (parent: (row: number) => string) =>
      `${above}Part,Parent,Value\n${Array.from({ length: count }, (_, row) => `P${row},${parent(row)},1\n`).join("")}`;
    expect(lines(await readText(table((row) => (row === 0 ? "" : `P${row - 1}`))))).toEqual([
      "harness.csv, row 69, column A (Part): Materials are nested more than 64 levels deep.",
    ]);
    const circle = await readText(table((row) => `P${(row + 1) % count}`));
    expect(
      circle.kind === "problems" && circle.problems.map(({ row, message }) => [row, message.key]),
    ).toEqual([[4, "material.contains-itself"]]);
    expect(lines(await readText(table((row) => `Q${row}`)))).toHaveLength(count);
  });

  it("answers for any bytes", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((tail) => Uint8Array.of(0x50, 0x4b, 3, 4, ...tail)),
      fc.tuple(fc.nat(), fc.nat(255)).map(([at, byte]) => damaged(bomTemplate("en", "xlsx").bytes, at, byte)),
      fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(`Part,HS,Value,Parent\n${text}`)),
      fc
        .array(fc.array(fc.constantFrom("A", "B", "8536.69", "5", "", '"', "1,5", "x"), { maxLength: 5 }))
        .map((rows) =>
          new TextEncoder().encode(
            ["Part;Parent;HS;Value;Level", ...rows.map((row) => row.join(";"))].join("\n"),
          ),
        ),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const read = await readBom(content, "any");
        if (read.kind === "problems") expect(read.problems.length).toBeGreaterThan(0);
        expect(lines(read, "fr").join()).not.toContain("undefined");
      }),
    );
  });
});

function damaged(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  return bytes.map((value, index) => (index === at % bytes.length ? byte : value));
}

function movedSheet(xml: string): Uint8Array {
  const { "xl/worksheets/sheet1.xml": _, ...files } = unzipSync(bomSheet([["Part"]], 0));
  const relations = new TextDecoder().decode(files["xl/_rels/workbook.xml.rels"]);
  return zipSync({
    ...files,
    "xl/_rels/workbook.xml.rels": strToU8(relations.replace("worksheets/sheet1.xml", "data.xml")),
    "xl/data.xml": strToU8(`<worksheet><sheetData>${xml}</sheetData></worksheet>`),
  });
}

function replaceSheet(workbook: Uint8Array, xml: string): Uint8Array {
  const files = unzipSync(workbook);
  return zipSync({ ...files, "xl/worksheets/sheet1.xml": strToU8(xml) });
}
