/** The parties to the agreement, by ISO 3166 alpha-2 code. */
export type Party = "CA" | "MX" | "US";

export const parties: readonly Party[] = ["CA", "MX", "US"];

export function isParty(economy: string | undefined): economy is Party {
  return economy === "US" || economy === "MX" || economy === "CA";
}
