export type * from "./answer/finding.ts";
export { replay } from "./answer/finding.ts";
export type * from "./answer/origin-answer.ts";
export type { Message } from "./messages/message.ts";
