import { type HsCode, parseHsCode } from "@coproduce/goods";
import { z } from "zod";
import type { LawText } from "../registry/law.ts";
import { readYaml } from "../registry/yaml.ts";
import { head, words } from "../registry/yaml-fields.ts";
import type { Citation, Words } from "./provision.ts";

/** A subheading for which the agreement has no rule of its own, and how its goods are judged. */
export interface RuleGap {
  readonly subheading: HsCode;
  readonly words: Words;
  readonly citation: Citation;
}

const subheading = z.string().transform((text, context): HsCode => {
  const code = parseHsCode(text);
  if (code?.length === 6) return code;
  context.addIssue({ code: "custom", message: `"${text}" is no subheading; write it as 8471.49` });
  return z.NEVER;
});

const file = z.strictObject({
  ...head,
  gaps: z.array(z.strictObject({ subheading, words, citation: z.string().min(1) })),
});

/** Reads `law/agreements/usmca/gaps.yaml`. @throws LawFileError naming each bad line and field */
export function parseGaps(source: LawText): readonly RuleGap[] {
  const { gaps, trust, verified } = readYaml(source, file);
  return gaps.map(({ citation, ...gap }) => ({ ...gap, citation: { text: citation, trust, verified } }));
}
