import { formatHsCode } from "@coproduce/goods";
import type { ChangeScope } from "@coproduce/law";
import type { Step } from "../origin/step.ts";

/** Why a material does not make a change: it stays where the good is, is excepted, or is not among those named. */
export type CodeChangeReason =
  | {
      readonly kind: "stays";
      readonly level: "chapter" | "heading" | "subheading" | "item" | "group";
      readonly code: string;
    }
  | { readonly kind: "excepted" }
  | { readonly kind: "not-named" };

const digits: Readonly<
  Partial<Record<ChangeScope, readonly [2 | 4 | 6 | 8, "chapter" | "heading" | "subheading" | "item"]>>
> = {
  CC: [2, "chapter"],
  CTH: [4, "heading"],
  CTSH: [6, "subheading"],
  CTI: [8, "item"],
};

export function codeChangeReason(step: Extract<Step, { kind: "code-change" }>): CodeChangeReason {
  const { scope } = step.shift;
  if (scope === null) return { kind: "not-named" };
  const stated = step.material.code?.candidates ?? [];
  const level = digits[scope];
  if (level === undefined) {
    const inGroup = step.line.targets.some((target) =>
      stated.some((code) => code.low >= target.range.low && code.high <= target.range.high),
    );
    const group = step.line.targets.map((target) => target.text).join(", ");
    return inGroup ? { kind: "stays", level: "group", code: group } : { kind: "excepted" };
  }
  const own = prefix(step.good.low, level[0]);
  const stays = stated.some((code) => prefix(code.low, level[0]) === own);
  return stays ? { kind: "stays", level: level[1], code: formatHsCode(own) } : { kind: "excepted" };
}

function prefix(code: number, length: number): string {
  return String(code).padStart(10, "0").slice(0, length);
}
