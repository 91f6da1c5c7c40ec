import type { Locale, ProductDocument } from "@coproduce/goods";
import { type WorkbookCell, type WorkbookSheet, writeWorkbook } from "@coproduce/goods/table";
import { describe, expect, it } from "vitest";
import { renderOptionsFileProblem } from "./problem.ts";
import { type OptionsSettings, readOptionsFile } from "./read.ts";

const product: ProductDocument = {
  id: "good",
  hs: "8418.50",
  currency: "USD",
  materials: [
    { id: "compressor", name: "Compressor", hs: "8414.30", value: "40.00", origin: "CN", supplier: "Lu" },
    {
      id: "door",
      value: "20.00",
      selfProduced: true,
      materials: [{ id: "glass", value: "9.00", origin: "CN" }],
    },
  ],
};

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string): Uint8Array {
  return new Uint8Array(new Uint16Array([...`\ufeff${text}`].map((each) => each.charCodeAt(0))).buffer);
}

/** Every character of these texts has its own number in Windows-1252, as in Latin-1. */
function windows(text: string): Uint8Array {
  return Uint8Array.from([...text].map((each) => each.charCodeAt(0)));
}

async function optionsOf(bytes: Uint8Array, settings?: OptionsSettings, name = "options.csv") {
  const read = await readOptionsFile(bytes, name, product, settings);
  if (read.kind === "options") return read;
  throw new Error(read.problems.map((each) => renderOptionsFileProblem(each, "en")).join("\n"));
}

async function problemsOf(bytes: Uint8Array | string, locale: Locale = "en", name = "options.csv") {
  const read = await readOptionsFile(typeof bytes === "string" ? utf8(bytes) : bytes, name, product);
  return read.kind === "options" ? [] : read.problems.map((each) => renderOptionsFileProblem(each, locale));
}

function workbook(...sheets: readonly (readonly [string, ...(readonly WorkbookCell[])[]])[]): Uint8Array {
  return writeWorkbook(
    sheets.map(
      ([name, ...rows]): WorkbookSheet => ({ name: String(name), rows: rows as never, headerRow: 0 }),
    ),
  );
}

