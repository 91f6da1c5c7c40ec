import type { MessageOf, Translations } from "@coproduce/goods";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** What the server says when it cannot answer. */
export interface ServerCatalogue {
  readonly "server.code": (params: { readonly given: string }) => string;
  readonly "server.no-rules": (params: { readonly code: string }) => string;
  readonly "server.date": (params: { readonly given: string; readonly first: string }) => string;
  readonly "server.party": (params: { readonly given: string }) => string;
  readonly "server.import-into": () => string;
  readonly "server.too-large": (params: { readonly megabytes: number }) => string;
  readonly "server.no-indicator": (params: { readonly given: string; readonly known: string }) => string;
  readonly "server.no-option": (params: {
    readonly indicator: string;
    readonly given: string;
    readonly known: string;
  }) => string;
  readonly "server.no-page": (params: { readonly path: string }) => string;
  readonly "server.our-fault": () => string;
}

export type ServerMessage = MessageOf<ServerCatalogue>;

export const serverMessages: Translations<ServerCatalogue> = { en, es, fr };
