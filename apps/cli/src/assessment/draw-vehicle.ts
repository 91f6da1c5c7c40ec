import type { GaugeAnswer, VehicleAnswer } from "@coproduce/assess";
import type { Context } from "../commands/context.ts";
import { drawGauges, type Gauge } from "./draw-content.ts";

/** The automotive tests beside the value content: core parts, labor value, steel and aluminum. */
export function drawVehicle(vehicle: VehicleAnswer | null, context: Context): readonly string[] {
  if (vehicle === null) return [];
  const { say } = context;
  const { coreParts, laborValue, metals } = vehicle;
  const gauges: readonly Gauge[] = [
    ...(coreParts?.parts ?? []).map((part) => row(say("assessment.core-part", { part: part.part }), part)),
    ...(coreParts?.superCore ?? [])
      .filter(({ value }) => value !== null)
      .map((whole) => row(say("assessment.super-core"), whole)),
    ...(laborValue === null
      ? []
      : [
          row(say("assessment.labor-value"), laborValue),
          row(say("assessment.high-wage"), laborValue.highWage),
        ]),
    ...(metals === null
      ? []
      : [row(say("assessment.steel"), metals.steel), row(say("assessment.aluminum"), metals.aluminum)]),
  ];
  return gauges.length === 0 ? [] : drawGauges(say("assessment.vehicle"), gauges, context);
}

function row(name: string, { value, threshold, met }: GaugeAnswer): Gauge {
  return { name, low: value, high: value, threshold, met };
}
