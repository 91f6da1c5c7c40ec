/** Kinds of vehicle, as Part 6 of the Uniform Regulations tells them apart. */
export const vehicleCategories = [
  "passenger-vehicle",
  "light-truck",
  "heavy-truck",
  "other-vehicle",
] as const;

/** The seven part groups of Table A.2. */
export const coreParts = [
  "engine",
  "transmission",
  "body-and-chassis",
  "axle",
  "suspension",
  "steering",
  "advanced-battery",
] as const;

export type VehicleKind = (typeof vehicleCategories)[number];
export type CorePart = (typeof coreParts)[number];
