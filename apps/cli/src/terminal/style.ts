import { styleText } from "node:util";

/** What a piece of text means; the colours follow from it. */
export type Meaning = "strong" | "quiet" | "yes" | "no" | "unknown" | "accent";

export type Style = (meaning: Meaning, text: string) => string;

const formats = {
  strong: "bold",
  quiet: "dim",
  yes: "green",
  no: "red",
  unknown: "yellow",
  accent: "cyan",
} as const;

const plain: Style = (_, text) => text;

// NO_COLOR and TTY are decided by the terminal, not again here.
const coloured: Style = (meaning, text) => (text === "" ? "" : styleText(formats[meaning], text));

export function styleOf(terminal: { readonly colour: boolean }): Style {
  return terminal.colour ? coloured : plain;
}
