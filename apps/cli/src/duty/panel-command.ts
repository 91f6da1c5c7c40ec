import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type RatePanel, ratePanel } from "@coproduce/assess";
import type { Law } from "@coproduce/law";
import { lawOfTariff } from "@coproduce/server/law";
import type { Command } from "commander";
import { newCommand } from "../commands/command.ts";
import type { Context } from "../commands/context.ts";
import { checkOutFile } from "../output/out-file.ts";
import { InputError } from "../problem/input-error.ts";
import { readDay } from "./read-day.ts";

interface PanelOptions {
  readonly date?: string;
  readonly scenario?: string;
  readonly out?: string;
  readonly imports?: string;
}

/** `coproduce duty panel`: the rate of every tariff line and economy on a date. */
export function panel(context: Context): Command {
  const { say } = context;
  return newCommand(
    "panel",
    "command.duty-panel",
    "--out FILE.parquet [--date D] [--scenario F] [--imports FILE]",
    context,
  )
    .option("--out <FILE>", say("option.panel-out"))
    .option("--date <D>", say("option.duty-date"))
    .option("--scenario <F>", say("option.scenario"))
    .option("--imports <FILE>", say("option.panel-imports"))
    .option("--locale <en|es|fr>", say("option.locale"))
    .action((_: object, command: Command) => write(command.optsWithGlobals<PanelOptions>(), context));
}

async function write(options: PanelOptions, context: Context): Promise<void> {
  const { terminal, say } = context;
  if (options.out === undefined) {
    const usage = say("problem.usage", { command: "coproduce duty panel" });
    throw new InputError(say("duty.problem-missing", { option: "--out" }), usage);
  }
  checkOutFile(options.out, [".parquet"], context);
  checkImports(options.imports, context);
  const date = readDay(options.date ?? terminal.today, context);
  const plain = (await context.openLaw()).load(lawOfTariff("US"));
  const laid = options.scenario === undefined ? null : await lay(options.scenario, plain, context);
  const regime = { date, importInto: "US", scenario: laid?.id ?? null } as const;
  const rates = ratePanel({ ...regime, law: laid === null ? plain : laid.apply(plain) });
  const averages = await writeTo(rates, options.out, options.imports, context);
  const count = new Intl.NumberFormat(context.locale);
  terminal.err(
    `${say("duty.panel-written", {
      file: options.out,
      rows: count.format(rates.lines.length * rates.economies.length),
      lines: count.format(rates.lines.length),
      economies: count.format(rates.economies.length),
    })}\n`,
  );
  if (averages !== null) terminal.out(`${JSON.stringify(averages, null, 2)}\n`);
}

/** @throws InputError */
function checkImports(imports: string | undefined, { terminal, say }: Context): void {
  if (imports === undefined) return;
  const stat = statSync(resolve(terminal.cwd, imports), { throwIfNoEntry: false });
  if (stat === undefined) throw new InputError(say("problem.file-missing", { file: imports }));
  if (stat.isDirectory()) {
    throw new InputError(say("problem.file-is-folder", { file: imports, wanted: "any" }));
  }
}

async function writeTo(rates: RatePanel, file: string, imports: string | undefined, { say }: Context) {
  const { ImportsError, writeRatePanel } = await import("@coproduce/trade");
  try {
    return await writeRatePanel(rates, file, imports);
  } catch (error) {
    if (!(error instanceof ImportsError)) throw error;
    if (error.missing.length === 0) {
      throw new InputError(say("duty.problem-imports-table", { file: imports ?? "" }));
    }
    throw new InputError(
      say("duty.problem-imports", { file: imports ?? "", missing: error.missing.join(", ") }),
    );
  }
}

async function lay(path: string, law: Law, context: Context) {
  const { readScenario } = await import("../input/read-scenario.ts");
  return readScenario(path, law, context);
}
