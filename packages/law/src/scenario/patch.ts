import type { z } from "zod";
import type { Law } from "../registry/law.ts";
import type { ScenarioMessage } from "./messages/catalogue.ts";

/** One way in which a scenario may change the law. */
export interface PatchKind<Schema extends z.ZodType> {
  /** How the patch is written. All scalars are text. */
  readonly schema: Schema;
  /** What of the patch does not fit the law. Parts of the law that are not loaded are not judged. */
  readonly check: (patch: z.output<Schema>, law: Law) => readonly PatchProblem[];
  readonly apply: (law: Law, patch: z.output<Schema>, scenario: string) => Law;
}

/** A field of a patch that names what the law does not have. */
export interface PatchProblem {
  readonly field: string;
  readonly message: ScenarioMessage;
}
