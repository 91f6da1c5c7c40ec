/** Modes of transport, each with the words by which people state it. */
const modes = {
  sea: ["sea", "ocean", "vessel", "maritime", "marítimo", "maritimo", "mar", "mer"],
  air: ["air", "aéreo", "aereo", "avión", "avion", "aérien"],
  rail: ["rail", "train", "ferrocarril", "tren", "ferroviaire"],
  road: ["road", "truck", "land", "carretera", "camión", "camion", "terrestre", "route"],
  mail: ["mail", "post", "correo", "poste"],
  pipeline: ["pipeline", "ducto"],
  other: ["other", "otro", "autre"],
} as const;

export type TransportMode = keyof typeof modes;

/** The mode of transport that a word means; undefined for a word that means none. */
export function parseTransportMode(word: string): TransportMode | undefined {
  const folded = word.toLowerCase();
  const names = Object.keys(modes) as readonly TransportMode[];
  return names.find((mode) => (modes[mode] as readonly string[]).includes(folded));
}
