export type * from "./answer/finding.ts";
export { replay } from "./answer/finding.ts";
export type * from "./answer/origin-answer.ts";
export { type Assessment, assess, type RegimeAnswer } from "./assess.ts";
export type { Catalogue } from "./messages/catalogue.ts";
export type { Message } from "./messages/message.ts";
export { sayings } from "./messages/sayings.ts";
export { originVerdict } from "./origin/evaluate.ts";
export { type Rendered, render } from "./render/render.ts";
