import { formatHsCode, formatPercent, type HsRange, type ProductDocument } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { law, material, originOf, product } from "../../assess.fixture.ts";

const tables = law.agreement.automotive?.tables ?? [];

/** The first provision that a table lists as a whole, under a rule line that is not itself written for a use. */
function listed(table: (typeof tables)[number]): string {
  for (const entry of table.goods) {
    if (entry.kind !== "provision" || entry.level !== "subheading") continue;
    const code = formatHsCode(String(entry.range.low).slice(0, 6));
    const lines = law.rules.get(code.slice(0, 2))?.rules ?? [];
    const covering = lines.filter((line) =>
      line.targets.some((target) => covers(target.range, entry.range.low)),
    );
    const open = covering.every((line) => line.use === null && line.description === null);
    const changed = covering.some((line) => line.automotive && usesTable(table, line));
    if (open && changed) return code;
  }
  throw new Error(`table ${table.id} lists no whole subheading`);
}

function usesTable(
  table: (typeof tables)[number],
  line: { readonly alternatives: readonly { readonly conditions: readonly { readonly kind: string }[] }[] },
): boolean {
  if (table.test !== "threshold") return true;
  return line.alternatives.some(({ conditions }) => conditions.some(({ kind }) => kind === "rvc"));
}

function covers(range: HsRange, low: number): boolean {
  return range.low <= low && low <= range.high;
}

const cases = tables
  .filter((table) => table.id !== "A.1")
  .flatMap((table) => table.thresholds.map((threshold) => ({ table, threshold, code: listed(table) })));

describe.each(cases)("Table $table.id from $threshold.from: $code", ({ table, threshold, code }) => {
  const use = [
    table.use === "heavy-truck" ? "heavy-truck" : "passenger-vehicle",
    "original-equipment",
  ] as const;
  // A part of the good's own subheading makes no change: only the value content of the table is left.
  const part = (vnm: bigint, rest = {}): ProductDocument => {
    const value = `${vnm / 1_000_000n}.${String(vnm % 1_000_000n).padStart(6, "0")}`;
    const { transactionValue: _, ...good } = product(code, [material("blank", partOf(code), value, rest)], {
      netCost: "1000.00",
      use: [...use],
    });
    return good;
  };
  const limit = (1_000_000_000n * BigInt(10_000 - threshold.netCost)) / 10_000n;

  test(`exactly ${formatPercent(threshold.netCost)} percent by net cost originates`, () => {
    const answer = originOf(part(limit), threshold.from);
    expect(answer.rvc.netCost).toMatchObject({ threshold: formatPercent(threshold.netCost), met: "yes" });
    expect(answer.verdict).toBe("originating");
  });

  test("a millionth less does not by value content, and with the last day the threshold ends", () => {
    const answer = originOf(part(limit + 1n), threshold.from);
    expect(answer.rvc.netCost?.met).not.toBe("yes");
    expect(answer.verdict).not.toBe("originating");
    if (threshold.until !== null) {
      expect(originOf(part(limit), threshold.until).rvc.netCost?.threshold).toBe(
        formatPercent(threshold.netCost),
      );
    }
  });

  test("a material of unknown origin leaves it undetermined", () => {
    const answer = originOf(part(limit + 1n, { origin: "MX" }), threshold.from);
    expect(answer.verdict).toBe("undetermined");
  });
});

/** A material that the rule takes only with a value content: the parts provision that it names, or the good's own code. */
function partOf(code: string): string {
  const lines = law.rules.get(code.slice(0, 2))?.rules ?? [];
  for (const line of lines) {
    if (!line.targets.some((target) => covers(target.range, Number(code.replace(".", "").padEnd(10, "0")))))
      continue;
    for (const { conditions } of line.alternatives) {
      const shift = conditions.find((condition) => condition.kind === "shift");
      if (shift === undefined || !conditions.some(({ kind }) => kind === "rvc")) continue;
      const [from] = shift.from;
      if (from?.kind === "provision")
        return formatHsCode(String(from.range.low).padStart(10, "0").slice(0, 6));
    }
  }
  return code;
}
