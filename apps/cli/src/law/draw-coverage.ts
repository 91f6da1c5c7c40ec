import type { ChapterCoverage, ChapterTitles, Coverage, CoverageCounts } from "@coproduce/law";
import type { Context } from "../commands/context.ts";
import { table } from "../terminal/table.ts";
import { wrap } from "../terminal/width.ts";

const columns = [
  "chapter",
  "goods",
  "rules",
  "evaluated",
  "keyedFact",
  "textOnly",
  "unparsed",
  "trust",
] as const;
const text: ReadonlySet<(typeof columns)[number]> = new Set(["chapter", "goods", "trust"]);

/** Draws the registry of the law: what each chapter holds, and how far it is evaluated and checked. */
export function drawCoverage(
  { chapters, totals }: Coverage,
  titles: ChapterTitles | null,
  { say, style, terminal, locale }: Context,
): readonly string[] {
  const rows = chapters.map((chapter) => [
    chapter.chapter,
    chapter.reserved ? say("coverage.reserved") : (titles?.[chapter.chapter]?.[locale] ?? ""),
    ...(chapter.reserved ? [] : countCells(chapter)),
    trustOf(chapter),
  ]);
  const total = ["", say("coverage.total"), ...countCells(totals), ""];
  const lines = table(
    columns.map((column) => ({
      title: say("coverage.column", { column }),
      ...(text.has(column) ? {} : { align: "right" as const }),
      ...(column === "goods" ? { gives: true as const } : {}),
    })),
    [...rows, total],
    terminal.columns,
    (cell, row) => (row < 0 ? style("quiet", cell) : row === rows.length ? style("strong", cell) : cell),
  );
  const without = chapters.flatMap(({ withoutRule }) => withoutRule ?? []);
  const below = [
    say("coverage.legend"),
    say("coverage.notes", totals.notes),
    say("coverage.doubts", totals),
    ...(without.length === 0 ? [] : [say("coverage.without-rule", { codes: without })]),
  ];
  return [
    style("strong", say("coverage.title")),
    "",
    ...lines,
    "",
    ...below.flatMap((paragraph) => wrap(paragraph, terminal.columns)).map((line) => style("quiet", line)),
  ];

  function trustOf({ trust }: ChapterCoverage): string {
    return trust === null ? "" : say("coverage.trust", { trust });
  }
}

function countCells({ rules, conditions, unparsed }: CoverageCounts): readonly string[] {
  const { evaluated, keyedFact, textOnly } = conditions;
  return [rules, evaluated, keyedFact, textOnly, unparsed].map(String);
}
