import { type Locale, type MessageOf, renderMessage, type Translations } from "@coproduce/goods";
import type { ScenarioProblem } from "../parse-scenario.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** Every sentence about a scenario file that cannot be used. */
export interface ScenarioCatalogue {
  /** Where a problem lies and what it is, in one line. */
  readonly "problem.line": (params: {
    readonly source: string;
    readonly line: number;
    readonly field: string;
    readonly text: string;
  }) => string;

  readonly "scenario.syntax": (params: { readonly column: number }) => string;
  readonly "scenario.shape": (params: Readonly<Record<never, never>>) => string;
  readonly "scenario.field-missing": (params: { readonly name: string }) => string;
  readonly "scenario.field-unknown": (params: {
    readonly name: string;
    readonly nearest: string | null;
  }) => string;
  readonly "scenario.kind": (params: { readonly kinds: readonly string[] }) => string;
  readonly "scenario.choice": (params: {
    readonly name: string;
    readonly choices: readonly string[];
  }) => string;
  readonly "scenario.percent": (params: { readonly value: string }) => string;
  readonly "scenario.goods": (params: { readonly value: string }) => string;
  /** The goods are part of a rule's target only. */
  readonly "scenario.goods-partial": (params: { readonly goods: string; readonly target: string }) => string;
  readonly "scenario.no-rvc": (params: { readonly goods: string }) => string;
  readonly "scenario.rvc-empty": (params: Readonly<Record<never, never>>) => string;
  readonly "scenario.measure": (params: {
    readonly measure: string;
    readonly nearest: string | null;
  }) => string;
  readonly "scenario.rate": (params: { readonly value: string }) => string;
  readonly "scenario.origins": (params: { readonly value: string }) => string;
  readonly "scenario.rule": (params: { readonly rule: string; readonly reason: string }) => string;
  readonly "scenario.line": (params: { readonly line: string; readonly nearest: string | null }) => string;
  readonly "scenario.provision": (params: {
    readonly provision: string;
    readonly nearest: string | null;
  }) => string;
}

export type ScenarioMessage = MessageOf<Omit<ScenarioCatalogue, "problem.line">>;

export const scenarioMessages: Translations<ScenarioCatalogue> = { en, es, fr };

/** Says a problem in one line: place, what is wrong, what would be right. */
export function renderScenarioProblem(
  { source, line, field, message }: ScenarioProblem,
  locale: Locale,
): string {
  const text = renderMessage(scenarioMessages, message, locale);
  return scenarioMessages[locale]["problem.line"]({ source, line, field, text });
}
