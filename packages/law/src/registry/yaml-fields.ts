import { type PlainDate, parsePlainDate } from "@coproduce/goods";
import { z } from "zod";

/** Fields that law files in YAML share. */

export const date = z.string().transform((text, context): PlainDate => {
  const parsed = parsePlainDate(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: "custom", message: `"${text}" is no date; write it as 2020-07-01` });
  return z.NEVER;
});

export const words = z.strictObject({ en: z.string().min(1), es: z.string().min(1), fr: z.string().min(1) });

export const trust = z.enum(["official", "secondary", "unverified", "contested"]);

/** What every file says first: what it is, how well it was checked, and when. */
export const head = {
  description: z.string().min(1),
  trust,
  verified: date,
};
