/** Every sentence of the origin answer. */
export interface OriginCatalogue {
  readonly "origin.good": (params: { readonly name: string }) => string;
}
