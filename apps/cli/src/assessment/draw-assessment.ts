import type { Assessment, Rendered } from "@coproduce/assess";
import type { Context } from "../commands/context.ts";
import { drawProductDuty } from "../duty/draw-product-duty.ts";
import { wrap } from "../terminal/width.ts";
import { drawContent } from "./draw-content.ts";
import { drawExposure } from "./draw-exposure.ts";
import { drawHeadline } from "./draw-headline.ts";
import { drawMaterials } from "./draw-materials.ts";
import { drawMissing } from "./draw-missing.ts";
import { drawProof } from "./draw-proof.ts";
import { drawVehicle } from "./draw-vehicle.ts";

/** Draws an assessment for people: the verdict first, then what decides it, then the whole proof. */
export function drawAssessment(said: Rendered<Assessment>, context: Context): readonly string[] {
  const { say, style, terminal } = context;
  const { product, regime, origin } = said;
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [style("strong", title), ...items.flatMap((item) => bullet(item, terminal.columns))];
  const sections = [
    drawHeadline(said, context),
    drawContent(origin.rvc, context),
    drawVehicle(origin.vehicle, context),
    drawMaterials(origin.materials, origin.deMinimis, product.currency, context),
    drawProductDuty(said.duty, context),
    drawExposure(said.exposure, context),
    drawMissing(origin.missing, product.currency, context),
    list(
      say("assessment.levers"),
      origin.levers.map((lever) => lever.of),
    ),
    list(
      say("assessment.elections"),
      origin.elections.map((election) => election.of),
    ),
    drawProof(origin.because, context),
    list(
      say("assessment.assumptions"),
      origin.assumptions.map((assumption) => `${assumption.of}. ${assumption.wouldChange}.`),
    ),
    wrap(say("assessment.law", { files: regime.files.length, date: regime.date }), terminal.columns).map(
      (line) => style("quiet", line),
    ),
  ];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, at) => (at === 0 ? section : ["", ...section]));
}

function bullet(text: string, columns: number): readonly string[] {
  return wrap(text, columns - 4).map((line, at) => `  ${at === 0 ? "· " : "  "}${line}`);
}
