import { parsePercent } from "@coproduce/goods";
import { z } from "zod";
import type { ListEntry } from "../notation/ast.ts";
import { NotationError } from "../notation/error.ts";
import { readList } from "../notation/list.ts";
import { indexOfTop } from "../notation/split.ts";
import { date, head, trust, words } from "../registry/yaml-fields.ts";

/** The form of the agreement's YAML files: agreement.yaml, provisions/*.yaml, schedule-2.yaml. */

/** Goods or materials in the rule notation: `28-38 x 3301, ex 3502 "…"`. */
export interface Scope {
  readonly list: readonly ListEntry[];
  readonly except: readonly ListEntry[];
}

export const scope = z.string().transform((text, context): Scope => {
  try {
    const at = indexOfTop(text, " x ");
    if (at < 0) return { list: readList(text.trim()), except: [] };
    return { list: readList(text.slice(0, at).trim()), except: readList(text.slice(at + 3).trim()) };
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    context.addIssue({ code: "custom", message: error.message });
    return z.NEVER;
  }
});

export const percent = z.string().transform((text, context) => {
  const parsed = parsePercent(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: "custom", message: `"${text}" is no percentage; write it as 62.5` });
  return z.NEVER;
});

const yesNo = z.enum(["true", "false"]).transform((text) => text === "true");

const fact = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, { error: 'a key is lower case, as "process.purification"' }),
  subject: z.enum(["product", "material"]),
  value: yesNo.default(true),
  presumed: yesNo.nullable().default(null),
  words,
});

const provision = z.strictObject({
  id: z.string().min(1),
  effect: z.enum(["confers", "requires", "prohibits", "disregards", "tolerates", "excludes"]),
  goods: scope,
  materials: scope.nullable().default(null),
  sameSubheadingOnly: yesNo.default(false),
  fact: fact.nullable().default(null),
  from: date.nullable().default(null),
  until: date.nullable().default(null),
  words,
  citation: z.string().min(1),
  trust: trust.optional(),
  notes: z.array(z.string()).default([]),
});

export const provisionsFile = z.strictObject({ ...head, provisions: z.array(provision) });

/** Note lines that no provision carries out, by what became of them. */
export const notesFile = z.strictObject({
  ...head,
  /** Carried out by the general rules of the engine. */
  engine: z.array(z.string()),
  definition: z.array(z.string()),
  informational: z.array(z.string()),
  textOnly: z.array(z.string()),
});

const term = { from: date, words, citation: z.string().min(1), trust: trust.optional() };

export const agreementFile = z.strictObject({
  ...head,
  parties: z.array(z.enum(["CA", "MX", "US"])).length(3),
  criteria: z.strictObject({
    A: z.strictObject(term),
    B: z.strictObject(term),
    C: z.strictObject(term),
    D: z.strictObject({ ...term, except: scope, withoutParts: scope }),
  }),
  tolerances: z.strictObject({
    "de-minimis": z.strictObject({ ...term, value: percent }),
    "textile-weight": z.strictObject({ ...term, value: percent }),
    "elastomeric-weight": z.strictObject({ ...term, value: percent }),
    "fallback.transaction-value": z.strictObject({ ...term, value: percent }),
    "fallback.net-cost": z.strictObject({ ...term, value: percent }),
  }),
  methods: z.record(z.string(), z.strictObject({ ...term, value: z.string() })),
  dates: z.record(z.string(), z.strictObject({ ...term, value: date })),
});

export const scheduleTwoFile = z.strictObject({
  ...head,
  citation: z.string().min(1),
  /** What is said of each of the goods, after their name. */
  words,
  fact,
  goods: z.array(z.strictObject({ goods: scope, words, trust: trust.optional() })),
});

export type AgreementFile = z.output<typeof agreementFile>;
export type ProvisionsFile = z.output<typeof provisionsFile>;
export type NotesFile = z.output<typeof notesFile>;
export type ScheduleTwoFile = z.output<typeof scheduleTwoFile>;
