import process from "node:process";
import type { Terminal } from "./terminal.ts";
import { columnsOf } from "./width.ts";

/** The terminal that the process runs in. Colour only on a terminal, and not where NO_COLOR asks for none. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr, stdin } = process;
  const isPlain = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb";
  return {
    env,
    cwd: process.cwd(),
    columns: columnsOf(env.COLUMNS, stdout.isTTY ? stdout.columns : undefined),
    colour: stdout.isTTY === true && !isPlain,
    today: localDate(new Date()),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      }),
    async stdin(limit) {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of stdin) {
        size += chunk.length;
        if (size > limit) throw new RangeError(`more than ${limit} bytes`);
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
  };
}

function localDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
