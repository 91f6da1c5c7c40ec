import type { MessageOf } from "@coproduce/goods";
import type { Catalogue } from "./catalogue.ts";

/** A sentence of an answer. */
export type Message = MessageOf<Catalogue>;
