import process from "node:process";
import { run } from "./run.ts";
import { processTerminal } from "./terminal/process-terminal.ts";

// A pager that closes early ends the output, not the answer.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await run(process.argv.slice(2), processTerminal());
