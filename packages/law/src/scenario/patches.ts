import { z } from "zod";
import { addMeasure } from "./add-measure.ts";
import { alignOutsideTariffs } from "./align-outside-tariffs.ts";
import { dropMeasure } from "./drop-measure.ts";
import { dropProvision } from "./drop-provision.ts";
import { exemptUsmca } from "./exempt-usmca.ts";
import { replaceRule } from "./replace-rule.ts";
import { restoreMeasure } from "./restore-measure.ts";
import { raiseRvc, setRvc } from "./rvc.ts";
import { setMeasureRate } from "./set-measure-rate.ts";
import { setTolerance } from "./set-tolerance.ts";

/** Every kind of patch. A new kind is an entry here and in {@link patchSchema}. */
export const patchKinds = {
  "set-rvc": setRvc,
  "raise-rvc": raiseRvc,
  "replace-rule": replaceRule,
  "drop-provision": dropProvision,
  "set-tolerance": setTolerance,
  "add-measure": addMeasure,
  "drop-measure": dropMeasure,
  "set-measure-rate": setMeasureRate,
  "exempt-usmca": exemptUsmca,
  "restore-measure": restoreMeasure,
  "align-outside-tariffs": alignOutsideTariffs,
} as const;

export const patchSchema = z.discriminatedUnion("kind", [
  setRvc.schema,
  raiseRvc.schema,
  replaceRule.schema,
  dropProvision.schema,
  setTolerance.schema,
  addMeasure.schema,
  dropMeasure.schema,
  setMeasureRate.schema,
  exemptUsmca.schema,
  restoreMeasure.schema,
  alignOutsideTariffs.schema,
]);

export type Patch = z.output<typeof patchSchema>;
