import { run } from "../run.ts";
import type { Terminal } from "../terminal/terminal.ts";

export interface Recorded {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line against a terminal that writes down what it is told, on a fixed day. */
export async function record(
  args: readonly string[],
  given: Partial<Terminal> & { input?: string } = {},
): Promise<Recorded> {
  let out = "";
  let err = "";
  const code = await run(args, {
    env: {},
    cwd: process.cwd(),
    columns: 80,
    colour: false,
    today: "2026-11-24",
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    interrupted: async () => {},
    stdin: async () => new TextEncoder().encode(given.input ?? ""),
    ...given,
  });
  return { code, out, err };
}