describe("a table of options", () => {
  const expected = {
    options: [
      {
        material: "compressor",
        alternatives: [
          { id: "sigma", origin: "MX", originating: true, value: "1045.50", hs: "8414.30", freight: "1.25" },
          { id: "de", origin: "DE", originating: false, value: "44.00" },
        ],
      },
    ],
  };

  it.each([
    [
      "English, commas, UTF-8",
      utf8(
        'Material,Id,Supplier,Country of origin,Originating,Value (USD),HS code,Freight\ncompressor,sigma,,Mexico,yes,"1,045.50",8414.30,1.25\ncompressor,,,DE,no,44,,\n',
      ),
    ],
    [
      "Spanish, tabs, UTF-16",
      utf16(
        "Material\tAlternativa\tProveedor\tPaís de origen\tOriginario\tValor\tFracción arancelaria\tFlete\ncompressor\tsigma\t\tMéxico\tsí\t1045.50\t8414.30\t1.25\ncompressor\t\t\tAlemania\tno\t44.00\t\t\n",
      ),
    ],
    [
      "French, semicolons and decimal commas, Windows-1252",
      windows(
        "Mati\u00e8re;Solution;Fournisseur;Pays d\u0027origine;Originaire;Valeur;Code SH;Fret\ncompressor;sigma;;Mexique;oui;1 045,50;8414.30;1,25\ncompressor;;;Allemagne;non;44,00;;\n",
      ),
    ],
  ])("is read in %s", async (_, bytes) => {
    expect(await optionsOf(bytes)).toEqual({ kind: "options", options: expected, ignored: [] });
  });

  it("is read from a workbook with places of assembly and settings", async () => {
    const bytes = workbook(
      [
        "Opciones",
        ["Material", "Alternativa", "País", "Valor", "Capacidad", "Costo de cambio", "Hasta"],
        [
          "glass",
          "monterrey",
          "MX",
          { number: "9.5" },
          { number: "12000" },
          { number: "2500" },
          "2027-01-31",
        ],
      ],
      ["Ensamble", ["Planta", "País", "Costo adicional"], ["tijuana", "MX", { number: "1.5" }]],
      [
        "Ajustes",
        ["Volumen por año", { number: "10000" }],
        ["Horizonte en años", { number: "3" }],
        ["Costo de cumplimiento por año", { number: "5000" }],
        ["Aranceles de los insumos", "ninguno"],
      ],
      ["Notas", ["Precios de marzo"]],
    );
    expect(await optionsOf(bytes, {}, "options.xlsx")).toEqual({
      kind: "options",
      options: {
        options: [
          {
            material: "glass",
            alternatives: [
              {
                id: "monterrey",
                origin: "MX",
                value: "9.50",
                capacity: "12000",
                switchingCost: "2500.00",
                until: "2027-01-31",
              },
            ],
          },
        ],
        assembly: [{ id: "tijuana", producedIn: "MX", cost: "1.50" }],
        volumePerYear: "10000",
        horizonYears: "3",
        complianceCostPerYear: "5000.00",
        inputDuties: "none",
      },
      ignored: [{ sheet: "Notas", row: null, column: null, text: "Notas" }],
    });
  });

  it("takes settings from rows above it, and from beside it what they leave out", async () => {
    const text =
      "Volume per year;500\nQuarter;3\n\nMaterial;Supplier;Origin;Value;Buyer\nglass;Vidrio, S.A.;MX;9.10;Ana\nglass;Vidrio, S.A.;US;9.30;Ana\n";
    const { options, ignored } = await optionsOf(utf8(text), { volumePerYear: "900", horizonYears: "2" });
    expect(options).toEqual({
      volumePerYear: "500",
      horizonYears: "2",
      options: [
        {
          material: "glass",
          alternatives: [
            { id: "vidrio-s-a", supplier: "Vidrio, S.A.", origin: "MX", value: "9.10" },
            { id: "vidrio-s-a-2", supplier: "Vidrio, S.A.", origin: "US", value: "9.30" },
          ],
        },
      ],
    });
    expect(ignored).toEqual([
      { sheet: null, row: 2, column: null, text: "Quarter" },
      { sheet: null, row: 4, column: "E", text: "Buyer" },
    ]);
  });

  it("takes a row of how the material is had now as no alternative, and refuses it where the product differs", async () => {
    const header = "Material,Id,Supplier,Origin,Value,HS code,Freight\n";
    const row = "compressor,current,Lu,China,40.00,841430,\n";
    expect((await optionsOf(utf8(header + row))).options).toEqual({ options: [] });
    expect(await problemsOf(`${header}compressor,actual,Lu,MX,41,8414.30,2\n`)).toEqual([
      "options.csv, row 2, column D (Origin): “MX” is not how the material is had now: the product says “CN”. Correct the product, or give the row an id of its own to make it an alternative.",
      "options.csv, row 2, column E (Value): “41” is not how the material is had now: the product says “40.00”. Correct the product, or give the row an id of its own to make it an alternative.",
      "options.csv, row 2, column G (Freight): “2” is not how the material is had now: the product says nothing of it. Correct the product, or give the row an id of its own to make it an alternative.",
    ]);
  });
});

