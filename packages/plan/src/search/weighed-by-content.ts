import type { Site } from "../model/site.ts";

/** A site where what a candidate costs is its non-originating value. */
export function weighedByContent(site: Site): Site {
  const adds = site.content?.adds;
  return {
    ...site,
    columns: site.columns.map((column, at) => ({
      ...column,
      candidates: column.candidates.map((candidate, index) => ({
        ...candidate,
        value: (adds?.[at]?.[index] ?? 0n) as typeof candidate.value,
      })),
    })),
  };
}
