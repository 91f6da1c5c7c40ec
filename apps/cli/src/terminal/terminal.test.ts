import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gauge } from "./gauge.ts";
import { styleOf } from "./style.ts";
import { table } from "./table.ts";
import { drawTree } from "./tree.ts";
import { columnsOf, printable, truncate, widthOf, wrap } from "./width.ts";

const plain = styleOf({ colour: false });

describe("width", () => {
  test("colours take no room, accents one column, East Asian characters two", () => {
    expect(widthOf(styleOf({ colour: true })("no", "año"))).toBe(3);
    expect(widthOf("冷蔵庫")).toBe(6);
  });

  test("wrapped lines fit, and no word is lost", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 12, max: 80 }),
        (words, width) => {
          const lines = wrap(words.join(" "), width);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
          expect(lines.join(" ")).toBe(words.join(" "));
        },
      ),
    );
  });

  test("COLUMNS comes before the terminal, and the terminal before 80", () => {
    expect(columnsOf("120", 60)).toBe(120);
    expect(columnsOf(undefined, 60)).toBe(60);
    expect(columnsOf(undefined, undefined)).toBe(80);
  });

  test("COLUMNS that is no number, or too narrow for a table, is not followed", () => {
    for (const stated of ["", "wide", "-5", "1e3", "0"]) expect(columnsOf(stated, undefined)).toBe(80);
    expect(columnsOf("7", undefined)).toBe(40);
  });

  test("a text that commands the terminal is made harmless", () => {
    expect(printable("\u001b[31mred\u0007, año\n")).toBe("\ufffd[31mred\ufffd, año\n");
  });

  test("a text is wrapped even where no room is left for it", () => {
    expect(wrap("0123456789", -3)).toEqual(["01234567", "89"]);
  });

  test("a shortened text says so", () => {
    expect(truncate("Cabinet and door", 11)).toBe("Cabinet an…");
    expect(truncate("Cabinet", 11)).toBe("Cabinet");
  });
});

describe("gauge", () => {
  test("is solid up to what is certain, shaded up to what could be, marked at what is needed", () => {
    expect(gauge({ low: 20, high: 80, threshold: 50 }, 10, plain)).toBe("██▒▒▒┃▒▒░░");
  });

  test("stays in its room for values outside of 0 to 100", () => {
    expect(gauge({ low: -50, high: 130, threshold: 100 }, 10, plain)).toBe("▒▒▒▒▒▒▒▒▒┃");
  });
});

test("the column that gives way is shortened, the others are not", () => {
  const lines = table(
    [
      { title: "Material", gives: true },
      { title: "USD", align: "right" },
    ],
    [["Condenser and evaporator coils", "54.00"]],
    24,
  );
  expect(lines).toEqual(["Material             USD", "Condenser and ev…  54.00"]);
});

test("text that wraps hangs under its own branch", () => {
  const leaf = { lines: () => ["✓ first", "second"], children: [] };
  const lines = drawTree([{ lines: () => ["? root"], children: [leaf, leaf] }], 40, (branch) => branch);
  expect(lines).toEqual(["? root", "├ ✓ first", "│   second", "└ ✓ first", "    second"]);
});
