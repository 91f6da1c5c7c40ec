import { formatHsCode, parseHsCode } from "@coproduce/goods";

/** A code of a document, which may be written with or without dots, with the dots of the treaty. */
export function dotted(text: string): string {
  const code = parseHsCode(text);
  return code === undefined ? text : formatHsCode(code);
}
