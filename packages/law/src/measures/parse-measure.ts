import { type PlainDate, parsePlainDate } from "@coproduce/goods";
import { parse } from "yaml";
import { z } from "zod";
import { LawFileError } from "../registry/error.ts";
import type { LawText } from "../registry/law.ts";
import { parseAdValorem } from "../schedule/rate.ts";
import type { Measure, MeasureCondition, MeasureProvision, MeasureRate } from "./measure.ts";

const date = z.string().transform((text, context): PlainDate => {
  const parsed = parsePlainDate(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: "custom", message: `"${text}" is no date` });
  return z.NEVER;
});
const words = z.strictObject({ en: z.string(), es: z.string(), fr: z.string() });
const trust = z.enum(["official", "secondary", "unverified", "contested"]);
const citation = z.strictObject({ text: z.string(), trust });

const rate = z.string().transform((text, context): MeasureRate => {
  const parsed = parseMeasureRate(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: "custom", message: `"${text}" is no rate` });
  return z.NEVER;
});

const condition = z.union([
  z.literal("usmca").transform((): MeasureCondition => ({ kind: "usmca" })),
  z
    .strictObject({
      fact: z.string(),
      is: z.boolean().optional(),
      below: z.number().optional(),
      atLeast: z.number().optional(),
      before: date.optional(),
      oneOf: z.array(z.string()).optional(),
      noneOf: z.array(z.string()).optional(),
    })
    .transform((given): MeasureCondition => {
      const { fact } = given;
      if (given.below !== undefined) return { kind: "below", fact, limit: given.below };
      if (given.atLeast !== undefined) return { kind: "at-least", fact, limit: given.atLeast };
      if (given.before !== undefined) return { kind: "before", fact, date: given.before };
      if (given.oneOf !== undefined) return { kind: "one-of", fact, economies: given.oneOf };
      if (given.noneOf !== undefined) return { kind: "none-of", fact, economies: given.noneOf };
      return { kind: "is", fact, value: given.is ?? true };
    }),
]);

const provision = z.strictObject({
  heading: z.string(),
  from: date,
  until: date.optional(),
  origin: z.array(z.string()).optional(),
  originExcept: z.array(z.string()).optional(),
  goods: z.array(z.string()).optional(),
  goodsExcept: z.array(z.string()).optional(),
  when: z.array(condition).optional(),
  rate,
  base: z.enum(["full", "steel", "aluminum", "copper", "non-us-content"]).optional(),
  usContentAtMost: z.number().optional(),
  covers: z.enum(["base", "full", "nothing"]).optional(),
  disputedUntil: date.optional(),
  citation: z.string().optional(),
  trust: trust.optional(),
});

const measure = z.strictObject({
  title: words,
  citation,
  yields: z
    .array(
      z.strictObject({
        to: z.string(),
        from: date.optional(),
        until: date.optional(),
        citation: citation.optional(),
      }),
    )
    .optional(),
  struckDown: z.strictObject({ on: date, citation }).optional(),
  doubts: z
    .array(
      z.strictObject({
        from: date.optional(),
        until: date.optional(),
        codes: z.array(z.string()).optional(),
        words,
      }),
    )
    .optional(),
  provisions: z.array(provision).min(1),
});

const place = /^law\/(us|mx|ca)\/measures\/([a-z0-9-]+)\/([a-z0-9-]+)\.yaml$/;

/** Reads the measures of one economy. @throws LawFileError naming the field */
export function parseMeasures(files: readonly LawText[]): readonly Measure[] {
  return files.map(parseMeasure);
}

/** Reads a measure file. @throws LawFileError naming the field */
export function parseMeasure({ path, text }: LawText): Measure {
  const [, into = "", authority = "", name = ""] = place.exec(path) ?? [];
  const read = measure.safeParse(parse(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new LawFileError(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  const { data } = read;
  return {
    id: `${authority}/${name}`,
    authority,
    into: into.toUpperCase() as Measure["into"],
    title: data.title,
    yields: (data.yields ?? []).map((one) => ({
      to: one.to,
      from: one.from ?? null,
      until: one.until ?? null,
      citation: one.citation ?? null,
    })),
    struckDown: data.struckDown ?? null,
    doubts: (data.doubts ?? []).map((doubt) => ({
      from: doubt.from ?? null,
      until: doubt.until ?? null,
      codes: doubt.codes ?? null,
      words: doubt.words,
    })),
    provisions: data.provisions.map((one) => provisionOf(one, data.citation)),
  };
}

function provisionOf(given: z.infer<typeof provision>, common: z.infer<typeof citation>): MeasureProvision {
  const imposes = given.rate.kind === "add" || given.rate.kind === "total" || given.rate.kind === "instead";
  return {
    heading: given.heading,
    from: given.from,
    until: given.until ?? null,
    origin: given.origin ?? null,
    originExcept: given.originExcept ?? [],
    goods: given.goods ?? null,
    goodsExcept: given.goodsExcept ?? [],
    when: given.when ?? [],
    rate: given.rate,
    base: given.base ?? "full",
    usContentAtMost: given.usContentAtMost ?? null,
    covers: given.covers ?? (imposes ? "base" : "nothing"),
    disputedUntil: given.disputedUntil ?? null,
    citation: { text: given.citation ?? common.text, trust: given.trust ?? common.trust },
  };
}

/** Reads "+25%", "total 15%", "instead 10%", "none", "column 2", "preference", "prohibited", "unknown up to 25%". */
export function parseMeasureRate(text: string): MeasureRate | undefined {
  switch (text) {
    case "none":
    case "preference":
    case "prohibited":
      return { kind: text };
    case "column 2":
      return { kind: "column-2" };
    case "unknown":
      return { kind: "unknown", limit: null };
  }
  const match = /^(\+|total |instead |unknown up to )([\d.]+)%$/.exec(text);
  const percent = parseAdValorem(match?.[2] ?? "");
  if (percent === undefined) return undefined;
  switch (match?.[1]) {
    case "+":
      return { kind: "add", rate: percent };
    case "total ":
      return { kind: "total", rate: percent };
    case "instead ":
      return { kind: "instead", rate: percent };
    default:
      return { kind: "unknown", limit: percent };
  }
}
