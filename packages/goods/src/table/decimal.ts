/** Which character stands before the decimals. */
export type DecimalMark = "." | ",";

/** What a numeral may mean; a number in plain decimals, two numbers, or none. */
export type Numeral =
  | { readonly kind: "number"; readonly text: string }
  | {
      readonly kind: "ambiguous";
      readonly mark: DecimalMark;
      /** Read with the mark as a separator of thousands. */
      readonly whole: string;
      /** Read with the mark before the decimals. */
      readonly decimal: string;
    }
  | { readonly kind: "none" };

const none: Numeral = { kind: "none" };

/** Removes spaces and apostrophes that group digits, and currency signs. A negative in brackets gets its sign. */
function bare(text: string): string {
  const unsigned = text
    .replace(/US\$|C\$|CA\$|MX\$|[$€£¥]/g, "")
    .replace(/(?<=\d)[\s'’](?=\d{3}(\D|$))/g, "")
    .trim();
  const bracketed = /^\((.*)\)$/.exec(unsigned)?.[1];
  return (bracketed === undefined ? unsigned : `-${bracketed}`).replace(/^-\s+/, "-");
}

/** Reads a numeral by itself: "1.234,56" and "1,234.56" are clear, "1,234" is not. */
export function readNumeral(text: string): Numeral {
  const [, sign = "", digits = ""] = /^(-?)(.*)$/s.exec(bare(text)) ?? [];
  if (/^\d+$/.test(digits)) return { kind: "number", text: sign + digits };
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits) || /^\d{1,3}(,\d{3}){2,}$/.test(digits)) {
    return { kind: "number", text: sign + digits.replaceAll(",", "") };
  }
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits) || /^\d{1,3}(\.\d{3}){2,}$/.test(digits)) {
    return { kind: "number", text: sign + digits.replaceAll(".", "").replace(",", ".") };
  }
  const single = /^(\d*)([.,])(\d+)$/.exec(digits);
  if (single === null) return none;
  const [, whole = "", , decimals = ""] = single;
  const asDecimal = `${sign}${whole === "" ? "0" : whole}.${decimals}`;
  // Three digits after one mark may be a group of thousands, unless what stands before cannot lead one.
  if (decimals.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole)) return { kind: "number", text: asDecimal };
  const mark = single[2] === "," ? "," : ".";
  return { kind: "ambiguous", mark, whole: `${sign}${whole}${decimals}`, decimal: asDecimal };
}

/** The decimal mark that a numeral shows for certain; null when it shows none. */
export function markShown(text: string): DecimalMark | null {
  const numeral = readNumeral(text);
  const digits = bare(text);
  if (numeral.kind !== "number" || !/[.,]/.test(digits)) return null;
  if (/^-?\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(digits)) return digits.includes(",") ? "." : ",";
  return digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".";
}

/** The mark of a file: the one that its clear numerals show, null when they show none or both. */
export function markOf(numerals: Iterable<string>): DecimalMark | null {
  const shown = new Set<DecimalMark>();
  for (const text of numerals) {
    const mark = markShown(text);
    if (mark !== null) shown.add(mark);
  }
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}

/** Reads a numeral of a file whose decimal mark is known, or not (null). */
export function readNumeralBy(text: string, mark: DecimalMark | null): Numeral {
  const numeral = readNumeral(text);
  if (numeral.kind !== "ambiguous" || mark === null) return numeral;
  return { kind: "number", text: mark === numeral.mark ? numeral.decimal : numeral.whole };
}

/** The exact product of two plain decimals: quantity times unit price. */
export function multiplyDecimals(a: string, b: string): string {
  const [x, y] = [scaled(a), scaled(b)];
  const decimals = x.decimals + y.decimals;
  const digits = (x.digits * y.digits).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/** Whether a value is quantity times unit price, but for the rounding of price and value as they are written. */
export function isExtended(value: string, quantity: string, price: string): boolean {
  const [v, q, p] = [scaled(value), scaled(quantity), scaled(price)];
  const [unitOfValue, unitOfProduct] = [10n ** BigInt(v.decimals), 10n ** BigInt(q.decimals + p.decimals)];
  const difference = q.digits * p.digits * unitOfValue - v.digits * unitOfProduct;
  const twice = 2n * (difference < 0n ? -difference : difference);
  return twice <= q.digits * unitOfValue + unitOfProduct;
}

function scaled(text: string): { digits: bigint; decimals: number } {
  const [whole = "0", fraction = ""] = text.split(".");
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}
