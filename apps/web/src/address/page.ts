/** The pages that exist; navigation shows no others. */
export const pages = ["assess", "law"] as const;

export type Page = (typeof pages)[number];
