import type { Trust, Words } from "@coproduce/law";
import type { Answer } from "../indicators/answer.ts";
import {
  chokepointPresentation,
  dependencePresentation,
  integrationPresentation,
  type Presentation,
  tdrPresentation,
  utilizationPresentation,
  valueAddedPresentation,
  vehiclePresentation,
} from "./presentation.ts";

/** Indicators of which answers are shipped with the workbench, with how they are shown. */
export const shippedIndicators = {
  dependence: dependencePresentation,
  tdr: tdrPresentation,
  utilization: utilizationPresentation,
  integration: integrationPresentation,
  "value-added": valueAddedPresentation,
  chokepoints: chokepointPresentation,
  vehicles: vehiclePresentation,
} as const;
export type ShippedIndicator = keyof typeof shippedIndicators;

/** One answer that was computed from official files beforehand. */
export interface Fact {
  readonly indicator: ShippedIndicator;
  /** What was asked, as `coproduce diagnose` takes it: "--year 2024", "--partner MX --by month". */
  readonly question: string;
  readonly answer: Answer<object>;
}

/** The facts that make the Diagnose page useful before any file is loaded. */
export interface FactPack {
  /** Titles of HS chapters, for rows by chapter. */
  readonly chapters: Readonly<Record<string, Words>>;
  /** How well the files of each dataset were checked against what their publisher states. */
  readonly trust: Readonly<Record<string, Trust>>;
  readonly facts: readonly Fact[];
}

/** How the rows of an indicator are shown. */
export function presentationOf(indicator: ShippedIndicator): Presentation<object> {
  // A fact's rows are those of its indicator; the pack is written by our own regenerator.
  return shippedIndicators[indicator] as unknown as Presentation<object>;
}
