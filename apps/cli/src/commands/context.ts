import type { Locale } from "@coproduce/goods";
import type { PackStore } from "@coproduce/server/law";
import { type Say, sayIn } from "../messages/translations.ts";
import { type Style, styleOf } from "../terminal/style.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What a command is given: where it runs, in which language it speaks, and the law. */
export interface Context {
  readonly terminal: Terminal;
  readonly locale: Locale;
  readonly say: Say;
  readonly style: Style;
  /** Opened when a command asks for it. @throws Error where the law is not built */
  readonly openLaw: () => Promise<PackStore>;
}

/** Finds the law for a command. */
export type OpenLaw = (say: Say) => Promise<PackStore>;

export function contextOf(terminal: Terminal, locale: Locale, openLaw: OpenLaw): Context {
  const say = sayIn(locale);
  return { terminal, locale, say, style: styleOf(terminal), openLaw: () => openLaw(say) };
}
