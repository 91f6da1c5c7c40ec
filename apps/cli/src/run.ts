import { type Command, CommanderError } from "commander";
import { newCommand } from "./commands/command.ts";
import { type Context, contextOf, type OpenLaw } from "./commands/context.ts";
import { commands } from "./commands/list.ts";
import { localeOf } from "./messages/locale.ts";
import { InputError } from "./problem/input-error.ts";
import { systemProblem } from "./problem/system-problem.ts";
import { usageProblem } from "./problem/usage-problem.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { printable, wrap } from "./terminal/width.ts";
import { version } from "./version.ts";

/**
 * Runs one command line.
 *
 * @param args what follows `coproduce`
 * @returns the exit code: 0 answered, 2 the input is wrong, 1 our fault
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  openLaw: OpenLaw = openBuiltLaw,
): Promise<number> {
  const locale = localeOf(args, terminal.env);
  const context = contextOf(terminal, locale ?? "en", openLaw);
  try {
    if (locale === undefined)
      throw new InputError(context.say("problem.locale", { given: localeGiven(args) }));
    const program = await programFor(args, context);
    await parse(program, args.length === 0 ? ["--help"] : args, context);
    return 0;
  } catch (error) {
    return report(error, context);
  }
}

/** The law that the build packed; its reader is loaded only by a command that asks for law. */
const openBuiltLaw: OpenLaw = async (say) => (await import("./law/open-law.ts")).openBuiltLaw(say);

/** The program with the one command that is asked for; of the others, only the line in the help. */
async function programFor(args: readonly string[], context: Context): Promise<Command> {
  const { say, terminal } = context;
  const paragraph = (text: string) => wrap(text, terminal.columns);
  const program = newCommand("coproduce", "command.coproduce", "COMMAND …", context)
    .version(version(), "-V, --version", say("option.version"))
    .option("--locale <en|es|fr>", say("option.locale"))
    .addHelpText("after", ["", ...paragraph(say("help.more")), ...paragraph(say("help.exit"))].join("\n"));
  for (const { name, summary, load } of commands) {
    if (args.includes(name)) program.addCommand((await load())(context));
    else program.command(name).description(say(summary)).helpOption(false);
  }
  return program;
}

async function parse(program: Command, args: readonly string[], context: Context): Promise<void> {
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and the version end the parser too.
    if (error.exitCode !== 0) throw usageProblem(error, args, program, context);
  }
}

function report(error: unknown, context: Context): number {
  const { terminal, say } = context;
  const problem = error instanceof InputError ? error : systemProblem(error, context);
  if (problem !== undefined) {
    for (const line of problem.lines) terminal.err(`${printable(line)}\n`);
    return 2;
  }
  const what = error instanceof Error ? error.message : String(error);
  terminal.err(`${say("problem.ours", { what })}\n`);
  if (error instanceof Error && terminal.env.COPRODUCE_DEBUG !== undefined) terminal.err(`${error.stack}\n`);
  return 1;
}

function localeGiven(args: readonly string[]): string {
  const at = args.findIndex((arg) => arg.startsWith("--locale"));
  return args[at]?.split("=")[1] ?? args[at + 1] ?? "";
}
