import { widthOf } from "./width.ts";

/** A node of a tree: its lines are written by the caller, who is told how much room they have. */
export interface TreeNode {
  readonly lines: (room: number) => readonly string[];
  readonly children: readonly TreeNode[];
}

/** Draws a tree with branch lines. Text that wraps hangs under its own branch. */
export function drawTree(
  roots: readonly TreeNode[],
  width: number,
  paint: (branch: string) => string,
): readonly string[] {
  const lines: string[] = [];
  const draw = (node: TreeNode, first: string, rest: string) => {
    const below = node.children.length > 0 ? `${rest}│ ` : `${rest}  `;
    node.lines(width - widthOf(below)).forEach((line, at) => {
      lines.push(`${paint(at === 0 ? first : below)}${line}`.trimEnd());
    });
    node.children.forEach((child, at) => {
      const isLast = at === node.children.length - 1;
      draw(child, `${rest}${isLast ? "└ " : "├ "}`, `${rest}${isLast ? "  " : "│ "}`);
    });
  };
  for (const root of roots) draw(root, "", "");
  return lines;
}
