import type { Locale } from "./message.ts";

/**
 * Numbers, money and dates as a language of the parties writes them: English of the United States, Spanish
 * of Mexico, French of Canada. Amounts and percentages are decimal strings and never pass through a float.
 */
export interface Format {
  /** An amount with two to six decimals: "1,234.50". */
  readonly amount: (text: string) => string;
  readonly money: (text: string, currency: string) => string;
  readonly number: (value: number) => string;
  /** A percentage given in percent: "74.10". Digits beyond the second are cut, not rounded. */
  readonly percent: (text: string) => string;
  /** A percentage with always two decimals, for columns of figures: "25.00%". */
  readonly share: (text: string) => string;
  /** An ISO date with a short month: "Jul 1, 2023". */
  readonly date: (iso: string) => string;
  /** An economy's name by its ISO alpha-2 code; another text stays as it is. */
  readonly economy: (code: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/** The language tag whose conventions each locale follows. */
export const languageTags: Readonly<Record<Locale, string>> = { en: "en-US", es: "es-MX", fr: "fr-CA" };

const formats = new Map<Locale, Format>();

/** The format of a locale, made once. Its parts are made when first used: each costs a millisecond. */
export function formatFor(locale: Locale): Format {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const made = makeFormat(languageTags[locale]);
  formats.set(locale, made);
  return made;
}

function makeFormat(tag: string): Format {
  const amount = once(() => new Intl.NumberFormat(tag, amountDigits));
  const number = once(() => new Intl.NumberFormat(tag));
  const percent = once(() => new Intl.NumberFormat(tag, percentStyle(0)));
  const share = once(() => new Intl.NumberFormat(tag, percentStyle(2)));
  const date = once(
    () => new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  );
  const economy = once(() => new Intl.DisplayNames(tag, { type: "region", fallback: "code" }));
  const list = once(() => new Intl.ListFormat(tag, { type: "conjunction" }));
  const currencies = new Map<string, Intl.NumberFormat>();
  const money = (currency: string) => {
    const made = currencies.get(currency) ?? new Intl.NumberFormat(tag, moneyStyle(currency));
    currencies.set(currency, made);
    return made;
  };
  return {
    amount: (text) => amount().format(decimal(text)),
    money: (text, currency) => money(currency).format(decimal(text)),
    number: (value) => number().format(value),
    percent: (text) => percent().format(decimal(text)),
    share: (text) => share().format(decimal(text)),
    date: (iso) => date().format(new Date(`${iso}T00:00:00Z`)),
    economy: (code) => (/^[A-Z]{2}$/.test(code) ? (economy().of(code) ?? code) : code),
    list: (items) => list().format(items),
  };
}

const amountDigits = { minimumFractionDigits: 2, maximumFractionDigits: 6 } as const;

function percentStyle(minimumFractionDigits: number): Intl.NumberFormatOptions {
  return {
    style: "unit",
    unit: "percent",
    minimumFractionDigits,
    maximumFractionDigits: 2,
    roundingMode: "trunc",
  };
}

function moneyStyle(currency: string): Intl.NumberFormatOptions {
  return { style: "currency", currency, currencyDisplay: "narrowSymbol", ...amountDigits };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** `Intl` formats decimal strings exactly; the type asks that they look like numbers. */
function decimal(text: string): `${number}` {
  return text as `${number}`;
}
