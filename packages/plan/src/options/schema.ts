import {
  amountSchema,
  coreParts,
  dateSchema,
  economySchema,
  factsSchema,
  hsCodeSchema,
  hsEditionSchema,
  idSchema,
  materialSchema,
  quantitySchema,
  signedPercentSchema,
  textSchema,
  yesNoSchema,
} from "@coproduce/goods";
import { z } from "zod";

/**
 * The options document: what each material could be instead, as JSON. Amounts are in the currency of the
 * product document. What is left out costs nothing, except a duty on an input that cannot be computed.
 */

/** What making a material in a plant of the producer takes, for one good: what is bought for it, and the work. */
export const makeSchema = z.strictObject({
  materials: z.array(materialSchema),
  labor: amountSchema.optional(),
  other: amountSchema.optional(),
});

/** Purchases of a metal over the period of the vehicle's own statement (Uniform Regulations s. 17). */
const metalSchema = z.strictObject({
  purchases: amountSchema,
  originating: amountSchema,
  meltedAndPoured: amountSchema.optional(),
});

/** What a material brings to the tests of a vehicle; what is left out brings nothing. */
export const vehicleShareSchema = z.strictObject({
  /** Of the core part that the material is: see `corePart`. Left out: its value, and all or nothing of it. */
  netCost: amountSchema.optional(),
  vnm: amountSchema.optional(),
  listedVnm: amountSchema.optional(),
  /** Part of its value that is high-wage material or labor (s. 18). */
  highWage: amountSchema.optional(),
  steel: metalSchema.optional(),
  aluminum: metalSchema.optional(),
});

/** One way to get a material. `value` is the extended value in one good, not the price of a piece. */
export const alternativeSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  supplier: textSchema.optional(),
  origin: economySchema,
  /** Left out: unknown in the region, which counts as non-originating; false outside it. */
  originating: yesNoSchema.optional(),
  /** Left out: estimated by a markup, or what making it takes. */
  value: amountSchema.optional(),
  /** Percent on the present price: the price is an estimate. Negative for a cheaper one. */
  markup: signedPercentSchema.optional(),
  /** Other prices from so many goods a year on, for the whole quantity. */
  volumeBreaks: z.array(z.strictObject({ from: quantitySchema, value: amountSchema })).optional(),
  /** Made in a plant of the producer in `origin`, instead of bought. */
  make: makeSchema.optional(),
  /** Left out: the code of the material that it replaces. */
  hs: hsCodeSchema.optional(),
  hsEdition: hsEditionSchema.optional(),
  /** Facts of the material that it replaces hold unless they are stated anew. */
  facts: factsSchema.optional(),
  weightKg: quantitySchema.optional(),
  /** For one good, outside `value`. */
  freight: amountSchema.optional(),
  /** Duty on it where it enters the economy of assembly, for one good. Left out: computed, or unknown. */
  inputDuty: amountSchema.optional(),
  /**
   * Under which it enters: one of `programs`. Duty that IMMEX, a foreign-trade zone or drawback defers or gives
   * back is so up to what the good pays in the party that it is exported to (USMCA art. 2.5). A stated
   * `inputDuty` is what is paid under it.
   */
  program: textSchema.optional(),
  leadTimeDays: quantitySchema.optional(),
  /** Goods a year for which the supplier can deliver, and the least for which he does. */
  capacity: quantitySchema.optional(),
  minimumOrder: quantitySchema.optional(),
  /** Straits and canals on its way. Left out: those on the usual way from its origin. */
  via: z.array(idSchema).optional(),
  /** Paid once: tooling, validation. */
  switchingCost: amountSchema.optional(),
  /** First and last date of entry for which it can be had. */
  from: dateSchema.optional(),
  until: dateSchema.optional(),
  certificate: textSchema.optional(),
  vehicle: vehicleShareSchema.optional(),
});

/** A place of final assembly. */
export const assemblySchema = z.strictObject({
  id: idSchema,
  producedIn: economySchema,
  /** What assembling there costs more than now, for one good. */
  cost: amountSchema.optional(),
  switchingCost: amountSchema.optional(),
});

export const optionsSchema = z.strictObject({
  $schema: textSchema.optional(),
  options: z.array(
    z.strictObject({
      material: idSchema,
      /** The core part of the vehicle that the material is. */
      corePart: z.enum(coreParts, { error: "choice" }).optional(),
      /** What the material in use brings to the tests of the vehicle, its core part excepted: the product says that. */
      vehicle: vehicleShareSchema.optional(),
      /**
       * Whether it may come from several suppliers. Default: where the capacity of one does not suffice. The
       * good is then taken as made of the average of them (Uniform Regulations, Schedule 7, average method).
       */
      split: yesNoSchema.optional(),
      alternatives: z.array(alternativeSchema),
    }),
  ),
  /** Percent on the present price, by economy: for alternatives without a price. */
  markups: z.partialRecord(economySchema, signedPercentSchema).optional(),
  assembly: z.array(assemblySchema).optional(),
  volumePerYear: quantitySchema.optional(),
  /** Years over which what is paid once is spread. Default: 1. */
  horizonYears: quantitySchema.optional(),
  /** Paid for a year in which the preference is claimed: certificates, records, audits. */
  complianceCostPerYear: amountSchema.optional(),
  inputDuties: z.enum(["compute", "none"], { error: "choice" }).optional(),
});

/** The JSON Schema of the options document, generated from the zod schema. */
export function optionsJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(optionsSchema, { target: "draft-2020-12" }),
    title: "Coproduce options document",
  };
}

export type OptionsDocument = z.infer<typeof optionsSchema>;
export type AlternativeDocument = z.infer<typeof alternativeSchema>;
export type VehicleShareDocument = z.infer<typeof vehicleShareSchema>;
export type AssemblyDocument = z.infer<typeof assemblySchema>;
