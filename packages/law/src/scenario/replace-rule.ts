import { nearest } from "@coproduce/goods";
import { z } from "zod";
import type { Law } from "../registry/law.ts";
import { refuse } from "./fields.ts";
import type { PatchKind, PatchProblem } from "./patch.ts";
import { readLine, rewriteLines } from "./rewrite-line.ts";

const schema = z
  .strictObject({
    kind: z.literal("replace-rule"),
    /** Id of the line: "84/8418.10-8418.21". */
    line: z.string(),
    /** The line that stands instead, in the rule notation. */
    rule: z.string(),
  })
  .superRefine(({ line, rule }, context) => {
    const reason = readLine(rule, line.slice(0, 2));
    if (typeof reason === "string") {
      refuse(context, { key: "scenario.rule", params: { rule, reason } });
    }
  });

type ReplaceRule = z.output<typeof schema>;

/** Writes one rule line anew. */
export const replaceRule: PatchKind<typeof schema> = {
  schema,
  check: ({ line }: ReplaceRule, law: Law): readonly PatchProblem[] => {
    const file = law.rules.get(line.slice(0, 2));
    if (file === undefined && /^(?!77)(?:0[1-9]|[1-8]\d|9[0-7])\//.test(line)) return [];
    const ids = (file?.rules ?? []).map(({ id }) => id);
    if (ids.includes(line)) return [];
    return [
      { field: "line", message: { key: "scenario.line", params: { line, nearest: nearest(line, ids) } } },
    ];
  },
  apply: (law, patch, scenario) =>
    rewriteLines(law, scenario, (line) => (line.id === patch.line ? patch.rule : null)),
};
