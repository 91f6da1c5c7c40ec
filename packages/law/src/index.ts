export type * from "./agreement/provision.ts";
export type * from "./notation/ast.ts";
export { NotationError } from "./notation/error.ts";
export { readList } from "./notation/list.ts";
export { parseRules } from "./notation/parse.ts";
export type { Law, LawFile } from "./registry/law.ts";
