import type { Finding, Verdict } from "@coproduce/assess";
import type { Style } from "../terminal/style.ts";

const marks: Readonly<Record<Finding["verdict"], string>> = { yes: "✓", no: "✗", unknown: "?" };

/** The sign of a verdict, in its colour. */
export function mark(verdict: Verdict, style: Style): string {
  return style(verdict, marks[verdict]);
}
