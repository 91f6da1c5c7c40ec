import type { Locale } from "@coproduce/goods";
import { economyName } from "../economy/names.ts";

/** Keys that stand in rows, in words: uses of goods, groups of products, sea passages. */
const words: Readonly<Record<string, readonly [en: string, es: string, fr: string]>> = {
  intermediate: ["intermediate goods", "bienes intermedios", "biens intermédiaires"],
  capital: ["capital goods", "bienes de capital", "biens d’équipement"],
  consumption: ["consumption goods", "bienes de consumo", "biens de consommation"],
  mixed: ["of several uses", "de varios usos", "à plusieurs usages"],
  "not-allotted": ["cars, motor spirit, other", "autos, gasolina, otros", "voitures, essence, autres"],
  unmapped: ["not placed", "sin ubicar", "non placés"],
  all: ["all goods", "todos los bienes", "tous les biens"],
  "north-america": ["North America", "América del Norte", "Amérique du Nord"],
  biotechnology: ["biotechnology", "biotecnología", "biotechnologie"],
  "life-sciences": ["life sciences", "ciencias de la vida", "sciences de la vie"],
  "opto-electronics": ["opto-electronics", "optoelectrónica", "opto-électronique"],
  "information-communications": [
    "information and communications",
    "información y comunicaciones",
    "information et communications",
  ],
  electronics: ["electronics", "electrónica", "électronique"],
  "flexible-manufacturing": ["flexible manufacturing", "manufactura flexible", "fabrication flexible"],
  "advanced-materials": ["advanced materials", "materiales avanzados", "matériaux avancés"],
  aerospace: ["aerospace", "aeroespacial", "aérospatiale"],
  weapons: ["weapons", "armas", "armes"],
  nuclear: ["nuclear technology", "tecnología nuclear", "technologie nucléaire"],
  "taiwan-strait": ["the Taiwan Strait", "el estrecho de Taiwán", "le détroit de Taïwan"],
  "south-china-sea": ["the South China Sea", "el mar de China Meridional", "la mer de Chine méridionale"],
  malacca: ["the Strait of Malacca", "el estrecho de Malaca", "le détroit de Malacca"],
  hormuz: ["the Strait of Hormuz", "el estrecho de Ormuz", "le détroit d’Ormuz"],
  suez: ["the Suez Canal", "el canal de Suez", "le canal de Suez"],
  panama: ["the Panama Canal", "el canal de Panamá", "le canal de Panama"],
};

const columns: Readonly<Record<Locale, number>> = { en: 0, es: 1, fr: 2 };

/** A key in words; what is no key is said as it is. */
export function wordOf(key: string, locale: Locale): string {
  return words[key]?.[columns[locale]] ?? key;
}

const within: Readonly<Record<Locale, (place: string) => string>> = {
  en: (place) => `within ${place}`,
  es: (place) => `dentro de ${place}`,
  fr: (place) => `au sein de ${place}`,
};

/** A flow of goods, from seller to buyer: "US imports from MX" is Mexico → United States. */
export function flowWords(flow: string, locale: Locale): string {
  const inside = /^exports within (.+)$/.exec(flow)?.[1];
  if (inside !== undefined) return within[locale](wordOf(inside, locale));
  const [, reporter, way, partner] = /^(\w\w) (imports from|exports to) (\w\w)$/.exec(flow) ?? [];
  if (reporter === undefined || partner === undefined) return flow;
  const sides = way === "exports to" ? [reporter, partner] : [partner, reporter];
  return sides.map((side) => economyName(side, locale)).join(" → ");
}
