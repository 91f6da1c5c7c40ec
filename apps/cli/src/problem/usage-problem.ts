import type { Command, CommanderError } from "commander";
import { pathOf } from "../commands/command.ts";
import type { Context } from "../commands/context.ts";
import { InputError } from "./input-error.ts";

/** Says in the user's language what the command line parser found wrong. */
export function usageProblem(
  error: CommanderError,
  args: readonly string[],
  program: Command,
  { say }: Context,
): InputError {
  const command = commandOf(program, args);
  const full = pathOf(command);
  // The parser hands its details over inside an English sentence, in quotation marks.
  const given = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  const usage = say("problem.usage", { command: full });
  switch (error.code) {
    case "commander.unknownOption": {
      const near = /Did you mean ([^?]+)\?/.exec(error.message)?.[1] ?? null;
      return new InputError(say("problem.unknown-option", { given, near }), usage);
    }
    case "commander.missingArgument":
      return new InputError(say("problem.missing-argument", { name: given.toUpperCase() }), usage);
    case "commander.help":
      // A command that only groups others, without one of them.
      return new InputError(say("problem.missing-argument", { name: "COMMAND" }), usage);
    case "commander.missingMandatoryOptionValue":
      return new InputError(say("problem.missing-argument", { name: given.split(" ")[0] ?? given }), usage);
    case "commander.optionMissingArgument":
      return new InputError(
        say("problem.missing-option-value", { option: given.split(" ")[0] ?? given }),
        usage,
      );
    case "commander.excessArguments":
      // A command without options of its own only groups others.
      return command.commands.length > 0 && command.options.length === 0
        ? unknown(command.args[0] ?? "")
        : new InputError(say("problem.excess-arguments", { command: full }), usage);
    case "commander.unknownCommand":
      return unknown(given);
    default:
      return new InputError(error.message.replace(/^error: /, ""), usage);
  }

  function unknown(name: string): InputError {
    const known = command.commands.map((each) => each.name()).join(", ");
    return new InputError(say("problem.unknown-command", { given: name, known }));
  }
}

/** The command that the arguments name: "law diff" of `law diff D1`. */
function commandOf(program: Command, args: readonly string[]): Command {
  const found = (command: Command, arg: string) => command.commands.find((each) => each.name() === arg);
  return args.reduce((command, arg) => found(command, arg) ?? command, program);
}