describe("rows of one material", () => {
  const volume = { volumePerYear: "5000" };

  it("are volume breaks where they share an alternative and begin at other volumes", async () => {
    const text = [
      "Markup MX;10",
      "Majoration Canada;-2,5 %",
      "Material;Id;Supplier;Origin;Value;From volume;Split;Via;Lead time (days)",
      "glass;a;;CN;9.00;1;yes;Canal de Panamá, malacca;40",
      "glass;a;;;8.50;1000;;;40",
      "glass;;Vidrio;MX;;;;;",
      "glass;;Cristal;US;9.90;;yes;;",
      "glass;;Cristal;;9.40;2000;;;",
    ].join("\n");
    expect((await optionsOf(utf8(text), volume)).options).toEqual({
      ...volume,
      markups: { MX: "10", CA: "-2.5" },
      options: [
        {
          material: "glass",
          split: true,
          alternatives: [
            {
              id: "a",
              origin: "CN",
              value: "9.00",
              via: ["panama", "malacca"],
              leadTimeDays: "40",
              volumeBreaks: [{ from: "1000", value: "8.50" }],
            },
            { id: "vidrio", supplier: "Vidrio", origin: "MX" },
            {
              id: "cristal",
              supplier: "Cristal",
              origin: "US",
              value: "9.90",
              volumeBreaks: [{ from: "2000", value: "9.40" }],
            },
          ],
        },
      ],
    });
  });

  it("are refused where they contradict each other or leave the first price out", async () => {
    const text = [
      "Volume per year;5000",
      "Material;Id;Origin;Value;Markup;From volume;Split;Core part",
      "glass;a;CN;9.00;;;yes;",
      "glass;a;VN;8.50;;1000;no;engine",
      "glass;b;MX;8.00;;500;;",
      "glass;c;MX;8.00;ten;;;",
      "glass;d;MX;8.00;10;;;",
      "glass;e;MX;;;;;",
      "glass;a;CN;8.20;;1000;;",
    ].join("\n");
    expect(await problemsOf(text)).toMatchInlineSnapshot(`
      [
        "options.csv, row 4, column C (Origin): “VN” is not what row 3 says of the same: “CN”. Write the same there, or leave this cell empty.",
        "options.csv, row 4, column G (Split): “no” is not what row 3 says of the same: “yes”. Write the same there, or leave this cell empty.",
        "options.csv, row 4, column H (Core part): The product is no vehicle: it has no "vehicle" section. Leave "corePart" out, or add the section to the product.",
        "options.csv, row 5, column F (From volume): “b” has prices for larger volumes only. Add a row without “From volume” for the price of the first goods.",
        "options.csv, row 6, column E (Markup): “ten” is not a percentage. Write it as text with at most two decimals and no sign for percent, such as "12.5" or "-3".",
        "options.csv, row 7: The alternative has a value and a markup. Keep the one that holds.",
        "options.csv, row 8, column D (Value): The alternative has no price. Write its value, or a markup in percent on the present price, or “Markup MX” with a percentage among the settings.",
        "options.csv, row 9, column F (From volume): Two prices begin at 1000 goods a year. Keep one.",
      ]
    `);
  });

  it("with a markup below one in a workbook may mean a percentage of either kind", async () => {
    const rows = ["glass", "MX", { number: "0.1" }] as const;
    expect(
      await problemsOf(workbook(["Options", ["Material", "Origin", "Markup"], rows]), "en", "options.xlsx"),
    ).toMatchInlineSnapshot(`
      [
        "options.xlsx, row 2, column C (Markup): 0.1 can mean 0.1 percent or, shown as a percentage, 10 percent. Store it as text, such as “10”.",
      ]
    `);
  });

  it("are read in their thousands", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `glass,Sigma,MX,${at}.00`);
    const { options } = await optionsOf(utf8(["Material,Supplier,Origin,Value", ...rows].join("\n")));
    expect(options.options[0]?.alternatives.at(-1)).toMatchObject({ id: "sigma-20000", value: "19999.00" });
  });
});

describe("problems of a table of options", () => {
  it("are all told at once, each with its row, its column and what would be right", async () => {
    const text = [
      "Material,Id,Origin,Originating,Value,HS code,Capacity,Minimum order,From,Until,Currency",
      "compresor,a,MX,yes,45.00,,,,,,",
      "glass,b,Atlantis,maybe,-3,84.1,many,,,,",
      "glass,c,MX,,,,500,900,2026-05-01,2026-01-01,MXN",
      ",d,MX,,1.5x,,,,,,",
      "glass,c,MX,,9.00,,,,03/04/2026,,",
    ].join("\n");
    expect(await problemsOf(text)).toMatchInlineSnapshot(`
      [
        "options.csv, row 2, column A (Material): The product has no material “compresor”. Did you mean “compressor”? Write the id of one of its materials.",
        "options.csv, row 3, column C (Origin): “Atlantis” is not a country or customs territory. Give its two-letter ISO code, such as MX.",
        "options.csv, row 3, column D (Originating): “maybe” is neither yes nor no. Write yes or no, or leave the cell empty.",
        "options.csv, row 3, column E (Value): The amount -3 is negative. Amounts are zero or more; deductions go into “adjustments”.",
        "options.csv, row 3, column F (HS code): “84.1” is not a tariff code. A code has 2, 4, 6, 8 or 10 digits, with or without dots, such as 8418.50. Did you mean 8410?",
        "options.csv, row 3, column G (Capacity): “many” is not a quantity. Write a number of zero or more with a decimal point, such as 2.5.",
        "options.csv, row 4, column E (Value): The alternative has no price. Write its value, or a markup in percent on the present price, or “Markup MX” with a percentage among the settings.",
        "options.csv, row 4, column G (Capacity): This needs the goods made in a year, to be set against one good. Write “Volume per year” above the table or in a sheet “Settings”, or give the volume beside the file.",
        "options.csv, row 4, column H (Minimum order): The minimum order 900 exceeds the capacity 500. Both are goods a year.",
        "options.csv, row 4, column J (Until): It ends on 2026-01-01, before it begins on 2026-05-01. Exchange the dates or correct one.",
        "options.csv, row 4, column K (Currency): “MXN” is not in USD, the currency of the product. Convert the amounts to USD.",
        "options.csv, row 5, column A (Material): The row names no material. Write the id of the material that this is an alternative for, such as “compressor”.",
        "options.csv, row 5, column E (Value): “1.5x” is not an amount. Write digits with a decimal point and no thousands separators, such as 1234.56.",
        "options.csv, row 6, column B (Id): “c” stands in row 4 already. Give this row its own id, or a “From volume” where it is a price from that volume on.",
        "options.csv, row 6, column I (From): “03/04/2026” is not a date. Write year, month and day, such as 2025-11-17.",
      ]
    `);
  });

  it.each(["en", "es", "fr"] as const)("are told in %s", async (locale) => {
    expect(await problemsOf("Notes\nnothing here\n", locale)).toMatchSnapshot();
    expect(
      await problemsOf("Material,Origin,Value,Switching cost\n,MX,5,\nglass,MX,9,100\n", locale),
    ).toMatchSnapshot();
  });

  it("name the sheet of a workbook", async () => {
    const bytes = workbook(
      ["Options", ["Material", "Origin", "Value"], ["glass", "MX", "ten"]],
      ["Assembly", ["Id", "Produced in"], ["a", "Mexico"], ["a", "Nowhere"]],
      ["Settings", ["Volume per year", { number: "0" }], ["Horizon", "long"]],
    );
    expect(await problemsOf(bytes, "en", "options.xlsx")).toMatchInlineSnapshot(`
      [
        "options.xlsx, sheet “Options”, row 2, column C (Value): “ten” is not an amount. Write digits with a decimal point and no thousands separators, such as 1234.56.",
        "options.xlsx, sheet “Assembly”, row 3, column A (Id): “a” stands in row 2 already. Give each place its own id.",
        "options.xlsx, sheet “Assembly”, row 3, column B (Produced in): “Nowhere” is not a country or customs territory. Give its two-letter ISO code, such as MX.",
        "options.xlsx, sheet “Settings”, row 1, column B (Volume per year): “volumePerYear” is 0. Write a number above 0.",
        "options.xlsx, sheet “Settings”, row 2, column B (Horizon): “long” is not a quantity. Write a number of zero or more with a decimal point, such as 2.5.",
      ]
    `);
  });

  it("name headers that are misspelt, stand twice or name another currency", async () => {
    const text = "Material,Origen,Origin,Valor (MXN),Suplier\nglass,MX,MX,9,x\n";
    expect(await problemsOf(text)).toMatchInlineSnapshot(`
      [
        "options.csv, row 1, column C (Origin): This column means the same as “Origen”. Keep one of them.",
        "options.csv, row 1, column D (Valor (MXN)): “Valor (MXN)” is not in USD, the currency of the product. Convert the amounts to USD.",
        "options.csv, row 1, column E: The header “Suplier” is not known. Did you mean “Supplier”?",
      ]
    `);
  });
});

