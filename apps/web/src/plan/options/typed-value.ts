import { isMoney, parseMoney } from "@coproduce/goods";
import type { AlternativeDocument } from "@coproduce/plan";
import { plainNumber } from "../../assess/missing/read-answer.ts";
import type { AlternativeChange } from "../question/edit-options.ts";

/** A number as documents write it, however people wrote it; what is none stays as it was typed. */
export function typedNumber(text: string): string {
  const plain = plainNumber(text);
  return isMoney(parseMoney(plain)) ? plain : text;
}

/** A price is an amount, or a percentage on the present price: "9.60", "+10 %", "-2.5 %". */
export function typedPrice(text: string): AlternativeChange {
  const markup = /^([+-]?)\s*([\d.,\s]+)%$/.exec(text.trim());
  if (markup === null) return { value: typedNumber(text), markup: undefined };
  const [, sign = "", size = ""] = markup;
  return { value: undefined, markup: `${sign === "-" ? "-" : ""}${typedNumber(size.trim())}` };
}

/** The price as it would be typed. */
export function priceText({ value, markup }: AlternativeDocument): string {
  if (value !== undefined || markup === undefined) return value ?? "";
  return markup.startsWith("-") ? `${markup} %` : `+${markup} %`;
}

/** "10000: 8.20; 50000: 7.90" as other prices from so many goods a year on. */
export function typedBreaks(text: string): AlternativeDocument["volumeBreaks"] {
  const parts = text.split(";").filter((part) => part.trim() !== "");
  if (parts.length === 0) return undefined;
  return parts.map((part) => {
    const [from = "", value = ""] = part.split(":");
    return { from: typedNumber(from.trim()), value: typedNumber(value.trim()) };
  });
}

export function breaksText({ volumeBreaks = [] }: AlternativeDocument): string {
  return volumeBreaks.map(({ from, value }) => `${from}: ${value}`).join("; ");
}
