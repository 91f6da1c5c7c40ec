import { entryIntoForce, isParty, type Party, type PlainDate, parsePlainDate } from "@coproduce/goods";
import { InputError } from "../problem/input-error.ts";
import type { Context } from "./context.ts";

/** Reads `--date`. @throws InputError for text that is no date, and for a day before entry into force */
export function readDate(text: string, { say }: Context): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new InputError(say("problem.date", { given: text }));
  if (date < entryIntoForce) {
    throw new InputError(say("problem.date-before-force", { given: text, first: entryIntoForce }));
  }
  return date;
}

/** Reads `--into`. @throws InputError when it names no party */
export function readParty(text: string, { say }: Context): Party {
  const party = text.toUpperCase();
  if (!isParty(party)) throw new InputError(say("problem.party", { given: text }));
  return party;
}
