import type { PlainDate } from "@coproduce/goods";
import type { Alternative, Condition, RegionalValueContent, RuleLine } from "../notation/ast.ts";
import { isInForce } from "../resolve/regime.ts";
import type { DatedContent, PartsTable } from "./automotive.ts";

/**
 * A rule line as a parts table changes it for original equipment on a date.
 *
 * Tables B and C let the change in classification stand for the value content. Where a rule has a change only
 * together with a value content, it is read both ways: by the letter of s. 14(14) the change alone is enough.
 */
export function lineUnderTable(line: RuleLine, table: PartsTable, date: PlainDate): RuleLine {
  const content = table.thresholds.find((each) => isInForce(each, date));
  if (content === undefined) return line;
  let forms = changed.get(line);
  if (forms === undefined) {
    forms = new Map();
    changed.set(line, forms);
  }
  let form = forms.get(content);
  if (form === undefined) {
    const alternatives = alternativesUnder(line, table, valueContent(content));
    form = { ...line, text: `${line.text} {Table ${table.id}}`, alternatives };
    forms.set(content, form);
  }
  return form;
}

/** One form of a line for each threshold, so that what is known of its changes is kept. */
const changed = new WeakMap<RuleLine, Map<DatedContent, RuleLine>>();

function alternativesUnder(
  line: RuleLine,
  table: PartsTable,
  content: RegionalValueContent,
): readonly Alternative[] {
  const byContent: Alternative = { conditions: [{ kind: "no-shift" }, content] };
  switch (table.test) {
    case "value-content":
      return [byContent];
    case "shift-or-value-content": {
      const letter: Condition = {
        kind: "contested",
        onlyIn: `${table.citation.text}, by the letter`,
        notIn: "the product-specific rule",
      };
      const byShift = line.alternatives
        .filter(({ conditions }) => conditions.some((condition) => condition.kind === "shift"))
        .map(({ conditions }): Alternative => {
          const rest = conditions.filter((condition) => condition.kind !== "rvc");
          return { conditions: rest.length === conditions.length ? rest : [...rest, letter] };
        });
      return [...byShift, byContent];
    }
    case "threshold":
      return line.alternatives.map(({ conditions }) => ({
        conditions: conditions.map((condition) =>
          condition.kind === "rvc"
            ? {
                ...content,
                transactionValue: condition.transactionValue === null ? null : content.transactionValue,
              }
            : condition,
        ),
      }));
  }
}

function valueContent({ transactionValue, netCost }: DatedContent): RegionalValueContent {
  return { kind: "rvc", transactionValue, netCost };
}
