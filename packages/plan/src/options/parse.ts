import {
  formatPath,
  type GoodsMessage,
  goodsMessages,
  type Locale,
  type ProductDocument,
  renderMessage,
  reportShape,
  syntaxPlace,
} from "@coproduce/goods";
import { findIncoherences } from "./coherence.ts";
import { type OptionsMessage, optionsMessages } from "./messages/catalogue.ts";
import { type OptionsDocument, optionsSchema } from "./schema.ts";

/** One thing that is wrong in an options document: where it stands, what it is, and what would be right. */
export interface OptionsProblem {
  readonly source: string;
  /** Path in the document: `options[2].alternatives[0].value`. Empty for the whole. */
  readonly field: string;
  readonly message: GoodsMessage | OptionsMessage;
}

export type ParsedOptions =
  | { readonly kind: "options"; readonly options: OptionsDocument }
  | { readonly kind: "problems"; readonly problems: readonly OptionsProblem[] };

/**
 * Reads an options document that has been parsed from JSON.
 *
 * @param source what the input is called in problems
 * @param product the product whose materials the options are for
 * @returns the options, or everything that is wrong in them
 */
export function parseOptions(value: unknown, source: string, product: ProductDocument): ParsedOptions {
  const refused = reportShape(value, optionsSchema).map(({ path, message }) => ({
    path,
    message: message.key === "field.unknown" ? unknownField(message) : message,
  }));
  const refusals = refused.length > 0 ? refused : findIncoherences(value as OptionsDocument, product);
  if (refusals.length === 0) return { kind: "options", options: value as OptionsDocument };
  return {
    kind: "problems",
    problems: refusals.map(({ path, message }) => ({ source, field: formatPath(path), message })),
  };
}

/** The sentence of the product document names that document. */
function unknownField({ params }: Extract<GoodsMessage, { key: "field.unknown" }>): OptionsMessage {
  return { key: "options.unknown-field", params };
}

/** Reads an options document from JSON text; a syntax error is a problem with its line and character. */
export function parseOptionsText(text: string, source: string, product: ProductDocument): ParsedOptions {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const message = { key: "json.syntax", params: syntaxPlace(text) } as const;
    return { kind: "problems", problems: [{ source, field: "", message }] };
  }
  return parseOptions(value, source, product);
}

const messages = {
  en: { ...goodsMessages.en, ...optionsMessages.en },
  es: { ...goodsMessages.es, ...optionsMessages.es },
  fr: { ...goodsMessages.fr, ...optionsMessages.fr },
};

/** Says a problem in one line: place, what is wrong, what would be right. */
export function renderOptionsProblem({ source, field, message }: OptionsProblem, locale: Locale): string {
  const text = renderMessage(messages, message, locale);
  const place = { sheet: null, row: null, column: null, header: null };
  return goodsMessages[locale]["problem.line"]({
    source,
    ...place,
    field: field === "" ? null : field,
    text,
  });
}
