import { z } from "zod";
import { productSchema } from "./schema.ts";

/** The JSON Schema of the product document, generated from the zod schema. */
export function productJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(productSchema, { target: "draft-2020-12" }),
    title: "Coproduce product document",
  };
}
