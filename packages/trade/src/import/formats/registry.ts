import type { TradeFormat } from "../format.ts";
import type { RecordFormat } from "../records.ts";
import { aala } from "./aala.ts";
import { baci } from "./baci.ts";
import { bts } from "./bts.ts";
import { census, censusBalance } from "./census.ts";
import { comtrade } from "./comtrade.ts";
import { dataMexico } from "./data-mexico.ts";
import { dataweb } from "./dataweb.ts";
import { hts10Claims } from "./hts10-claims.ts";
import { products } from "./products.ts";

/** Layouts of trade statistics, the first that recognises a file reads it. */
export const tradeFormats: readonly TradeFormat[] = [
  baci,
  comtrade,
  hts10Claims,
  census,
  censusBalance,
  dataweb,
  bts,
  dataMexico,
];

/** Layouts of small files that are no trade tables. */
export const recordFormats: readonly RecordFormat[] = [aala, products];

/** Layouts of world tables, for the list of formats; `add.ts` reads them. */
export const worldTableFormats: readonly { readonly id: string; readonly title: string }[] = [
  { id: "matrices", title: "World table as Z, F, X and label files in one folder (WIOD 2013), CSV" },
  { id: "icio", title: "OECD Inter-Country Input-Output table, one CSV a year, extended tables too" },
];
