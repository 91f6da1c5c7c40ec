import process from "node:process";
import { run } from "./run.ts";
import { processTerminal } from "./terminal/process-terminal.ts";

let lost = false;
// A pager that closes early ends the output, not the answer. A full disk loses it.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code === "EPIPE" || lost) return;
  lost = true;
  process.stderr.write(`coproduce: ${code}: the answer could not be written.\n`);
  process.exitCode = 1;
});
process.stderr.on("error", () => {});
const code = await run(process.argv.slice(2), processTerminal());
process.exitCode = lost ? 1 : code;
