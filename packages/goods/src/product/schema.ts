import { z } from "zod";
import {
  amountSchema,
  amountsSchema,
  currencySchema,
  dateSchema,
  designateSchema,
  destinationSchema,
  economySchema,
  factsSchema,
  hsCodeSchema,
  hsEditionSchema,
  idSchema,
  quantitySchema,
  rateSchema,
  roleSchema,
  textSchema,
  useSchema,
  yesNoSchema,
} from "./leaf.ts";
import { vehicleSchema } from "./vehicle.ts";

/**
 * The product document: one good, its values and its bill of materials, as JSON. This schema is the only
 * definition of the format; the types, the published JSON Schema and the fast acceptor are made from it.
 *
 * Amounts and percentages are decimal strings, codes are text, dates are ISO. Unknown keys are refused, so
 * that a misspelled field is reported instead of ignored.
 */

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

const materialFields = {
  id: idSchema,
  name: textSchema.optional(),
  hs: hsCodeSchema.optional(),
  hsEdition: hsEditionSchema.optional(),
  /** Where the material was made, not where it was bought. Left out means unknown. */
  origin: economySchema.optional(),
  /** Left out: unknown for a material made in the region, false for one made outside it. */
  originating: yesNoSchema.optional(),
  /** Extended value in one unit of the good, not the price of a piece. */
  value: amountSchema,
  currency: currencySchema.optional(),
  fx: rateSchema.optional(),
  quantity: quantitySchema.optional(),
  unit: textSchema.optional(),
  weightKg: quantitySchema.optional(),
  supplier: textSchema.optional(),
  certificate: textSchema.optional(),
  role: roleSchema.optional(),
  /** Made by the producer of the good. */
  selfProduced: yesNoSchema.optional(),
  /** Whether a self-produced material is designated as an intermediate material; "auto" lets the engine choose. */
  designate: designateSchema.optional(),
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
  $schema: textSchema.optional(),
  id: idSchema,
  name: textSchema.optional(),
  hs: hsCodeSchema,
  hsEdition: hsEditionSchema.optional(),
  use: z.array(useSchema).optional(),
  producedIn: economySchema.optional(),
  /** Origin for sections 232, 301 and IEEPA where it is not the place of production. */
  customsOrigin: economySchema.optional(),
  importInto: destinationSchema.optional(),
  /** Date of entry. */
  date: dateSchema.optional(),
  currency: currencySchema,
  transactionValue: amountSchema.optional(),
  /** Amounts inside the transaction value that are deducted from it: international freight and the like. */
  adjustments: amountsSchema.optional(),
  costs: costsSchema.optional(),
  /** Instead of `costs`, when it is already known. */
  netCost: amountSchema.optional(),
  weightKg: quantitySchema.optional(),
  set: yesNoSchema.optional(),
  facts: factsSchema.optional(),
  /** Facts of a vehicle: category, core parts, labor value content, steel and aluminum. */
  vehicle: vehicleSchema.optional(),
  materials: z.array(materialSchema),
});

export type ProductDocument = z.infer<typeof productSchema>;
export type CostsDocument = z.infer<typeof costsSchema>;
