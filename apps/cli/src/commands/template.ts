import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { bomTemplate } from "@coproduce/goods";
import { InputError } from "../problem/input-error.ts";
import { type DefineCommand, newCommand } from "./command.ts";
import type { Context } from "./context.ts";

interface TemplateOptions {
  /** The file to write, or true for the template's own name. */
  readonly xlsx?: string | true;
}

export const template: DefineCommand = (context) => {
  const { say } = context;
  return newCommand("template", "command.template", "[--xlsx [FILE]] [--locale en|es|fr]", context)
    .option("--xlsx [FILE]", say("option.xlsx"))
    .option("--locale <en|es|fr>", say("option.locale"))
    .action((options: TemplateOptions) => answer(options, context));
};

/** CSV goes to standard output; a workbook, which no terminal shows, to a file that is not there yet. */
function answer({ xlsx }: TemplateOptions, { terminal, locale, say }: Context): void {
  if (xlsx === undefined) {
    terminal.out(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bomTemplate(locale, "csv").bytes));
    return;
  }
  const { fileName, bytes } = bomTemplate(locale, "xlsx");
  const file = xlsx === true ? fileName : xlsx;
  const path = resolve(terminal.cwd, file);
  if (existsSync(path)) throw new InputError(say("problem.file-exists", { file }));
  writeFileSync(path, bytes, { flag: "wx" });
  terminal.err(`${say("template.written", { file })}\n`);
}
