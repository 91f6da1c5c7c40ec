import { describe, expect, it } from "vitest";
import { productJsonSchema } from "./json-schema.ts";
import { productSchema } from "./schema.ts";

describe("productJsonSchema", () => {
  const schema = productJsonSchema();

  it("names every field of the schema, and what it needs", () => {
    expect(Object.keys(schema.properties as object)).toEqual(Object.keys(productSchema.shape));
    expect(schema.required).toEqual(["id", "hs", "currency", "materials"]);
    expect(schema.additionalProperties).toBe(false);
  });

  it("refers to materials inside materials", () => {
    const text = JSON.stringify(schema);
    const [reference] = /#\/\$defs\/\w+/.exec(text) ?? [];
    expect(reference).toBeDefined();
    expect(text.split(`"${reference}"`).length).toBeGreaterThan(3);
  });

  it("says what amounts, codes and countries look like", () => {
    const properties = schema.properties as Record<string, Record<string, unknown>>;
    expect(new RegExp(String(properties.netCost?.pattern)).test("82.27")).toBe(true);
    expect(new RegExp(String(properties.netCost?.pattern)).test("-1")).toBe(false);
    expect(new RegExp(String(properties.hs?.pattern)).test("7701")).toBe(false);
    expect(properties.producedIn?.enum).toContain("MX");
  });
});
