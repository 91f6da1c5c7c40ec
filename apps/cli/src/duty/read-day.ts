import { type PlainDate, parsePlainDate } from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";

/** First day on which duties are known. */
const firstDay = "2018-01-01";

/** Reads a day on which duties are asked. @throws InputError for text that is no day, and for one too early */
export function readDay(given: string, { say }: Context): PlainDate {
  const date = parsePlainDate(given);
  if (date === undefined) throw new InputError(say("problem.date", { given }));
  if (date < firstDay) throw new InputError(say("duty.problem-early", { given, first: firstDay }));
  return date;
}
