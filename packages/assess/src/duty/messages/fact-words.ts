/** The family of a fact of an entry, and what its key adds: `claim.cafta` is a claim, of "cafta". */
export function factFamily(key: string): { readonly family: FactFamily; readonly name: string } {
  const metal = /^metal\.(steel|aluminum|copper)\.value$/.exec(key)?.[1];
  if (metal !== undefined) return { family: "metal-value", name: metal };
  const country = /^metal\.(melt|smelt|cast)Country$/.exec(key)?.[1];
  if (country !== undefined) return { family: "metal-country", name: country };
  for (const family of ["claim", "use", "quantity"] as const) {
    if (key.startsWith(`${family}.`)) return { family, name: key.slice(family.length + 1) };
  }
  const single = singles[key];
  return single === undefined ? { family: "other", name: key } : { family: single, name: key };
}

export type FactFamily =
  | "metal-value"
  | "metal-country"
  | "claim"
  | "use"
  | "quantity"
  | "weight-share"
  | "us-content"
  | "in-quota"
  | "export-date"
  | "loaded-on"
  | "vehicle-age"
  | "mode"
  | "hs"
  | "other";

const singles: Readonly<Record<string, FactFamily>> = {
  "metal.weightShare": "weight-share",
  "content.us": "us-content",
  "quota.inQuota": "in-quota",
  "export.date": "export-date",
  "transit.loadedOn": "loaded-on",
  "vehicle.ageYears": "vehicle-age",
  "transport.mode": "mode",
  hs: "hs",
};
