// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour is a control character
const colour = /\u001b\[[\d;]*m/g;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const combining = /\p{Mn}|\p{Cf}/u;

/** Columns that a text takes on a terminal: colours none, East Asian characters two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(colour, "")) {
    if (!combining.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** A text without the characters that command a terminal: what a document says must not draw on it. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, "\ufffd");
}

/** Columns in which no table can be laid out any more. */
const leastColumns = 40;

/**
 * Columns for text: as COLUMNS says, else as wide as the terminal is, else 80.
 *
 * @param stated what COLUMNS holds
 * @param terminal columns of the terminal, where the output is one
 */
export function columnsOf(stated: string | undefined, terminal: number | undefined): number {
  const asked = /^\d{1,4}$/.test(stated ?? "") ? Number(stated) : 0;
  return Math.max(leastColumns, asked || terminal || 80);
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Shortens an uncoloured text to a width, with an ellipsis where something is left out. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** In less room than this no text can be read. */
const leastRoom = 8;

/** Breaks an uncoloured text at spaces into lines of at most `width` columns; a longer word is cut. */
export function wrap(text: string, room: number): readonly string[] {
  const width = Math.max(room, leastRoom);
  const lines: string[] = [];
  let line = "";
  for (let word of text.split(/ +/)) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = "";
    }
    while (widthOf(word) > width) {
      const head = [...word].slice(0, width).join("");
      lines.push(head);
      word = word.slice(head.length);
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}
