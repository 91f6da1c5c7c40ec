import { type BomFile, type BomFormat, bomTemplate } from "@coproduce/goods";
import { optionsTemplate } from "@coproduce/plan";
import { readProduct } from "../input/read-product.ts";
import { newFile } from "../output/new-file.ts";
import { type DefineCommand, newCommand } from "./command.ts";
import type { Context } from "./context.ts";

interface TemplateOptions {
  /** The product for whose materials a form of options is made. */
  readonly options?: string;
  /** The file to write; its name says the format. */
  readonly out?: string;
  /** The file to write, or true for the template's own name. */
  readonly xlsx?: string | true;
}

export const template: DefineCommand = (context) => {
  const { say } = context;
  const usage = "[--options PRODUCT] [--out FILE | --xlsx [FILE]] [--locale en|es|fr]";
  return newCommand("template", "command.template", usage, context)
    .option("--options <PRODUCT>", say("option.template-options"))
    .option("--out <FILE>", say("option.template-out"))
    .option("--xlsx [FILE]", say("option.xlsx"))
    .option("--locale <en|es|fr>", say("option.locale"))
    .action((options: TemplateOptions) => answer(options, context));
};

/** CSV goes to standard output; a workbook, which no terminal shows, to a file that is not there yet. */
async function answer({ options, out, xlsx }: TemplateOptions, context: Context): Promise<void> {
  const { terminal, locale } = context;
  const product = options === undefined ? null : await readProduct(options, context);
  const made = (format: BomFormat): BomFile =>
    product === null ? bomTemplate(locale, format) : optionsTemplate(product, locale, format);
  if (out !== undefined) {
    const file = newFile(out, ["csv", "xlsx"], context);
    file.write(made(file.format).bytes);
  } else if (xlsx === undefined) {
    terminal.out(new TextDecoder("utf-8", { ignoreBOM: true }).decode(made("csv").bytes));
  } else {
    const { fileName, bytes } = made("xlsx");
    newFile(xlsx === true ? fileName : xlsx, ["xlsx"], context).write(bytes);
  }
}
