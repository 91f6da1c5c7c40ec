import type { Locale, Percent, ProductDocument } from "@coproduce/goods";
import {
  genericOptions,
  type OptionsDocument,
  optionsTemplate,
  type ParsedOptions,
  type PlanFigures,
  parseOptions,
  type ReadOptions,
  readOptionsFile,
  type TableFormat,
  writeOptions,
  writePlan,
} from "@coproduce/plan";
import type { OpenedFile } from "./calls.ts";

/** What the Plan page asks about options and files, apart from planning itself. */

export function checkOptions(value: unknown, name: string, document: ProductDocument): ParsedOptions {
  return parseOptions(value, name, document);
}

export function readOptions({ name, bytes }: OpenedFile, document: ProductDocument): Promise<ReadOptions> {
  return readOptionsFile(bytes, name, document);
}

/** @param premium in percent */
export function proposeOptions(document: ProductDocument, premium: number): OptionsDocument {
  return genericOptions(document, Math.round(premium * 100) as Percent);
}

/** The options as a table; a form with the present sources where there are none. */
export function optionsFile(
  options: OptionsDocument,
  document: ProductDocument,
  locale: Locale,
  format: TableFormat,
): Uint8Array {
  return options.options.length === 0
    ? optionsTemplate(document, locale, format).bytes
    : writeOptions(options, locale, format);
}

/** The plan as a workbook, or what it changes as CSV. */
export function planFile(
  plan: PlanFigures,
  currency: string,
  locale: Locale,
  format: TableFormat,
): Uint8Array {
  return writePlan(plan, currency, locale, format);
}
