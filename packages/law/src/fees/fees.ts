import { isMoney, type Money, type PlainDate, parseMoney, parsePlainDate } from "@coproduce/goods";
import { parse } from "yaml";
import { z } from "zod";
import type { Citation } from "../agreement/provision.ts";
import { LawFileError } from "../registry/error.ts";
import type { LawText } from "../registry/law.ts";
import { type AdValoremRate, parseAdValorem } from "../schedule/rate.ts";

/** Fees that are collected with an entry, beside the duties. */
export interface Fees {
  readonly processing: {
    readonly rate: AdValoremRate;
    readonly citation: Citation;
    /** What exempts goods that qualify under the agreement. */
    readonly exempt: Citation;
    /** By the first day from which they stand; decimal strings. */
    readonly limits: readonly ProcessingLimits[];
    /** Last day for which limits were read. */
    readonly knownUntil: PlainDate;
  };
  readonly harbor: { readonly rate: AdValoremRate; readonly citation: Citation };
}

export interface ProcessingLimits {
  readonly from: PlainDate;
  readonly least: string;
  readonly most: string;
  readonly citation: Citation;
}

const trust = z.enum(["official", "secondary", "unverified", "contested"]);
const citation = z.strictObject({ text: z.string(), trust });
const amount = z.string().refine((text) => isMoney(parseMoney(text)), { error: "no amount" });
const date = z
  .string()
  .refine((text) => parsePlainDate(text) !== undefined, { error: "no date" })
  .transform((text) => text as PlainDate);
const rate = z
  .string()
  .refine((text) => text.endsWith("%") && parseAdValorem(text.slice(0, -1)) !== undefined, {
    error: "no rate",
  })
  .transform((text) => parseAdValorem(text.slice(0, -1)) as AdValoremRate);

const fees = z.strictObject({
  processing: z.strictObject({
    rate,
    citation,
    exempt: citation,
    limits: z
      .array(
        z
          .strictObject({ from: date, least: amount, most: amount, text: z.string(), trust })
          .transform(({ text, trust: known, ...limits }) => ({
            ...limits,
            citation: { text, trust: known },
          })),
      )
      .min(1),
    knownUntil: date,
  }),
  harbor: z.strictObject({ rate, citation }),
});

/** Reads a file of fees. @throws LawFileError naming the field */
export function parseFees({ path, text }: LawText): Fees {
  const read = fees.safeParse(parse(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new LawFileError(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

/** The limits that stand on a date; undefined before the first. */
export function processingLimits(
  { processing }: Fees,
  on: PlainDate,
): { readonly least: Money; readonly most: Money; readonly citation: Citation } | undefined {
  const limits = processing.limits.findLast(({ from }) => from <= on);
  if (limits === undefined) return undefined;
  // The parser let only amounts through.
  return {
    least: parseMoney(limits.least) as Money,
    most: parseMoney(limits.most) as Money,
    citation: limits.citation,
  };
}
