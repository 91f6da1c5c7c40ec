/** How answers are shown, without what computes them: this runs in a browser. */

export { type Chokepoint, chokepoints, unavoidableFrom } from "../chokepoint/routes.ts";
export { economyName as economyLabel } from "../economy/names.ts";
export type { Answer, Source } from "../indicators/answer.ts";
export { renderTradeMessage, type TradeMessage } from "../messages/message.ts";
export * from "../question/option.ts";
export * from "./columns.ts";
export * from "./csv.ts";
export * from "./draw.ts";
export * from "./fact.ts";
export * from "./presentation.ts";
export * from "./svg.ts";
export { wordOf } from "./words.ts";
