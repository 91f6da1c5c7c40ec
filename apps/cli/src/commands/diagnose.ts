import type { PlainDate } from "@coproduce/goods";
import { lawOfTrade } from "@coproduce/server/law";
import {
  type Asking,
  type IndicatorName,
  type IndicatorOptions,
  indicatorNames,
  indicatorOptions,
  indicators,
  type OptionName,
  readNumber,
  renderTradeMessage,
} from "@coproduce/trade";
import { type OutputOptions, printAnswer, readOutput } from "../trade/print-answer.ts";
import { storeFolder } from "../trade/store-folder.ts";
import { withStore } from "../trade/with-store.ts";
import { type DefineCommand, newCommand, withAnswerOptions } from "./command.ts";
import type { Context } from "./context.ts";

type DiagnoseOptions = IndicatorOptions &
  OutputOptions & { readonly store?: string; readonly locale?: string };

export const diagnose: DefineCommand = (context) => {
  const { say, locale } = context;
  const command = newCommand("diagnose", "command.diagnose", "INDICATOR …", context);
  for (const name of indicatorNames) {
    const flags = indicatorOptions[name].map(({ name: option, takes, says }) => ({
      flag: `${named(option)} <${takes}>`,
      meaning: renderTradeMessage({ key: says, params: {} }, locale),
    }));
    const usage = [...flags.map(({ flag }) => `[${flag}]`), "[--json|--csv|--svg|--out FILE]"].join(" ");
    const sub = newCommand(name, `command.diagnose-${name}`, usage, context);
    for (const { flag, meaning } of flags) sub.option(flag, meaning);
    sub
      .option("--store <DIR>", say("option.store"))
      .option("--csv", say("option.csv"))
      .option("--svg", say("option.svg"))
      .option("--out <FILE>", say("option.out"))
      .action((options: DiagnoseOptions) => answer(name, options, context));
    command.addCommand(withAnswerOptions(sub, context));
  }
  return command;
};

/** An option as it is written on the command line: "--assembled-in". */
function named(option: OptionName): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

async function answer(name: IndicatorName, given: DiagnoseOptions, context: Context): Promise<void> {
  const output = readOutput(given, context);
  const options: IndicatorOptions = Object.fromEntries(
    indicatorOptions[name].flatMap(({ name: option }) => {
      const value = given[option];
      return value === undefined ? [] : [[option, value] as const];
    }),
  );
  const asking: Asking = {
    options,
    named,
    today: context.terminal.today as PlainDate,
    ...lawOfTrade(context.openLaw),
  };
  await withStore(storeFolder(given.store, context), context, async (store) => {
    const { ask, presentation } = indicators[name];
    const top = readNumber("top", asking);
    const found = await ask(store, asking);
    const question = { indicator: name, ...options };
    await printAnswer(store, found, presentation, question, top, output, context);
  });
}
