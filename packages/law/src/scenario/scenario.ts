import type { LawFile } from "../registry/law.ts";
import type { Patch } from "./patches.ts";

/** A small file that changes the law: what an answer under it rests on beside the law files. */
export interface Scenario {
  readonly id: string;
  readonly description: string;
  /** In the order of the file; a later patch is laid over the earlier ones. */
  readonly patches: readonly Patch[];
  readonly file: LawFile;
}
