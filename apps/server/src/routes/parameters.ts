import { z } from "@hono/zod-openapi";

export const dateParameter = z
  .string()
  .optional()
  .openapi({ description: "Date of entry, by default the product's, else today", example: "2025-11-17" });

export const localeParameter = z
  .enum(["en", "es", "fr"])
  .optional()
  .openapi({ description: "Language of the answer, by default the first of Accept-Language, else English" });

export const partyParameter = z
  .enum(["US", "MX", "CA"])
  .optional()
  .openapi({ description: "Country of importation, by default the product's" });
