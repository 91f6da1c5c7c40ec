import { locales } from "../message/message.ts";
import { fold } from "../spelling/fold.ts";
import { nearest } from "../spelling/nearest.ts";
import { economies } from "./economy.ts";

/** Spellings of trade papers that the display names of the three languages do not have. */
const tradeSpellings: Readonly<Record<string, string>> = {
  USA: "US",
  "U.S.": "US",
  "United States of America": "US",
  "EE. UU.": "US",
  EUA: "US",
  "Estados Unidos de América": "US",
  "E.-U.": "US",
  "É.-U. A.": "US",
  "États-Unis d’Amérique": "US",
  MEX: "MX",
  Méjico: "MX",
  CAN: "CA",
  CHN: "CN",
  PRC: "CN",
  "P. R. China": "CN",
  "China, People’s Republic of": "CN",
  "People’s Republic of China": "CN",
  "República Popular China": "CN",
  "République populaire de Chine": "CN",
  UK: "GB",
  "Great Britain": "GB",
  England: "GB",
  "Gran Bretaña": "GB",
  Korea: "KR",
  "Republic of Korea": "KR",
  "Korea, Republic of": "KR",
  Corea: "KR",
  "República de Corea": "KR",
  Corée: "KR",
  KOR: "KR",
  JPN: "JP",
  TWN: "TW",
  "Chinese Taipei": "TW",
  "Taiwan, China": "TW",
  "Viet Nam": "VN",
  VNM: "VN",
  "Hong Kong": "HK",
  DEU: "DE",
  Holland: "NL",
  Holanda: "NL",
  "Pays Bas": "NL",
  "Czech Republic": "CZ",
  Turkey: "TR",
  "Russian Federation": "RU",
};

let names: ReadonlyMap<string, string> | undefined;

/** Folded name -> code, made when the first name is looked up: most documents hold codes. */
function namesByFold(): ReadonlyMap<string, string> {
  if (names !== undefined) return names;
  const found = new Map<string, string>();
  for (const locale of locales) {
    const display = new Intl.DisplayNames(locale, { type: "region" });
    for (const code of economies) found.set(fold(display.of(code) ?? code), code);
  }
  for (const [name, code] of Object.entries(tradeSpellings)) found.set(fold(name), code);
  for (const code of economies) found.set(fold(code), code);
  names = found;
  return found;
}

/**
 * The economy that a table means: an alpha-2 code, a name in English, Spanish or French, or a spelling that
 * trade papers use ("EE. UU.", "Mexique", "USA"). Undefined when it is none of them.
 */
export function resolveEconomy(text: string): string | undefined {
  return namesByFold().get(fold(text));
}

/** The code that a refused economy probably means. */
export function suggestEconomy(text: string): string | null {
  const exact = resolveEconomy(text);
  if (exact !== undefined) return exact;
  const folded = fold(text);
  if (folded.length < 4) return null;
  const close = nearest(folded, namesByFold().keys());
  return close === null ? null : (namesByFold().get(close) ?? null);
}
