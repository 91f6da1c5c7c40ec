import { isMoney, type PlainDate, parseMoney, parsePlainDate } from "@coproduce/goods";
import { parse } from "yaml";
import { z } from "zod";
import { LawFileError } from "../registry/error.ts";
import type { LawText } from "../registry/law.ts";
import { type AdValoremRate, parseAdValorem } from "../schedule/rate.ts";
import type { Fees } from "./fees.ts";

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
