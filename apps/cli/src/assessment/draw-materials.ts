import type { DeMinimisAnswer, MaterialStanding } from "@coproduce/assess";
import { formatFor } from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import { table } from "../terminal/table.ts";
import { wrap } from "../terminal/width.ts";
import { dotted } from "./dotted.ts";
import { mark } from "./mark.ts";

/** The materials that fail the change in classification, or may, with the tolerance measured on them. */
export function drawMaterials(
  materials: readonly MaterialStanding[],
  deMinimis: DeMinimisAnswer | null,
  currency: string,
  context: Context,
): readonly string[] {
  const { say, style } = context;
  const failing = materials.filter(isFailing);
  if (failing.length === 0) return [];
  const isCertain = failing.every((material) => material.shift === "no" && material.originating === "no");
  return [
    style("strong", say(isCertain ? "assessment.failing" : "assessment.unsure")),
    ...drawTable(failing, currency, context).map((line) => `  ${line}`),
    ...drawTolerance(deMinimis, context),
  ];
}

function isFailing({ shift, originating, disregarded }: MaterialStanding): boolean {
  return !disregarded && originating !== "yes" && shift !== null && shift !== "yes";
}

function drawTable(
  materials: readonly MaterialStanding[],
  currency: string,
  { say, style, terminal, locale }: Context,
): readonly string[] {
  const format = formatFor(locale);
  const columns = ["material", "hs", "origin", "value", "originating", "change"] as const;
  const rows = materials.map(({ name, path, hs, origin, value, originating, shift }) => [
    `${"· ".repeat(path.length)}${name}`,
    hs === null ? "?" : dotted(hs),
    origin === null ? "?" : format.economy(origin),
    format.amount(value),
    say("assessment.yes-no", { verdict: originating }),
    say("assessment.yes-no", { verdict: shift ?? "yes" }),
  ]);
  return table(
    columns.map((column) => ({
      title: say("assessment.column", { column, currency }),
      ...(column === "value" ? { align: "right" } : {}),
      ...(column === "material" ? { gives: true } : {}),
    })),
    rows,
    terminal.columns - 2,
    (cell, row, column) => {
      const material = materials[row];
      if (material === undefined) return style("quiet", cell);
      if (columns[column] === "originating") return style(material.originating, cell);
      return columns[column] === "change" ? style(material.shift ?? "yes", cell) : cell;
    },
  );
}

function drawTolerance(
  deMinimis: DeMinimisAnswer | null,
  { say, style, terminal, locale }: Context,
): readonly string[] {
  if (deMinimis === null) return [];
  const { amount, percent } = formatFor(locale);
  const { kind, failing, base, share, met } = deMinimis;
  const limit = percent(deMinimis.limit);
  const text =
    base === null || share === null
      ? say("assessment.tolerance-open", { limit })
      : say("assessment.tolerance", {
          kind,
          failing: range(failing, amount),
          base: amount(base),
          share: range(share, percent),
          limit,
        });
  const [first = "", ...rest] = wrap(text, terminal.columns - 4);
  return [`  ${mark(met, style)} ${first}`, ...rest.map((line) => `    ${line}`)];
}

function range(
  { low, high }: { readonly low: string; readonly high: string },
  write: (text: string) => string,
): string {
  return low === high ? write(low) : `${write(low)}–${write(high)}`;
}
