import { ratePanel } from "@coproduce/assess";
import type { PlainDate } from "@coproduce/goods";
import { lawOfFolder } from "../../build/law-folder.ts";
import type { Bench } from "../measurement.ts";

/** Seconds of one core in which the panel of one date is to be computed on one core. */
const aim = 5;

/**
 * The rate of every tariff line of the United States and every economy on one date (`-- panel 2026-08-01`), all
 * cells filled in. Writing Parquet is the command's: `coproduce duty panel`.
 */
export const bench: Bench = ([date = "2026-05-01"]) => {
  const law = lawOfFolder();
  const regime = { date: date as PlainDate, importInto: "US" as const, scenario: null, law };
  const start = process.cpuUsage();
  const panel = ratePanel(regime);
  const computing = processorSeconds(start);
  const { lines, economies, economyGroups, results } = panel;
  const rates = new Float64Array(lines.length * economies.length);
  let at = 0;
  for (const line of lines) {
    for (const economy of economies) {
      rates[at++] = results[line.group * economyGroups + economy.group]?.low ?? Number.NaN;
    }
  }
  const seconds = processorSeconds(start);
  return {
    lines: [
      `${date}: ${lines.length} lines x ${economies.length} economies = ${rates.length} rates`,
      `groups: ${results.length / economyGroups} of lines, ${economyGroups} of economies`,
      `processor time: ${computing.toFixed(2)} s, with every cell filled in ${seconds.toFixed(2)} s`,
      `${Math.round(rates.length / seconds)} rates a second`,
    ],
    of: `processor seconds over ${aim}`,
    ratio: seconds / aim,
    aim: "1",
  };
};

/** Processor time, so that a busy machine does not count. */
function processorSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000_000;
}
