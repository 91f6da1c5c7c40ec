import { formatPercent } from "@coproduce/goods";
import type { GaugeAnswer, VehicleAnswer } from "../answer/vehicle-answer.ts";
import { isAtLeastPercent, type LaborValueContent } from "../origin/automotive/labor-value.ts";
import type { Step } from "../origin/step.ts";
import { own } from "./shown.ts";
import { contentText, laborText, shareText } from "./vehicle-text.ts";

type StepOf<K extends Step["kind"]> = Extract<Step, { kind: K }>;

/** The automotive tests of an evaluation side by side; null for a good that is no vehicle under them. */
export function vehicleAnswer(root: Step): VehicleAnswer | null {
  const [tests] = own(root, "vehicle-tests");
  if (tests === undefined) return null;
  const [core] = own(tests, "core-parts");
  const [labor] = own(tests, "labor-value");
  const [metals] = own(tests, "metals");
  return {
    staged: tests.staged,
    coreParts: core === undefined ? null : coreAnswer(core),
    laborValue: labor === undefined ? null : laborAnswer(labor),
    metals: metals === undefined ? null : metalsAnswer(metals),
  };
}

function coreAnswer(step: StepOf<"core-parts">): VehicleAnswer["coreParts"] {
  const [every] = own(step, "every-core-part");
  return {
    met: step.verdict,
    parts: (every === undefined ? [] : own(every, "core-part")).map((part) => ({
      part: part.part,
      ...content(part),
    })),
    superCore: own(step, "super-core").map((whole) => ({
      counting: whole.basis === "vnm" ? "all-materials" : "listed-components",
      ...content(whole),
    })),
  };
}

function content(step: StepOf<"core-part"> | StepOf<"super-core">): GaugeAnswer {
  return {
    met: step.verdict,
    value: contentText(step.netCost, step.vnm),
    threshold: formatPercent(step.threshold),
  };
}

function laborAnswer(step: StepOf<"labor-value">): VehicleAnswer["laborValue"] {
  const { content, total, highWage } = step;
  if (total === null || highWage === null) return null;
  const points = content === null ? null : laborText(content);
  return {
    met: step.verdict,
    value: points?.total ?? null,
    threshold: formatPercent(total),
    highWage: {
      met: content === null ? step.verdict : highWageMet(content, highWage),
      value: points?.highWage ?? null,
      threshold: formatPercent(highWage),
    },
  };
}

function highWageMet(content: LaborValueContent, threshold: Parameters<typeof isAtLeastPercent>[1]) {
  return isAtLeastPercent(content.highWage, threshold) ? "yes" : "no";
}

function metalsAnswer(step: StepOf<"metals">): VehicleAnswer["metals"] {
  const shares = own(step, "metal-share");
  const find = (metal: "steel" | "aluminum" | null): StepOf<"metal-share"> | undefined =>
    shares.find((share) => share.metal === metal);
  const [together, steel, aluminum] = [find(null), find("steel"), find("aluminum")];
  if (together === undefined || steel === undefined || aluminum === undefined) return null;
  return { met: step.verdict, together: share(together), steel: share(steel), aluminum: share(aluminum) };
}

function share(step: StepOf<"metal-share">): GaugeAnswer {
  return {
    met: step.verdict,
    value: shareText(step.originating, step.purchases),
    threshold: formatPercent(step.share),
  };
}
