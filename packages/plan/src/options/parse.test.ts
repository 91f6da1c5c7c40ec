import type { ProductDocument } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { parseOptions, renderOptionsProblem } from "./parse.ts";

const product: ProductDocument = {
  id: "good",
  hs: "8418.50",
  currency: "USD",
  materials: [
    { id: "compressor", value: "40.00", origin: "CN" },
    {
      id: "door",
      value: "20.00",
      selfProduced: true,
      materials: [{ id: "glass", value: "9.00", origin: "CN" }],
    },
  ],
};

const regional = { id: "a", origin: "MX", value: "45.00" };

function problems(document: unknown, locale: "en" | "es" | "fr" = "en"): readonly string[] {
  const parsed = parseOptions(document, "options.json", product);
  return parsed.kind === "options" ? [] : parsed.problems.map((each) => renderOptionsProblem(each, locale));
}

describe("an options document", () => {
  test("is taken as it is where nothing is wrong", () => {
    const document = {
      options: [{ material: "glass", alternatives: [regional] }],
      volumePerYear: 1000,
      complianceCostPerYear: "5000",
    };
    expect(parseOptions(document, "options.json", product)).toEqual({ kind: "options", options: document });
  });

  test("is refused with every wrong field and what would be right", () => {
    const wrong = { id: "a", orgin: "MX", origin: "Mexico", value: "-3", capacity: "many" };
    expect(
      problems({ options: [{ material: "glass", alternatives: [wrong] }], inputDuties: "maybe" }),
    ).toEqual([
      "options.json, options[0].alternatives[0].origin: “Mexico” is not a country or customs territory. Give its two-letter ISO code, such as MX. Did you mean MX?",
      "options.json, options[0].alternatives[0].value: The amount -3 is negative. Amounts are zero or more; deductions go into “adjustments”.",
      "options.json, options[0].alternatives[0].capacity: “many” is not a quantity. Write a number of zero or more with a decimal point, such as 2.5.",
      "options.json, options[0].alternatives[0].orgin: “orgin” is no field of an options document. Did you mean “origin”?",
      "options.json, inputDuties: “maybe” is not one of compute, none.",
    ]);
  });

  test.each([
    [
      "en",
      "options.json, options[0].material: The product has no material “compresor”. Did you mean “compressor”? Write the id of one of its materials.",
    ],
    [
      "es",
      "options.json, options[0].material: El producto no tiene el material «compresor». ¿Quiso decir «compressor»? Escriba el id de uno de sus materiales.",
    ],
    [
      "fr",
      "options.json, options[0].material : Le produit n’a pas de matière « compresor ». Vouliez-vous dire « compressor » ? Écrivez l’identifiant d’une de ses matières.",
    ],
  ] as const)("names the material that was probably meant, in %s", (locale, said) => {
    expect(problems({ options: [{ material: "compresor", alternatives: [regional] }] }, locale)).toEqual([
      said,
    ]);
  });

  test("is refused where its rows conflict, each conflict said", () => {
    const alternatives = [
      { ...regional, minimumOrder: "900", capacity: "500", switchingCost: "100" },
      { ...regional, from: "2026-05-01", until: "2026-01-01", program: "IMMEX" },
    ];
    const found = problems({
      options: [
        { material: "door", alternatives },
        { material: "glass", alternatives: [] },
        { material: "glass", alternatives: [regional] },
      ],
      volumePerYear: "0",
    });
    expect(found).toMatchInlineSnapshot(`
      [
        "options.json, options[0].alternatives[1].id: The id “a” is that of row [0] too. Give each its own.",
        "options.json, options[0].alternatives[0].minimumOrder: The minimum order 900 exceeds the capacity 500. Both are goods a year.",
        "options.json, options[0].alternatives[1].until: It ends on 2026-01-01, before it begins on 2026-05-01. Exchange the dates or correct one.",
        "options.json, options[1].material: “glass” is inside “door”, which has options of its own. Give options to one of the two.",
        "options.json, options[1].alternatives: “glass” has no alternatives. List at least one, or leave it out.",
        "options.json, options[2].material: “glass” is inside “door”, which has options of its own. Give options to one of the two.",
        "options.json, options[2].material: “glass” has options above already. List all its alternatives in one place.",
        "options.json, volumePerYear: “volumePerYear” is 0. Write a number above 0.",
      ]
    `);
  });

  test("needs a volume for what is paid once or in a year", () => {
    const once = { ...regional, switchingCost: "100" };
    expect(
      problems({ options: [{ material: "glass", alternatives: [once] }], complianceCostPerYear: "9" }),
    ).toEqual([
      'options.json, options[0].alternatives[0].switchingCost: “switchingCost” needs "volumePerYear", the goods made in a year, to be set against one good.',
      'options.json, complianceCostPerYear: “complianceCostPerYear” needs "volumePerYear", the goods made in a year, to be set against one good.',
    ]);
  });
});
