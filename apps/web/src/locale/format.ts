import type { Locale } from "@coproduce/goods";

/** Numbers, money and dates as a locale writes them. Decimal strings are never rounded through a float. */
export interface Format {
  readonly amount: (text: string) => string;
  readonly money: (text: string, currency: string) => string;
  readonly number: (value: number) => string;
  /** A percentage given in percent: "74.10". Digits beyond the second are cut, not rounded. */
  readonly percent: (text: string) => string;
  readonly date: (iso: string) => string;
  readonly economy: (code: string) => string;
  readonly list: (items: readonly string[]) => string;
}

const tags: Readonly<Record<Locale, string>> = { en: "en-US", es: "es-MX", fr: "fr-CA" };

export function formatFor(locale: Locale): Format {
  const tag = tags[locale];
  const amount = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 6 });
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, {
    style: "unit",
    unit: "percent",
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
    roundingMode: "trunc",
  });
  const date = new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const economy = new Intl.DisplayNames(tag, { type: "region", fallback: "code" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  return {
    amount: (text) => amount.format(decimal(text)),
    money: (text, currency) => moneyFormat(tag, currency).format(decimal(text)),
    number: (value) => number.format(value),
    percent: (text) => percent.format(decimal(text)),
    date: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
    economy: (code) => (/^[A-Z]{2}$/.test(code) ? (economy.of(code) ?? code) : code),
    list: (items) => list.format(items),
  };
}

function moneyFormat(tag: string, currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: 2,
    maximumFractionDigits: 6,
  });
}

/** `Intl` formats decimal strings exactly; the type asks that they look like numbers. */
function decimal(text: string): `${number}` {
  return text as `${number}`;
}
