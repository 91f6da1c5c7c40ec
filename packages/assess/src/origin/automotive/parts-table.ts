import type { HsRange } from "@coproduce/goods";
import { type ApplicableLine, lineUnderTable, type PartsTable } from "@coproduce/law";
import type { Good } from "../../normalise/good.ts";
import { all, negate, type Verdict } from "../../verdict/verdict.ts";
import type { Context } from "../context.ts";
import type { Missing } from "../fact-ref.ts";
import { missingUse, useVerdict } from "../line-applies.ts";
import { inList } from "../list-match.ts";
import { rest, type Step } from "../step.ts";

/** A rule line in one of the forms that it may have, with what decides whether it has it. */
export interface LineForm {
  readonly entry: ApplicableLine;
  /** Null: the line has no other form. */
  readonly applies: Step | null;
}

/**
 * The forms of a rule line that subdivision (k) may change: one for each parts table that lists the good, for
 * original equipment, and the line as it stands for every other use (Uniform Regulations ss. 14(13) to (18),
 * 15). A line that is written for a use already carries the thresholds of its table.
 */
export function lineForms(
  context: Context,
  good: Good,
  code: HsRange,
  entry: ApplicableLine,
): readonly LineForm[] {
  const { line } = entry;
  const tables = context.agreement.automotive?.tables ?? [];
  if (!line.automotive || line.use !== null) return [{ entry, applies: null }];
  const listed = tables
    .map((table) => ({ table, ...listing(context, good, code, table) }))
    .filter(({ verdict }) => verdict !== "no");
  if (listed.length === 0) return [{ entry, applies: null }];
  const forms = listed.map(({ table, verdict, missing }): LineForm => {
    const changed = { ...entry, line: lineUnderTable(line, table, context.entry.date) };
    return {
      entry: changed,
      applies: rest(verdict, missing, { kind: "under-table", table, holds: true }),
    };
  });
  const otherwise = all(listed.map(({ verdict }) => negate(verdict)));
  const [first] = listed;
  if (first === undefined) return forms;
  const missing = listed.map((each) => each.missing);
  const plain = rest(otherwise, missing, { kind: "under-table", table: first.table, holds: false });
  return [...forms, { entry, applies: plain }];
}

/** Whether a table lists the good and the good is for original equipment of the table's vehicles. */
function listing(
  context: Context,
  good: Good,
  code: HsRange,
  table: PartsTable,
): { readonly verdict: Verdict; readonly missing: Missing } {
  const listed = inList(context, table.goods, good, code, code);
  if (listed.verdict === "no") return { verdict: "no", missing: [] };
  const use = useVerdict(
    context,
    good,
    table.use === "heavy-truck"
      ? "original-equipment-heavy-truck"
      : "original-equipment-passenger-vehicle-or-light-truck",
  );
  const verdict = all([listed.verdict, use]);
  if (verdict !== "unknown") return { verdict, missing: [] };
  return {
    verdict,
    missing: use === "unknown" ? [missingUse(context), listed.missing] : listed.missing,
  };
}
