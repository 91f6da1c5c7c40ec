import { z } from "zod";
import { dropProvision } from "./drop-provision.ts";
import { replaceRule } from "./replace-rule.ts";
import { raiseRvc, setRvc } from "./rvc.ts";
import { setTolerance } from "./set-tolerance.ts";

/** Every kind of patch. A new kind is an entry here and in {@link patchSchema}. */
export const patchKinds = {
  "set-rvc": setRvc,
  "raise-rvc": raiseRvc,
  "replace-rule": replaceRule,
  "drop-provision": dropProvision,
  "set-tolerance": setTolerance,
} as const;

export const patchSchema = z.discriminatedUnion("kind", [
  setRvc.schema,
  raiseRvc.schema,
  replaceRule.schema,
  dropProvision.schema,
  setTolerance.schema,
]);

export type Patch = z.output<typeof patchSchema>;
