import { type IndicatorCommand, type IndicatorOptions, indicators } from "../trade/indicators.ts";
import { readNumber } from "../trade/options.ts";
import { checkOutput, type OutputOptions, printAnswer } from "../trade/print-answer.ts";
import { storeFolder, withStore } from "../trade/with-store.ts";
import { type CommandEntry, type DefineCommand, newCommand, withAnswerOptions } from "./command.ts";
import type { Context } from "./context.ts";

type DiagnoseOptions = IndicatorOptions & OutputOptions & { readonly store?: string };

export const diagnose: DefineCommand = (context) => {
  const { say } = context;
  const command = newCommand("diagnose", "command.diagnose", "INDICATOR …", context);
  for (const indicator of indicators) {
    const flags = [...indicator.options.map(([each]) => `[${each}]`), "[--json|--csv|--svg]"].join(" ");
    const summary = `command.diagnose-${indicator.name}` as CommandEntry["summary"];
    const sub = newCommand(indicator.name, summary, flags, context);
    for (const [flag, key] of indicator.options) sub.option(flag, say(key as "option.year"));
    sub
      .option("--top <N>", say("option.top"))
      .option("--store <DIR>", say("option.store"))
      .option("--csv", say("option.csv"))
      .option("--svg", say("option.svg"))
      .action((options: DiagnoseOptions) => answer(indicator, options, context));
    command.addCommand(withAnswerOptions(sub, context));
  }
  return command;
};

async function answer(
  indicator: IndicatorCommand<object>,
  options: DiagnoseOptions,
  context: Context,
): Promise<void> {
  checkOutput(options, context);
  const top = readNumber("--top", options.top, context);
  await withStore(storeFolder(options.store, context), context, async (store) => {
    const found = await indicator.ask(store, options, context);
    const {
      json,
      csv,
      svg,
      locale: _,
      store: __,
      ...asked
    } = options as DiagnoseOptions & { locale?: string };
    const question = { indicator: indicator.name, ...asked };
    const output = { ...(json && { json }), ...(csv && { csv }), ...(svg && { svg }), top };
    printAnswer(found, indicator.presentation, question, output, context);
  });
}
