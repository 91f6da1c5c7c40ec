import { z } from "zod";
import { parsePlainDate } from "../date/plain-date.ts";
import { parseHsCode } from "../hs/code.ts";
import { isMoney, parseMoney } from "../money/money.ts";

/**
 * The product document: one good, its values and its bill of materials, as JSON. This schema is the only
 * definition of the format; the types and the published JSON Schema are generated from it.
 *
 * Amounts and percentages are decimal strings, codes are text, dates are ISO. Unknown keys are refused, so
 * that a misspelled field is reported instead of ignored.
 */

const amountPattern = /^\d+(\.\d+)?$/;

/** A non-negative amount of money as a decimal string, at most six decimals. */
export const amountSchema = z
  .string()
  .regex(amountPattern, { error: "amount", abort: true })
  .refine((text) => isMoney(parseMoney(text)), { error: "amount-too-fine" })
  .meta({ description: 'Amount of money as a decimal string, at most six decimals, such as "82.27"' });

/** A non-negative quantity or weight as a decimal string or a JSON number. */
export const quantitySchema = z
  .union([z.string().regex(amountPattern, { error: "quantity" }), z.number().nonnegative()])
  .meta({ description: "Non-negative quantity as a decimal string or a number" });

export const hsCodeSchema = z
  .string()
  .refine((text) => parseHsCode(text) !== undefined, { error: "hs-code" })
  .meta({ description: 'Tariff code of 2, 4, 6, 8 or 10 digits, dotted or not, such as "8418.10"' });

export const dateSchema = z
  .string()
  .refine((text) => parsePlainDate(text) !== undefined, { error: "date" })
  .meta({ format: "date" });

export const economySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: "economy" })
  .meta({ description: "ISO 3166-1 alpha-2 code of a country or customs territory" });

/**
 * Facts of the goods that no other field holds: keys as printed by `coproduce rule CODE --facts`, values
 * yes or no, an amount, a number or a text. A fact that is left out is unknown.
 */
export const factsSchema = z.record(z.string(), z.union([z.boolean(), z.string(), z.number()]));

const amountsSchema = z.record(z.string(), amountSchema);

export const costsSchema = z.strictObject({
  /** Labour and overhead: product costs other than the value of materials. */
  otherProduct: amountSchema.optional(),
  period: amountSchema.optional(),
  other: amountSchema.optional(),
  /** Costs inside the total cost that net cost leaves out (Uniform Regulations s. 1, "excluded costs"). */
  excluded: z
    .strictObject({
      salesPromotion: amountSchema.optional(),
      royalties: amountSchema.optional(),
      shippingPacking: amountSchema.optional(),
      nonAllowableInterest: amountSchema.optional(),
    })
    .optional(),
});

export const useSchema = z.enum([
  "original-equipment",
  "passenger-vehicle",
  "light-truck",
  "heavy-truck",
  "other-vehicle",
  "aftermarket",
  "other",
]);

export const roleSchema = z.enum(["material", "packing-retail", "packing-shipping", "accessory", "indirect"]);

const materialFields = {
  id: z.string().min(1),
  name: z.string().optional(),
  hs: hsCodeSchema.optional(),
  hsEdition: z.union([z.literal(2012), z.literal(2017), z.literal(2022)]).optional(),
  /** Where the material was made, not where it was bought. Left out means unknown. */
  origin: economySchema.optional(),
  /** Left out: unknown for a material made in the region, false for one made outside it. */
  originating: z.boolean().optional(),
  /** Extended value in one unit of the good, not the price of a piece. */
  value: amountSchema,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: "currency" })
    .optional(),
  /** Units of the document's currency for one unit of the material's currency. */
  fx: z.string().regex(amountPattern, { error: "quantity" }).optional(),
  quantity: quantitySchema.optional(),
  unit: z.string().optional(),
  weightKg: quantitySchema.optional(),
  supplier: z.string().optional(),
  certificate: z.string().optional(),
  role: roleSchema.optional(),
  /** Made by the producer of the good. */
  selfProduced: z.boolean().optional(),
  /** Whether a self-produced material is designated as an intermediate material; "auto" lets the engine choose. */
  designate: z.enum(["auto", "yes", "no"]).optional(),
  costs: costsSchema.optional(),
  /** Amounts inside `value` that the law deducts from non-originating materials (Uniform Regulations s. 8(2)). */
  adjustments: amountsSchema.optional(),
  facts: factsSchema.optional(),
};

export interface MaterialDocument extends z.infer<z.ZodObject<typeof materialFields>> {
  materials?: MaterialDocument[] | undefined;
  supplierInputs?: { netCost: string; vnm: string; materials?: MaterialDocument[] | undefined } | undefined;
}

export const materialSchema: z.ZodType<MaterialDocument> = z.strictObject({
  ...materialFields,
  get materials() {
    return z.array(materialSchema).optional();
  },
  get supplierInputs() {
    return z
      .strictObject({
        netCost: amountSchema,
        vnm: amountSchema,
        materials: z.array(materialSchema).optional(),
      })
      .optional();
  },
});

export const productSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().min(1),
  name: z.string().optional(),
  hs: hsCodeSchema,
  hsEdition: z.union([z.literal(2012), z.literal(2017), z.literal(2022)]).optional(),
  use: z.array(useSchema).optional(),
  producedIn: economySchema.optional(),
  /** Origin for sections 232, 301 and IEEPA where it is not the place of production. */
  customsOrigin: economySchema.optional(),
  importInto: z.enum(["CA", "MX", "US"]).optional(),
  /** Date of entry. */
  date: dateSchema.optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: "currency" }),
  transactionValue: amountSchema.optional(),
  /** Amounts inside the transaction value that are deducted from it: international freight and the like. */
  adjustments: amountsSchema.optional(),
  costs: costsSchema.optional(),
  /** Instead of `costs`, when it is already known. */
  netCost: amountSchema.optional(),
  weightKg: quantitySchema.optional(),
  set: z.boolean().optional(),
  facts: factsSchema.optional(),
  /** Facts of a vehicle: category, core parts, labor value content, steel and aluminum. */
  vehicle: z.record(z.string(), z.unknown()).optional(),
  materials: z.array(materialSchema),
});

export type ProductDocument = z.infer<typeof productSchema>;
export type CostsDocument = z.infer<typeof costsSchema>;
export type Use = z.infer<typeof useSchema>;
export type Role = z.infer<typeof roleSchema>;
export type FactDocument = boolean | string | number;
