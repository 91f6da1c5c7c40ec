import { entryIntoForce, type PlainDate, parsePlainDate } from "@coproduce/goods";
import type { CountryGroup } from "@coproduce/law";
import { economyCodes } from "../economy/economies.ts";
import { type EconomyGroup, northAmerica, parseGroup } from "../economy/groups.ts";
import type { UnclaimedQuestion } from "../indicators/unclaimed.ts";
import { TradeDataError } from "../messages/message.ts";
import type { IndicatorOptions, OptionName } from "./option.ts";

/** Where a question is asked. */
export interface Asking {
  readonly options: IndicatorOptions;
  /** How its user writes an option: "--assembled-in", "assembledIn". */
  readonly named: (option: OptionName) => string;
  /** The day on which groups are taken. */
  readonly today: PlainDate;
  /** The country groups of the law. */
  readonly groups: () => Promise<readonly CountryGroup[]>;
  /** What claiming the preference saves, by the law of one date or of each month of entry. */
  readonly saving: (date: PlainDate | undefined) => Promise<UnclaimedQuestion["saving"]>;
}

/** Reads a whole number above zero. @throws TradeDataError */
export function readNumber(option: OptionName, { options, named }: Asking): number | undefined {
  const given = options[option];
  if (given === undefined) return undefined;
  if (!/^0{0,8}[1-9]\d{0,8}$/.test(given)) {
    throw new TradeDataError({ key: "wrong-number", params: { option: named(option), given } });
  }
  return Number(given);
}

/** Reads an economy by its two-letter code. @throws TradeDataError for one that does not exist */
export function readEconomy(option: OptionName, { options, named }: Asking): string | undefined {
  const given = options[option];
  if (given === undefined) return undefined;
  const economy = given.toUpperCase();
  if (economyCodes("iso2").has(economy)) return economy;
  throw new TradeDataError({ key: "wrong-economy", params: { option: named(option), given } });
}

/** Reads a group by the law's name for it, as of today, or by its members. @throws TradeDataError listing the groups */
export async function readGroup(
  option: "group" | "importer",
  usual: string,
  { options, today, groups }: Asking,
): Promise<EconomyGroup> {
  const text = options[option] ?? usual;
  const known = await groups();
  const group = parseGroup(text, known, today);
  if (group !== undefined) return group;
  const listed = [northAmerica.id, ...known.map(({ id }) => id)].join(", ");
  throw new TradeDataError({ key: "unknown-group", params: { text, groups: listed } });
}

/** Reads one of a few words, by default the first. @throws TradeDataError listing them */
export function readChoice<T extends string>(
  option: OptionName,
  known: readonly [T, ...(readonly T[])],
  { options, named }: Asking,
): T {
  const given = options[option];
  if (given === undefined) return known[0];
  const found = known.find((choice) => choice === given);
  if (found !== undefined) return found;
  throw new TradeDataError({
    key: "wrong-choice",
    params: { option: named(option), given, known: known.join(", ") },
  });
}

/** A level of detail: a classification and digits of its codes. */
export interface Level {
  readonly classification: "HS" | "NAICS";
  readonly digits: number;
}

/** Reads a level such as "hs6" or "naics4". @throws TradeDataError */
export function readLevel({ options, named }: Asking): Level | undefined {
  const given = options.level;
  if (given === undefined) return undefined;
  const match = /^(?:(hs)(2|4|6|8|10)|(naics)([2-6]))$/.exec(given.toLowerCase());
  if (match === null) {
    const known = "hs2, hs4, hs6, hs8, hs10, naics2 … naics6";
    throw new TradeDataError({ key: "wrong-choice", params: { option: named("level"), given, known } });
  }
  const [, hs, digits, , naics] = match;
  return hs === undefined
    ? { classification: "NAICS", digits: Number(naics) }
    : { classification: "HS", digits: Number(digits) };
}

/** Reads the beginning of a product's code, as digits. @throws TradeDataError */
export function readProduct({ options, named }: Asking): string | undefined {
  const given = options.product;
  if (given === undefined) return undefined;
  const digits = given.replaceAll(".", "");
  if (/^\d{1,10}$/.test(digits)) return digits;
  throw new TradeDataError({ key: "wrong-product", params: { option: named("product"), given } });
}

/** Reads a day on which the agreement is in force. @throws TradeDataError */
export function readDate({ options, named }: Asking): PlainDate | undefined {
  const given = options.date;
  if (given === undefined) return undefined;
  const date = parsePlainDate(given);
  if (date !== undefined && date >= entryIntoForce) return date;
  throw new TradeDataError({
    key: "wrong-date",
    params: { option: named("date"), given, first: entryIntoForce },
  });
}
