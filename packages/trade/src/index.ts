export * from "./value-added/decomposition.ts";
export * from "./value-added/direct.ts";
export * from "./value-added/exports.ts";
export * from "./value-added/flows.ts";
export * from "./value-added/leontief.ts";
export * from "./value-added/stages.ts";
export * from "./value-added/table.ts";
