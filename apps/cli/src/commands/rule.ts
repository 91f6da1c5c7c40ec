import { chapterOf, formatHsCode, type PlainDate, parseHsCode } from "@coproduce/goods";
import { dutiesOfCode, rulesOfCode } from "@coproduce/law";
import { lawOfChapter, lawOfDuty } from "@coproduce/server/law";
import { drawDuties } from "../law/draw-duties.ts";
import { drawRules } from "../law/draw-rules.ts";
import { InputError } from "../problem/input-error.ts";
import { type DefineCommand, newCommand, withAnswerOptions } from "./command.ts";
import type { Context } from "./context.ts";
import { readDate } from "./options.ts";

interface RuleOptions {
  readonly date?: string;
  readonly facts?: true;
  readonly json?: true;
}

export const rule: DefineCommand = (context) => {
  const { say } = context;
  const command = newCommand("rule", "command.rule", "CODE [--date D] [--facts] [--json]", context)
    .argument("<code>", say("argument.code"))
    .option("--date <D>", say("option.date"))
    .option("--facts", say("option.facts"))
    .action((code: string, options: RuleOptions) => answer(code, options, context));
  return withAnswerOptions(command, context);
};

/** Rules are shown as of the date; today where none is named. */
async function answer(given: string, options: RuleOptions, context: Context): Promise<void> {
  const { terminal, locale, say } = context;
  const code = parseHsCode(given);
  if (code === undefined) throw new InputError(say("problem.code", { given }));
  const date = options.date === undefined ? (terminal.today as PlainDate) : readDate(options.date, context);
  const rules = lawOfChapter(chapterOf(code));
  const duties = lawOfDuty("US", chapterOf(code));
  const law = (await context.openLaw()).load(
    (pack) =>
      rules(pack) || duties(pack) || (pack.part === "goodsLists" && pack.key?.startsWith("us/") === true),
  );
  const found = rulesOfCode(law, code, date, locale);
  if (found.rules.length === 0) throw new InputError(say("problem.no-rules", { code: formatHsCode(code) }));
  const border = dutiesOfCode(law, "US", code, date, locale);
  if (options.json === true) terminal.out(`${JSON.stringify({ ...found, duties: border }, null, 2)}\n`);
  else {
    const lines = [
      ...drawRules(found, options.facts === true, context),
      "",
      ...drawDuties(border, context, date),
    ];
    terminal.out(`${lines.join("\n")}\n`);
  }
}
