import type { Locale } from "@coproduce/goods";
import { type Say, sayIn } from "../messages/translations.ts";
import { type Style, styleOf } from "../terminal/style.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What a command is given: where it runs and in which language it speaks. */
export interface Context {
  readonly terminal: Terminal;
  readonly locale: Locale;
  readonly say: Say;
  readonly style: Style;
}

export function contextOf(terminal: Terminal, locale: Locale): Context {
  return { terminal, locale, say: sayIn(locale), style: styleOf(terminal) };
}
