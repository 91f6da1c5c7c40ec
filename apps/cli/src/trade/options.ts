import type { PlainDate } from "@coproduce/goods";
import { type EconomyGroup, northAmerica, parseGroup, TradeDataError } from "@coproduce/trade";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";

/** Reads a whole number. @throws InputError */
export function readNumber(option: string, text: string | undefined, { say }: Context): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new InputError(say("problem.number", { option, given: text }));
  return Number(text);
}

/** Reads a group by the law's name for it, as of today, or by its members. @throws InputError listing the groups */
export async function readGroup(text: string, context: Context): Promise<EconomyGroup> {
  const known = (await context.openLaw()).load(({ part }) => part === "groups").groups ?? [];
  const group = parseGroup(text, known, context.terminal.today as PlainDate);
  if (group !== undefined) return group;
  const groups = [northAmerica.id, ...known.map(({ id }) => id)].join(", ");
  const error = new TradeDataError({ key: "unknown-group", params: { text, groups } });
  throw new InputError(error.render(context.locale));
}

/** Reads one of a few words. @throws InputError listing them */
export function readChoice<T extends string>(
  option: string,
  text: string,
  known: readonly T[],
  { say }: Context,
): T {
  const found = known.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new InputError(say("problem.choice", { option, given: text, known: known.join(", ") }));
}

/** A level of detail: a classification and digits of its codes. */
export interface Level {
  readonly classification: "HS" | "NAICS";
  readonly digits: number;
}

/** Reads a level such as "hs6" or "naics4". @throws InputError */
export function readLevel(text: string, { say }: Context): Level {
  const match = /^(hs)(2|4|6|8|10)$|^(naics)([2-6])$/.exec(text.toLowerCase());
  if (match === null) {
    const known = "hs2, hs4, hs6, hs8, hs10, naics2 … naics6";
    throw new InputError(say("problem.choice", { option: "--level", given: text, known }));
  }
  const [, hs, digits, , naics] = match;
  return hs === undefined
    ? { classification: "NAICS", digits: Number(naics) }
    : { classification: "HS", digits: Number(digits) };
}
