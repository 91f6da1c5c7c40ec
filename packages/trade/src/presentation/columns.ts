import type { Locale } from "@coproduce/goods";
import { economyName } from "../economy/names.ts";
import { flowWords, wordOf } from "./words.ts";

/** How a column's cells are written. */
type CellKind =
  | "text"
  | "word"
  | "flow"
  | "economy"
  | "usd"
  | "percent"
  | "ratio"
  | "count"
  | "suppliers"
  | "capacity";

/** Every column that a table of results can have. */
const kinds = {
  partner: "economy",
  economy: "economy",
  product: "text",
  period: "text",
  flow: "flow",
  use: "word",
  group: "word",
  key: "text",
  chokepoint: "word",
  rank: "count",
  models: "count",
  unstated: "count",
  atThreshold: "count",
  hhi: "count",
  exports: "usd",
  imports: "usd",
  balance: "usd",
  value: "usd",
  total: "usd",
  claimed: "usd",
  unclaimed: "usd",
  savingLow: "usd",
  savingHigh: "usd",
  low: "usd",
  high: "usd",
  score: "usd",
  unitValue: "ratio",
  tdr: "ratio",
  share: "percent",
  index: "percent",
  groupShare: "percent",
  regionalShare: "percent",
  lowShare: "percent",
  highShare: "percent",
  usCanada: "percent",
  regionalAtLeast: "percent",
  suppliers: "suppliers",
  capacity: "capacity",
} as const satisfies Readonly<Record<string, CellKind>>;

export type ColumnName = keyof typeof kinds;

const titles: Readonly<Record<Locale, Readonly<Record<ColumnName, string>>>> = {
  en: {
    partner: "Partner",
    economy: "Economy",
    product: "Product",
    period: "Period",
    flow: "Flow",
    use: "Use",
    group: "Group",
    key: "",
    chokepoint: "Passage",
    rank: "Rank",
    models: "Models",
    unstated: "Not stated",
    atThreshold: "At threshold",
    hhi: "HHI",
    exports: "Exports, USD m",
    imports: "Imports, USD m",
    balance: "Balance, USD m",
    value: "Value, USD m",
    total: "Total, USD m",
    claimed: "Claimed, USD m",
    unclaimed: "Unclaimed, USD m",
    savingLow: "Saving at least, USD m",
    savingHigh: "at most, USD m",
    low: "Low, USD m",
    high: "High, USD m",
    score: "At stake, USD m",
    unitValue: "USD/kg",
    tdr: "TDR",
    share: "Share, %",
    index: "Index, %",
    groupShare: "Group, %",
    regionalShare: "Region, %",
    lowShare: "Low, %",
    highShare: "High, %",
    usCanada: "US and Canada, %",
    regionalAtLeast: "Region at least, %",
    suppliers: "Largest suppliers, %",
    capacity: "Region’s exports, USD m",
  },
  es: {
    partner: "Socio",
    economy: "Economía",
    product: "Producto",
    period: "Periodo",
    flow: "Flujo",
    use: "Uso",
    group: "Grupo",
    key: "",
    chokepoint: "Paso",
    rank: "Lugar",
    models: "Modelos",
    unstated: "Sin declarar",
    atThreshold: "En el umbral",
    hhi: "IHH",
    exports: "Exportaciones, M USD",
    imports: "Importaciones, M USD",
    balance: "Saldo, M USD",
    value: "Valor, M USD",
    total: "Total, M USD",
    claimed: "Con preferencia, M USD",
    unclaimed: "Sin preferencia, M USD",
    savingLow: "Ahorro mínimo, M USD",
    savingHigh: "máximo, M USD",
    low: "Mínimo, M USD",
    high: "Máximo, M USD",
    score: "En juego, M USD",
    unitValue: "USD/kg",
    tdr: "TDR",
    share: "Parte, %",
    index: "Índice, %",
    groupShare: "Grupo, %",
    regionalShare: "Región, %",
    lowShare: "Mínimo, %",
    highShare: "Máximo, %",
    usCanada: "EE. UU. y Canadá, %",
    regionalAtLeast: "Región, al menos, %",
    suppliers: "Mayores proveedores, %",
    capacity: "Exportaciones de la región, M USD",
  },
  fr: {
    partner: "Partenaire",
    economy: "Économie",
    product: "Produit",
    period: "Période",
    flow: "Flux",
    use: "Usage",
    group: "Groupe",
    key: "",
    chokepoint: "Passage",
    rank: "Rang",
    models: "Modèles",
    unstated: "Non déclarés",
    atThreshold: "Au seuil",
    hhi: "IHH",
    exports: "Exportations, M USD",
    imports: "Importations, M USD",
    balance: "Solde, M USD",
    value: "Valeur, M USD",
    total: "Total, M USD",
    claimed: "Avec préférence, M USD",
    unclaimed: "Sans préférence, M USD",
    savingLow: "Économie minimale, M USD",
    savingHigh: "maximale, M USD",
    low: "Minimum, M USD",
    high: "Maximum, M USD",
    score: "En jeu, M USD",
    unitValue: "USD/kg",
    tdr: "TDR",
    share: "Part, %",
    index: "Indice, %",
    groupShare: "Groupe, %",
    regionalShare: "Région, %",
    lowShare: "Minimum, %",
    highShare: "Maximum, %",
    usCanada: "États-Unis et Canada, %",
    regionalAtLeast: "Région, au moins, %",
    suppliers: "Principaux fournisseurs, %",
    capacity: "Exportations de la région, M USD",
  },
};

export function columnTitle(column: ColumnName, locale: Locale): string {
  return titles[locale][column];
}

/** Whether cells of a column are set to the right. */
export function isNumeric(column: ColumnName): boolean {
  return !["text", "word", "flow", "economy", "suppliers", "capacity"].includes(kinds[column]);
}

/** Whether a column is in percent of a whole. */
export function isPercent(column: ColumnName): boolean {
  return kinds[column] === "percent";
}

const tags: Readonly<Record<Locale, string>> = { en: "en", es: "es-MX", fr: "fr-CA" };

/** A cell for people; an en dash where there is no value. */
export function formatCell(column: ColumnName, value: unknown, locale: Locale): string {
  if (value === null || value === undefined) return "–";
  const number = (digits: number) =>
    new Intl.NumberFormat(tags[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  switch (kinds[column]) {
    case "text":
      return String(value);
    case "word":
      return wordOf(String(value), locale);
    case "flow":
      return flowWords(String(value), locale);
    case "economy":
      return economyName(String(value), locale);
    case "usd":
      return number(1).format(Number(value) / 1e6);
    case "percent":
      return number(1).format(Number(value));
    case "ratio":
      return number(2).format(Number(value));
    case "count":
      return number(0).format(Number(value));
    case "suppliers":
      return (value as readonly { economy: string; share?: number }[])
        .slice(0, 3)
        .map(({ economy, share }) =>
          share === undefined ? economy : `${economy} ${number(0).format(share)}`,
        )
        .join(", ");
    case "capacity":
      return (value as readonly { economy: string; exports: number }[])
        .map(({ economy, exports }) => `${economy} ${number(0).format(exports / 1e6)}`)
        .join(", ");
  }
}

/** A cell for programs: plain numbers; lists as "MX 20.22; CN 15.74". */
export function plainCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!Array.isArray(value)) return String(value);
  return value
    .map((item: { economy: string; share?: number; exports?: number; value?: number }) =>
      `${item.economy} ${item.share?.toFixed(4) ?? item.exports ?? item.value ?? ""}`.trim(),
    )
    .join("; ");
}