describe("a file that cannot be read for sure", () => {
  it.each([
    [new Uint8Array(), "options.csv: The file is empty."],
    [
      Uint8Array.of(0x50, 0x4b, 3, 4),
      "options.csv: The workbook is damaged and cannot be read. Open it in a spreadsheet and save it again.",
    ],
    [
      Uint8Array.of(1, 0, 2, 0, 0, 0),
      "options.csv: This is neither a text table (CSV) nor an Excel workbook (XLSX). Save the table as one of them.",
    ],
  ])("is refused", async (bytes, said) => {
    expect(await problemsOf(bytes)).toEqual([said]);
  });

  it("with a numeral that can mean two numbers says both", async () => {
    const text = 'Material,Origin,Value,HS code\nglass,MX,"1,234",8414.3\n';
    expect(await problemsOf(text)).toMatchInlineSnapshot(`
      [
        "options.csv, row 2, column C (Value): “1,234” can mean 1234 or 1.234, and no other number of the table tells which. Write 1234 or 1.2340.",
        "options.csv, row 2, column D (HS code): “8414.3” is not a tariff code. A code has 2, 4, 6, 8 or 10 digits, with or without dots, such as 8418.50. Did you mean 8414.30?",
      ]
    `);
  });
});

describe("an options document (JSON)", () => {
  const text = JSON.stringify({ options: [], horizonYears: "2" });

  it("is read by its name or its first character, in UTF-8 or UTF-16", async () => {
    for (const bytes of [utf8(text), utf16(text)]) {
      expect((await optionsOf(bytes, { volumePerYear: "7", horizonYears: "9" }, "-")).options).toEqual({
        options: [],
        horizonYears: "2",
        volumePerYear: "7",
      });
    }
  });

  it("is refused with its field, or its line", async () => {
    expect(await problemsOf('{"options": 3}')).toMatchInlineSnapshot(`
      [
        "options.csv, options: 3 stands where a list in square brackets is needed.",
      ]
    `);
    expect(await problemsOf('{"options": [}')).toMatchInlineSnapshot(`
      [
        "options.csv: This is not JSON: it stops making sense at line 1, character 14.",
      ]
    `);
  });
});
