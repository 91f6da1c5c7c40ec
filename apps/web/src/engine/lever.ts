import type { OriginVerdict } from "@coproduce/assess";
import type { Edit } from "../assess/draft/edit.ts";

/**
 * One change of one material that turns the verdict.
 *
 * - `certify`: it is made in the region, and its origin would be shown.
 * - `source-in-region`: an originating one from the region takes its place at the same value.
 * - `cheaper`: its value falls to `limit`, all else equal.
 * - `lose`: it originates now; without that the good would not.
 */
export interface Lever {
  readonly kind: "certify" | "source-in-region" | "cheaper" | "lose";
  readonly material: string;
  readonly name: string;
  /** Value of the material in the good. */
  readonly value: string;
  /** For `source-in-region` the party, for `cheaper` the value that still suffices. */
  readonly limit: string | null;
  readonly edits: readonly Edit[];
  readonly leadsTo: OriginVerdict;
}
