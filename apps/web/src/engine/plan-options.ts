import type { Percent, ProductDocument } from "@coproduce/goods";
import {
  genericOptions,
  type OptionsDocument,
  type ParsedOptions,
  parseOptions,
  parseOptionsText,
} from "@coproduce/plan";
import type { OpenedFile } from "./calls.ts";

export function checkOptions(value: unknown, name: string, document: ProductDocument): ParsedOptions {
  return parseOptions(value, name, document);
}

export function readOptions({ name, bytes }: OpenedFile, document: ProductDocument): ParsedOptions {
  return parseOptionsText(new TextDecoder().decode(bytes), name, document);
}

/** @param premium in percent */
export function proposeOptions(document: ProductDocument, premium: number): OptionsDocument {
  return genericOptions(document, Math.round(premium * 100) as Percent);
}
