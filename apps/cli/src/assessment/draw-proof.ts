import type { Finding, Rendered } from "@coproduce/assess";
import type { Context } from "../commands/context.ts";
import { drawTree, type TreeNode } from "../terminal/tree.ts";
import { wrap } from "../terminal/width.ts";
import { type CondensedStep, condense } from "./condense.ts";
import { mark } from "./mark.ts";

/** The proof as a tree: each step that decides, with its verdict and the provision that it applies. */
export function drawProof(because: readonly Rendered<Finding>[], context: Context): readonly string[] {
  const { say, style, terminal } = context;
  const roots = because.map((finding) => nodeOf(condense(finding), null, context));
  const tree = drawTree(roots, terminal.columns - 2, (branch) => style("quiet", branch));
  return [
    style("strong", say("assessment.proof")),
    ...tree.map((line) => `  ${line}`),
    ...wrap(say("assessment.whole-proof"), terminal.columns - 2).map((line) => style("quiet", `  ${line}`)),
  ];
}

/** @param cited the provision that the step above cites: it is not said again */
function nodeOf(
  { finding, below, leftOut }: CondensedStep,
  cited: string | null,
  context: Context,
): TreeNode {
  const { say, style } = context;
  const citation = finding.citation?.text ?? null;
  const leaves = leftOut.map(({ verdict, count }): TreeNode => {
    const text = style("quiet", say("assessment.left-out", { verdict, count }));
    return { lines: () => [`${mark(verdict, style)} ${text}`], children: [] };
  });
  return {
    lines: (room) => {
      const [first = "", ...rest] = wrap(finding.of, room);
      const source = citation === null || citation === cited ? [] : wrap(citation, room);
      return [
        `${mark(finding.verdict, style)} ${first}`,
        ...rest,
        ...source.map((line) => style("quiet", line)),
      ];
    },
    children: [...below.map((step) => nodeOf(step, citation ?? cited, context)), ...leaves],
  };
}
