import { entryIntoForce, isParty, type Party, type PlainDate, parsePlainDate } from "@coproduce/goods";
import { InputError } from "../problem/input-error.ts";
import type { Context } from "./context.ts";

/**
 * Reads a day of the calendar.
 *
 * @param name the option or argument that it was given as
 * @throws InputError for text that is no date
 */
export function readCalendarDay(given: string, { say }: Context, name: string): PlainDate {
  const date = parsePlainDate(given);
  if (date === undefined) throw new InputError(say("problem.date", { name, given }));
  return date;
}

/** Reads a day under the agreement. @throws InputError for text that is no date, and for a day before entry into force */
export function readDate(text: string, context: Context, name = "--date"): PlainDate {
  const date = readCalendarDay(text, context, name);
  if (date < entryIntoForce) {
    const params = { name, given: text, first: entryIntoForce };
    throw new InputError(context.say("problem.date-before-force", params));
  }
  return date;
}

/** Reads `--into`. @throws InputError when it names no party */
export function readParty(text: string, { say }: Context): Party {
  const party = text.toUpperCase();
  if (!isParty(party)) throw new InputError(say("problem.party", { given: text }));
  return party;
}
