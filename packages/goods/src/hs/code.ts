/**
 * Tariff codes as text.
 *
 * A code is kept as its digits ("841810"): two for a chapter, four for a heading, six for an HS
 * subheading, eight or ten for a national tariff item. Leading zeros are significant, so a code is never
 * a number.
 */
export type HsCode = string & { readonly __brand: "HsCode" };

/** The HS edition (year) in which a code is written. Rules of the agreement are written in HS 2012. */
export type HsEdition = 2012 | 2017 | 2022;

export const hsEditions: readonly HsEdition[] = [2012, 2017, 2022];

export type HsLevel = "chapter" | "heading" | "subheading" | "item";

/** Chapters 01 to 97 but for 77, which is reserved, and the national chapters 98 and 99. */
export const hsCodePattern = /^(0[1-9]|[1-689]\d|7[0-689])(\d{2}(\.?\d{2}(\.?\d{2}(\.?\d{2})?)?)?)?$/;

/**
 * Reads a code in dotted or undotted form: "8418.10", "841810", "8418.10.00", "8418.10.0010".
 *
 * @returns the digits, or undefined when the text is not a code.
 */
export function parseHsCode(text: string): HsCode | undefined {
  const trimmed = text.trim();
  return hsCodePattern.test(trimmed) ? (trimmed.replaceAll(".", "") as HsCode) : undefined;
}

/** Writes a code with the dots that the treaty and the tariffs use: 8418, 8418.10, 8418.10.00, 8418.10.00.10. */
export function formatHsCode(code: HsCode | string): string {
  const parts = [code.slice(0, 4)];
  for (let at = 4; at < code.length; at += 2) parts.push(code.slice(at, at + 2));
  return parts.join(".");
}

export function levelOf(code: HsCode): HsLevel {
  if (code.length === 2) return "chapter";
  if (code.length === 4) return "heading";
  return code.length === 6 ? "subheading" : "item";
}

export function chapterOf(code: HsCode): string {
  return code.slice(0, 2);
}
