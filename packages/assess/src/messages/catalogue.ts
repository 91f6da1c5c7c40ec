/** Every sentence the engine says, with its parameters. Each locale has them all, or the build fails. */
export interface Catalogue {
  readonly "origin.good": (params: { readonly name: string }) => string;
}
