import {
  amountSchema,
  dateSchema,
  economySchema,
  factsSchema,
  hsCodeSchema,
  hsEditionSchema,
  idSchema,
  quantitySchema,
  textSchema,
  yesNoSchema,
} from "@coproduce/goods";
import { z } from "zod";

/**
 * The options document: what each material could be instead, as JSON. Amounts are in the currency of the
 * product document. What is left out costs nothing, except a duty on an input that cannot be computed.
 */

/** One way to get a material. `value` is the extended value in one good, not the price of a piece. */
export const alternativeSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  supplier: textSchema.optional(),
  origin: economySchema,
  /** Left out: unknown in the region, which counts as non-originating; false outside it. */
  originating: yesNoSchema.optional(),
  value: amountSchema,
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
  /** Under which that duty is what it is: IMMEX, PROSEC, a foreign-trade zone, drawback. */
  program: textSchema.optional(),
  leadTimeDays: quantitySchema.optional(),
  /** Goods a year for which the supplier can deliver, and the least for which he does. */
  capacity: quantitySchema.optional(),
  minimumOrder: quantitySchema.optional(),
  /** Paid once: tooling, validation. */
  switchingCost: amountSchema.optional(),
  /** First and last date of entry for which it can be had. */
  from: dateSchema.optional(),
  until: dateSchema.optional(),
  certificate: textSchema.optional(),
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
  options: z.array(z.strictObject({ material: idSchema, alternatives: z.array(alternativeSchema) })),
  assembly: z.array(assemblySchema).optional(),
  volumePerYear: quantitySchema.optional(),
  /** Years over which what is paid once is spread. Default: 1. */
  horizonYears: quantitySchema.optional(),
  /** Paid for a year in which the preference is claimed: certificates, records, audits. */
  complianceCostPerYear: amountSchema.optional(),
  inputDuties: z.enum(["compute", "none"], { error: "choice" }).optional(),
});

export type OptionsDocument = z.infer<typeof optionsSchema>;
export type AlternativeDocument = z.infer<typeof alternativeSchema>;
export type AssemblyDocument = z.infer<typeof assemblySchema>;
