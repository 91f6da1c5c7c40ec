import type { z } from "zod";
import type { Law } from "../registry/law.ts";
import type { PatchKind } from "./patch.ts";
import { type Patch, patchKinds } from "./patches.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Lays a scenario over the law: its patches one after the other. Chapters and parts that are loaded later are
 * not patched: apply the scenario to the law with them.
 */
export function applyScenario(law: Law, scenario: Scenario): Law {
  const patched = scenario.patches.reduce((changed, patch) => applyPatch(changed, patch, scenario.id), law);
  return { ...patched, files: [...patched.files, scenario.file] };
}

/** The law with one more patch laid over it. */
export function applyPatch(law: Law, patch: Patch, scenario: string): Law {
  return kindOf(patch).apply(law, patch, scenario);
}

/** The patch's kind, for whose patches alone its functions are. */
export function kindOf(patch: Patch): PatchKind<z.ZodType<Patch>> {
  // `kind` selects both the functions and the type of their patch; TypeScript cannot correlate the two.
  return patchKinds[patch.kind] as unknown as PatchKind<z.ZodType<Patch>>;
}
