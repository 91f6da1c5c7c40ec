import { assessDuty, dutySayings, parseEntry, render } from "@coproduce/assess";
import { parseHsCode } from "@coproduce/goods";
import { drawDuty } from "../duty/draw-duty.ts";
import { openDuty } from "../duty/open-duty.ts";
import { panel } from "../duty/panel-command.ts";
import { readDay } from "../duty/read-day.ts";
import { InputError } from "../problem/input-error.ts";
import { type DefineCommand, newCommand, withAnswerOptions } from "./command.ts";
import type { Context } from "./context.ts";
import { readParty } from "./options.ts";

interface DutyOptions {
  readonly hs?: string;
  readonly origin?: string;
  readonly into?: string;
  readonly value?: string;
  readonly date?: string;
  readonly usmca?: true;
  readonly fact?: readonly string[];
  readonly scenario?: string;
  readonly json?: true;
}

export const duty: DefineCommand = (context) => {
  const { say } = context;
  const usage = "--hs C --origin CC --value N [--into CC] [--date D] [--usmca] [--fact K=V]… [--json]";
  const command = newCommand("duty", "command.duty", usage, context)
    .addCommand(panel(context))
    .option("--hs <C>", say("option.hs"))
    .option("--origin <CC>", say("option.origin"))
    .option("--into <US|MX|CA>", say("option.duty-into"))
    .option("--value <N>", say("option.value"))
    .option("--date <D>", say("option.duty-date"))
    .option("--usmca", say("option.usmca"))
    .option("--fact <K=V>", say("option.fact"), (given, so: readonly string[] = []) => [...so, given])
    .option("--scenario <F>", say("option.scenario"))
    .action((options: DutyOptions) => answer(options, context));
  return withAnswerOptions(command, context);
};

async function answer(options: DutyOptions, context: Context): Promise<void> {
  const { terminal, locale, say } = context;
  const hs = required(options.hs, "--hs", context);
  const origin = required(options.origin, "--origin", context).toUpperCase();
  const value = required(options.value, "--value", context);
  const date = readDay(options.date ?? terminal.today, context);
  const into = readParty(options.into ?? "US", context);
  const chapter = parseHsCode(hs)?.slice(0, 2) ?? "";
  const regime = await openDuty({ into, date, chapter, origin }, options.scenario, context);
  const facts = readFacts(options.fact ?? [], context);
  const parsed = parseEntry({ hs, origin, value, claimed: options.usmca === true, facts }, regime);
  if ("problems" in parsed) {
    const lines = render(parsed.problems, dutySayings, locale).map(({ field, message }) =>
      say("duty.problem-field", { field, text: message }),
    );
    throw new InputError(...lines);
  }
  const said = render(assessDuty(parsed.entry, regime), dutySayings, locale);
  if (options.json === true) terminal.out(`${JSON.stringify(said, null, 2)}\n`);
  else terminal.out(`${drawDuty(said, context).join("\n")}\n`);
}

function required(given: string | undefined, option: string, { say }: Context): string {
  if (given !== undefined) return given;
  throw new InputError(
    say("duty.problem-missing", { option }),
    say("problem.usage", { command: "coproduce duty" }),
  );
}

function readFacts(given: readonly string[], context: Context): Readonly<Record<string, string>> {
  const facts = given.map((each) => readFact(each, context));
  const twice = facts.find(([key], at) => facts.findIndex(([other]) => other === key) < at);
  if (twice !== undefined) throw new InputError(context.say("duty.problem-fact-twice", { key: twice[0] }));
  return Object.fromEntries(facts);
}

function readFact(given: string, { say }: Context): readonly [string, string] {
  const at = given.indexOf("=");
  if (at <= 0) throw new InputError(say("duty.problem-fact-form", { given }));
  return [given.slice(0, at).trim(), given.slice(at + 1).trim()];
}
