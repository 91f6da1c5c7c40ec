import { z } from "zod";
import { entryIntoForce, parsePlainDate } from "../date/plain-date.ts";
import { economies } from "../economy/economy.ts";
import { hsCodePattern, hsEditions } from "../hs/code.ts";

/**
 * The values that fields of the product document hold. The `error` of each names what was expected there;
 * the sentence for people is made from it and the refused value (`explain.ts`).
 */
export type Expectation =
  | "amount"
  | "quantity"
  | "rate"
  | "percent"
  | "code"
  | "edition"
  | "date"
  | "economy"
  | "currency"
  | "id"
  | "text"
  | "yes-no"
  | "fact"
  | "choice";

const expecting = (expectation: Expectation) => ({ error: expectation });

/** At most six decimals; further ones may only be zeros. */
const amountPattern = /^\d+(\.\d{1,6}0*)?$/;
const quantityPattern = /^\d+(\.\d+)?$/;

/** A non-negative amount of money as a decimal string, at most six decimals. */
export const amountSchema = z
  .string(expecting("amount"))
  .regex(amountPattern, expecting("amount"))
  .meta({ description: 'Amount of money as a decimal string, at most six decimals, such as "82.27"' });

/** A non-negative quantity or weight as a decimal string or a JSON number. */
export const quantitySchema = z
  .union(
    [
      z.string(expecting("quantity")).regex(quantityPattern, expecting("quantity")),
      z.number(expecting("quantity")).nonnegative(expecting("quantity")),
    ],
    expecting("quantity"),
  )
  .meta({ description: "Non-negative quantity as a decimal string or a number" });

/** Units of the document's currency for one unit of another. */
export const rateSchema = z
  .string(expecting("rate"))
  .regex(quantityPattern, expecting("rate"))
  .meta({ description: "Units of the document's currency for one unit of the material's currency" });

/** Percent that may be negative, at most two decimals. */
export const signedPercentSchema = z
  .string(expecting("percent"))
  .regex(/^-?\d+(\.\d{1,2})?$/, expecting("percent"))
  .meta({ description: 'Percent as a decimal string, at most two decimals, such as "12.5" or "-3"' });

export const hsCodeSchema = z
  .string(expecting("code"))
  .regex(hsCodePattern, expecting("code"))
  .meta({ description: 'Tariff code of 2, 4, 6, 8 or 10 digits, dotted or not, such as "8418.10"' });

export const hsEditionSchema = z
  .literal(hsEditions, expecting("edition"))
  .meta({ description: "HS edition (year) in which the code is written" });

/** A day in the calendar on which the agreement is in force. */
export const dateSchema = z
  .string(expecting("date"))
  .refine((text) => text >= entryIntoForce && parsePlainDate(text) !== undefined, expecting("date"))
  .meta({ format: "date", description: `Day from ${entryIntoForce} on` });

export const economySchema = z
  .enum(economies as readonly [string, ...string[]], expecting("economy"))
  .meta({ description: "ISO 3166-1 alpha-2 code of a country or customs territory" });

export const currencySchema = z
  .string(expecting("currency"))
  .regex(/^[A-Z]{3}$/, expecting("currency"))
  .meta({ description: "ISO 4217 code of a currency" });

export const idSchema = z.string(expecting("id")).min(1, expecting("id"));
export const textSchema = z.string(expecting("text"));
export const yesNoSchema = z.boolean(expecting("yes-no"));

export const useSchema = z.enum(
  [
    "original-equipment",
    "passenger-vehicle",
    "light-truck",
    "heavy-truck",
    "other-vehicle",
    "aftermarket",
    "other",
  ],
  expecting("choice"),
);

export const roleSchema = z.enum(
  ["material", "packing-retail", "packing-shipping", "accessory", "indirect"],
  expecting("choice"),
);

export const designateSchema = z.enum(["auto", "yes", "no"], expecting("choice"));

export const destinationSchema = z.enum(["CA", "MX", "US"], expecting("choice"));

/**
 * Facts of the goods that no other field holds: keys as printed by `coproduce rule CODE --facts`, values
 * yes or no, an amount, a number or a text. A fact that is left out is unknown.
 */
export const factsSchema = z.record(
  z.string(),
  z.union([z.boolean(), z.string(), z.number()], expecting("fact")),
);

/** Amounts by name. */
export const amountsSchema = z.record(z.string(), amountSchema);

export type Use = z.infer<typeof useSchema>;
export type Role = z.infer<typeof roleSchema>;
export type FactDocument = boolean | string | number;
