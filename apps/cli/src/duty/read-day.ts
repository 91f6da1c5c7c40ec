import type { PlainDate } from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import { readCalendarDay } from "../commands/options.ts";
import { InputError } from "../problem/input-error.ts";

/** First day on which duties are known. */
const firstDay = "2018-01-01";

/**
 * Reads a day on which duties are asked.
 *
 * @param name the option or argument that it was given as
 * @throws InputError for text that is no day, and for one too early
 */
export function readDay(given: string, context: Context, name = "--date"): PlainDate {
  const date = readCalendarDay(given, context, name);
  if (date < firstDay) {
    throw new InputError(context.say("duty.problem-early", { name, given, first: firstDay }));
  }
  return date;
}
