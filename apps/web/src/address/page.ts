/** The pages that exist; navigation shows no others. */
export const pages = ["assess", "plan", "law", "diagnose"] as const;

export type Page = (typeof pages)[number];
