import { Command } from "commander";
import type { Catalogue } from "../messages/translations.ts";
import { widthOf, wrap } from "../terminal/width.ts";
import type { Context } from "./context.ts";

/** A command in its own file: its arguments, its options and what it does. It is loaded when it is asked for. */
export type DefineCommand = (context: Context) => Command;

/** A command as the list names it, before its file is loaded. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: keyof Catalogue & `command.${string}`;
  readonly load: () => Promise<DefineCommand>;
}

/**
 * A command whose help and errors speak the user's language.
 *
 * @param usage what follows the name: "PRODUCT [--into US|MX|CA]"
 */
export function newCommand(
  name: string,
  summary: CommandEntry["summary"],
  usage: string,
  context: Context,
): Command {
  const { say, style, terminal } = context;
  const width = Math.min(terminal.columns, 100);
  const titles: Readonly<Record<string, string>> = {
    "Usage:": say("help.usage"),
    "Arguments:": say("help.arguments"),
    "Options:": say("help.options"),
    "Commands:": say("help.commands"),
  };
  const command = new Command(name);
  command
    .description(say(summary))
    .usage(usage)
    .helpOption("-h, --help", say("option.help"))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => style("strong", titles[title] ?? title),
      subcommandTerm: (each) => each.name(),
      commandUsage: (each) => {
        const indent = widthOf(say("help.usage")) + 1;
        return wrap(`${pathOf(each)} ${each.usage()}`, width - indent).join(`\n${" ".repeat(indent)}`);
      },
    })
    .configureOutput({
      writeOut: terminal.out,
      // Errors are said by the caller, once and in the user's language.
      writeErr: () => {},
      getOutHelpWidth: () => width,
      getOutHasColors: () => terminal.colour,
    });
  return command;
}

/** "coproduce law coverage" */
export function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** Adds `--json` and `--locale`, which every command that answers has. */
export function withAnswerOptions(command: Command, { say }: Context): Command {
  return command.option("--json", say("option.json")).option("--locale <en|es|fr>", say("option.locale"));
}
