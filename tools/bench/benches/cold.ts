import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Bench, median, timed } from "../measurement.ts";

const program = fileURLToPath(new URL("../../../../apps/cli/dist/coproduce.js", import.meta.url));
const rounds = 21;

/** Opening the command line for one question, over opening Node for nothing. `-- cold rule 8418.10` asks another one. */
export const bench: Bench = (args) => {
  const question =
    args.length > 0
      ? args
      : ["duty", "--hs", "8418.10.00", "--origin", "MX", "--into", "US", "--value", "640"];
  const bare: number[] = [];
  const asked: number[] = [];
  // Alternating, so that a busy moment of the machine falls on both.
  for (let round = 0; round < rounds; round++) {
    bare.push(run(["-e", "0"]));
    asked.push(run([program, ...question]));
  }
  return {
    lines: [
      `node -e 0: ${median(bare).toFixed(1)} ms`,
      `coproduce ${question.join(" ")}: ${median(asked).toFixed(1)} ms`,
      `medians of ${rounds} runs each`,
    ],
    of: "cold start over node -e 0",
    ratio: median(asked) / median(bare),
    aim: "2.5",
  };
};

function run(args: readonly string[]): number {
  const { value, ms } = timed(() =>
    spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] }),
  );
  if (value.status !== 0) throw new Error(`node ${args.join(" ")} ended with ${value.status}`);
  return ms;
}
