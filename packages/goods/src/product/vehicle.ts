import { z } from "zod";
import { amountSchema, dateSchema, yesNoSchema } from "./leaf.ts";
import { coreParts, vehicleCategories } from "./vehicle-kind.ts";

const corePart = z.strictObject({
  part: z.enum(coreParts, { error: "choice" }),
  /** Whether it is shown to originate; instead of the amounts. */
  originating: yesNoSchema.optional(),
  netCost: amountSchema.optional(),
  /** Value of all non-originating materials in the part (s. 14(7)(a)). */
  vnm: amountSchema.optional(),
  /** Value of the non-originating components that column 2 of Table A.2 lists (s. 14(7)(b)). */
  listedVnm: amountSchema.optional(),
});

const metal = z.strictObject({
  /** Purchases of goods of Table S in the region over the period, at the corporate level (s. 17(1), (6)). */
  purchases: amountSchema,
  originating: amountSchema,
  /** Of the originating steel, what was melted and poured in the region (s. 17(5)(b)). */
  meltedAndPoured: amountSchema.optional(),
});

const laborValue = z.strictObject({
  /** `net-cost`: formula (a) of s. 18(6); `annual-purchase-value`: formula (b). */
  basis: z.enum(["net-cost", "annual-purchase-value"], { error: "choice" }),
  /** Net cost of the vehicle, or total annual purchase value of the assembly plant. */
  total: amountSchema,
  highWageMaterials: amountSchema,
  highWageLabor: amountSchema,
  /** Annual wages for research, development and information technology, and for production (s. 18(9), (10)). */
  technologyWages: amountSchema.optional(),
  productionWages: amountSchema.optional(),
  /** Whether the producer has, or has a contract with, a high-wage assembly plant for parts (s. 18(12), (13)). */
  assemblyPlant: yesNoSchema.optional(),
});

/** Facts of a vehicle for the automotive tests. */
export const vehicleSchema = z.strictObject({
  category: z.enum(vehicleCategories, { error: "choice" }),
  /** An approved alternative staging regime (s. 19), with its end where it differs from the default. */
  staging: z.strictObject({ until: dateSchema.optional(), metalsExempt: yesNoSchema.optional() }).optional(),
  coreParts: z.array(corePart).optional(),
  laborValue: laborValue.optional(),
  steel: metal.optional(),
  aluminum: metal.optional(),
});

export type VehicleDocument = z.infer<typeof vehicleSchema>;
