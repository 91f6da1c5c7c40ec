import { inspect } from "node:util";

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

// Not styleText: it asks the process about colours again, which the terminal has decided.
const coloured: Style = (meaning, text) => {
  const [on, off] = inspect.colors[formats[meaning]] ?? [0, 0];
  return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
};

export function styleOf(terminal: { readonly colour: boolean }): Style {
  return terminal.colour ? coloured : plain;
}
