import { economies, isMoney, type Money, type PlainDate, parseMoney, parsePlainDate } from "@coproduce/goods";
import { parseTransportMode, type TransportMode } from "./transport-mode.ts";

/** The value of a fact of an entry. Amounts, shares and quantities are exact, in millionths. */
export type EntryFact =
  | { readonly kind: "yes-no"; readonly value: boolean }
  | { readonly kind: "amount"; readonly value: Money }
  | { readonly kind: "number"; readonly value: bigint }
  | { readonly kind: "date"; readonly value: PlainDate }
  | { readonly kind: "economy"; readonly value: string }
  | { readonly kind: "word"; readonly value: TransportMode };

export type EntryFactKind = EntryFact["kind"];

const exact: Readonly<Record<string, EntryFactKind>> = {
  "metal.steel.value": "amount",
  "metal.aluminum.value": "amount",
  "metal.copper.value": "amount",
  "metal.weightShare": "number",
  "metal.meltCountry": "economy",
  "metal.smeltCountry": "economy",
  "metal.castCountry": "economy",
  "content.us": "amount",
  "quota.inQuota": "yes-no",
  "export.date": "date",
  "transit.loadedOn": "date",
  "vehicle.ageYears": "number",
  "transport.mode": "word",
  "entry.value": "amount",
};

const families: readonly (readonly [string, EntryFactKind])[] = [
  ["claim.", "yes-no"],
  ["use.", "yes-no"],
  ["scope.", "yes-no"],
  ["quantity.", "number"],
];

/** What kind of value a fact of an entry has; undefined for a key that no duty asks for. */
export function entryFactKind(key: string): EntryFactKind | undefined {
  return exact[key] ?? families.find(([start]) => key.startsWith(start) && key.length > start.length)?.[1];
}

/** Keys and families of keys, for a message about one that does not exist. */
export const entryFactKeys: readonly string[] = [
  ...Object.keys(exact),
  ...families.map(([start]) => `${start}…`),
];

/** The one fact that is a word is the mode of transport. */
function wordFact(mode: TransportMode | undefined): EntryFact | null {
  return mode === undefined ? null : { kind: "word", value: mode };
}

const yes = new Set(["yes", "true", "si", "sí", "oui"]);
const no = new Set(["no", "false", "non"]);

/** Reads a fact; "unknown" is undefined, as if it were left out; null is no value of its kind. */
export function parseEntryFact(
  kind: EntryFactKind,
  given: string | number | boolean,
): EntryFact | undefined | null {
  const text = String(given).trim();
  if (text.toLowerCase() === "unknown") return undefined;
  switch (kind) {
    case "yes-no": {
      const word = text.toLowerCase();
      return yes.has(word) || no.has(word) ? { kind, value: yes.has(word) } : null;
    }
    case "amount":
    case "number": {
      const value = parseMoney(text);
      return isMoney(value) && value >= 0n ? { kind, value } : null;
    }
    case "date": {
      const value = parsePlainDate(text);
      return value === undefined ? null : { kind, value };
    }
    case "economy":
      return economies.includes(text.toUpperCase()) ? { kind, value: text.toUpperCase() } : null;
    case "word":
      return wordFact(parseTransportMode(text));
  }
}
