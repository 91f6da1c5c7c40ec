export * from "./date/plain-date.ts";
export * from "./economy/region.ts";
export * from "./hs/code.ts";
export * from "./hs/range.ts";
export * from "./message/message.ts";
export * from "./money/money.ts";
export * from "./money/percent.ts";
export * from "./product/schema.ts";
