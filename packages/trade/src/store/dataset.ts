import { z } from "zod";

/** What kind of thing a dataset holds, which decides the columns of its Parquet files. */
export const datasetKinds = ["trade", "world-table", "vehicles", "products"] as const;
export type DatasetKind = (typeof datasetKinds)[number];

/** Rows of a source file that are kept apart from the counted ones, with the reason. */
const aside = z.object({ reason: z.string(), rows: z.number(), value: z.number() });

/** What was read from one file, reconciled with the file's own totals. Values in US dollars. */
export const reconciliation = z.object({
  rowsRead: z.number(),
  rowsKept: z.number(),
  value: z.number(),
  aside: z.array(aside),
  totals: z.object({
    checked: z.number(),
    differing: z.number(),
    largest: z.number(),
    example: z.string(),
  }),
  unmapped: z.array(z.object({ code: z.string(), rows: z.number(), value: z.number() })),
  byEconomy: z.array(z.object({ economy: z.string(), value: z.number() })),
});

/** What rows a part of a trade dataset has: one entry for each reporter, flow, year and length of code. */
const holding = z.object({
  reporter: z.string(),
  flow: z.enum(["import", "export"]),
  year: z.number(),
  /** Digits of the product code; 0 for all products together. */
  level: z.number(),
  /** 1 to 12, or 0 alone for a whole year. */
  months: z.array(z.number()),
  /** Whether the value entered under the agreement is known. */
  claimed: z.boolean(),
});
export type Holding = z.infer<typeof holding>;
export type Reconciliation = z.infer<typeof reconciliation>;

export const part = z.object({
  /** File name of the source, without folder. */
  file: z.string(),
  sha256: z.string(),
  /** Name of the Parquet file within the dataset's folder. */
  stored: z.string(),
  storedBytes: z.number(),
  /** "2025", "2025-07" or "2023-01 to 2024-12". */
  period: z.string(),
  report: reconciliation,
  /** Trade only. */
  holdings: z.array(holding).optional(),
  /** World tables only: the order of their sectors. */
  labels: z
    .object({
      economies: z.array(z.string()),
      industries: z.array(z.object({ code: z.string(), manufacturing: z.boolean() })),
    })
    .optional(),
});
export type Part = z.infer<typeof part>;

export const dataset = z.object({
  name: z.string(),
  kind: z.enum(datasetKinds),
  format: z.string(),
  title: z.string(),
  source: z.string(),
  /** HS, NAICS, ATP … for trade; empty otherwise. */
  classification: z.string(),
  /** Trade only: "world", or the partners that the source covers. */
  coverage: z.union([z.literal("world"), z.array(z.string())]),
  /** Trade only: rows are of importers, and stand for the exports of their partners too (BACI). */
  mirrored: z.boolean(),
  parts: z.array(part),
});
export type Dataset = z.infer<typeof dataset>;
