import { nearest, parseHsCode } from "@coproduce/goods";
import { z } from "zod";
import type { GoodsList, Measure, MeasureProvision, MeasureRate } from "../measures/measure.ts";
import { parseMeasureRate } from "../measures/parse-measure.ts";
import type { Law } from "../registry/law.ts";
import { refuse } from "./fields.ts";
import type { PatchProblem } from "./patch.ts";

/** Fields and steps that patches of measures share. */

/** A rate as measure files write it: "+25%", "total 15%", "instead 10%", "none". */
export const measureRate = z.string().transform((text, context): MeasureRate => {
  const rate = parseMeasureRate(text);
  if (rate !== undefined) return rate;
  refuse(context, { key: "scenario.rate", params: { value: text } });
  return z.NEVER;
});

/** Economies and ids of country groups: "CN, eu". */
export const origins = z.string().transform((text, context): readonly string[] => {
  const names = text.split(",").map((name) => name.trim());
  if (names.every((name) => /^[A-Z]{2}$|^[a-z][a-z0-9-]+$/.test(name))) return names;
  refuse(context, { key: "scenario.origins", params: { value: text } });
  return z.NEVER;
});

/** Tariff codes of two to ten digits: "8418.10, 8450". */
export const codes = z.string().transform((text, context): readonly string[] => {
  const parsed = text.split(",").map((code) => parseHsCode(code));
  if (parsed.every((code) => code !== undefined)) return parsed;
  refuse(context, { key: "scenario.goods", params: { value: text } });
  return z.NEVER;
});

/** Whether a measure is the one that a patch names, or of the authority that it names. */
export function isNamed({ id, authority }: Measure, name: string): boolean {
  return id === name || authority === name;
}

/** A measure or authority that the law does not have. */
export function checkMeasure(law: Law, name: string): readonly PatchProblem[] {
  const measures = [...(law.measures?.values() ?? [])].flat();
  if (measures.length === 0 || measures.some((measure) => isNamed(measure, name))) return [];
  const known = [...new Set(measures.flatMap(({ id, authority }) => [id, authority]))];
  const params = { measure: name, nearest: nearest(name, known) };
  return [{ field: "measure", message: { key: "scenario.measure", params } }];
}

/** The law with the measures that a patch names changed; undefined drops one. */
export function changeMeasures(
  law: Law,
  name: string,
  change: (measure: Measure) => Measure | undefined,
): Law {
  if (law.measures === undefined) return law;
  const measures = new Map(
    [...law.measures].map(([economy, each]) => [
      economy,
      each.flatMap((measure) => (isNamed(measure, name) ? (change(measure) ?? []) : [measure])),
    ]),
  );
  return { ...law, measures };
}

/** A provision that a scenario writes, in force on every date. */
export function scenarioProvision(
  scenario: string,
  given: Pick<MeasureProvision, "rate"> & Partial<MeasureProvision>,
): MeasureProvision {
  return {
    heading: scenario,
    from: "2018-01-01" as MeasureProvision["from"],
    until: null,
    origin: null,
    originExcept: [],
    goods: null,
    goodsExcept: [],
    when: [],
    base: "full",
    usContentAtMost: null,
    covers: given.rate.kind === "none" ? "nothing" : "base",
    disputedUntil: null,
    citation: { text: `scenario ${scenario}`, trust: "unverified" },
    ...given,
  };
}

/** Adds a measure of the scenario to the law of an economy, with the list of its goods. */
export function addMeasure(
  law: Law,
  into: "us" | "mx" | "ca",
  name: string,
  scenario: string,
  given: {
    readonly rate: MeasureRate;
    readonly origin: readonly string[];
    readonly codes?: readonly string[] | undefined;
  },
): Law {
  const here = law.measures?.get(into);
  if (law.measures === undefined || here === undefined) return law;
  const list = `scenario-${name}`;
  const measure: Measure = {
    id: `scenario/${name}`,
    authority: "scenario",
    into: into.toUpperCase() as Measure["into"],
    title: { en: name, es: name, fr: name },
    yields: [],
    struckDown: null,
    doubts: [],
    provisions: [
      scenarioProvision(scenario, {
        rate: given.rate,
        origin: given.origin,
        goods: given.codes === undefined ? null : [list],
      }),
    ],
  };
  const goods: GoodsList = {
    title: name,
    citation: { text: `scenario ${scenario}`, trust: "unverified" },
    entries: (given.codes ?? []).map((code) => ({ code })),
  };
  const measures = new Map(law.measures).set(into, [...here, measure]);
  return { ...law, measures, goodsLists: new Map(law.goodsLists ?? []).set(`${into}/${list}`, goods) };
}
