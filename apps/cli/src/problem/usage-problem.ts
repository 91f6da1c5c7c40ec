import type { CommanderError } from "commander";
import type { Context } from "../commands/context.ts";
import { commands } from "../commands/list.ts";
import { InputError } from "./input-error.ts";

/** Says in the user's language what the command line parser found wrong. */
export function usageProblem(error: CommanderError, args: readonly string[], { say }: Context): InputError {
  const command = commands.find(({ name }) => args.includes(name))?.name;
  const full = command === undefined ? "coproduce" : `coproduce ${command}`;
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
    case "commander.optionMissingArgument":
      return new InputError(
        say("problem.missing-option-value", { option: given.split(" ")[0] ?? given }),
        usage,
      );
    case "commander.excessArguments":
      return command === undefined
        ? unknown()
        : new InputError(say("problem.excess-arguments", { command: full }), usage);
    case "commander.unknownCommand":
      return unknown();
    default:
      return new InputError(error.message.replace(/^error: /, ""), usage);
  }

  function unknown(): InputError {
    const known = commands.map(({ name }) => name).join(", ");
    return new InputError(say("problem.unknown-command", { given: given || (args[0] ?? ""), known }));
  }
}
