import {
  type AddProgress,
  type AddReport,
  addFiles,
  checkStore,
  type Dataset,
  downloads,
  periodOf,
  pull,
  recordFormats,
  renderTradeMessage,
  TradeDataError,
  tradeFormats,
  worldTableFormats,
} from "@coproduce/trade";
import type { Command } from "commander";
import { InputError } from "../problem/input-error.ts";
import { table } from "../terminal/table.ts";
import { storeFolder } from "../trade/store-folder.ts";
import { withStore } from "../trade/with-store.ts";
import { type DefineCommand, newCommand, withAnswerOptions } from "./command.ts";
import type { Context } from "./context.ts";

interface DataOptions {
  readonly store?: string;
  readonly name?: string;
  readonly replace?: true;
  readonly json?: true;
}

interface PullCommandOptions extends DataOptions {
  readonly year?: string;
  readonly level?: string;
  readonly key?: string;
  readonly baseUrl?: string;
}

export const data: DefineCommand = (context) => {
  const { say } = context;
  const command = newCommand("data", "command.data", "add|pull|list|check|formats …", context);
  const withStoreOption = (sub: Command) =>
    withAnswerOptions(sub.option("--store <DIR>", say("option.store")), context);
  command.addCommand(
    withStoreOption(
      newCommand("add", "command.data-add", "PATH… [--name N] [--replace] [--store DIR] [--json]", context)
        .argument("<path...>", say("argument.paths"))
        .option("--name <N>", say("option.name"))
        .option("--replace", say("option.replace"))
        .action((paths: readonly string[], options: DataOptions) => add(paths, options, context)),
    ),
  );
  command.addCommand(
    withStoreOption(
      newCommand(
        "pull",
        "command.data-pull",
        "NAME --year Y [--level L] [--key K] [--base-url URL] [--store DIR]",
        context,
      )
        .argument("<name>", say("argument.download", { known: downloads.map(({ name }) => name).join(", ") }))
        .requiredOption("--year <Y>", say("option.download-year"))
        .option("--level <L>", say("option.download-level"))
        .option("--key <K>", say("option.download-key"))
        .option("--base-url <URL>", say("option.base-url"))
        .option("--name <N>", say("option.name"))
        .option("--replace", say("option.replace"))
        .action((name: string, options: PullCommandOptions) => pullNamed(name, options, context)),
    ),
  );
  command.addCommand(
    withStoreOption(
      newCommand("list", "command.data-list", "[--store DIR] [--json]", context).action(
        (options: DataOptions) => list(options, context),
      ),
    ),
  );
  command.addCommand(
    withStoreOption(
      newCommand("check", "command.data-check", "[--store DIR] [--json]", context).action(
        (options: DataOptions) => check(options, context),
      ),
    ),
  );
  command.addCommand(
    newCommand("formats", "command.data-formats", "", context)
      .option("--locale <en|es|fr>", say("option.locale"))
      .action(() => {
        for (const { id, title } of [...tradeFormats, ...worldTableFormats, ...recordFormats]) {
          context.terminal.out(`${id.padEnd(16)} ${title}\n`);
        }
      }),
  );
  return command;
};

async function add(paths: readonly string[], options: DataOptions, context: Context): Promise<void> {
  const report = await withStore(storeFolder(options.store, context), context, (store) =>
    addFiles(store, paths, addOptions(options, context)),
  );
  printReport(report, options, context);
}

async function pullNamed(name: string, options: PullCommandOptions, context: Context): Promise<void> {
  const { terminal, say } = context;
  const report = await withStore(storeFolder(options.store, context), context, async (store) =>
    pull(store, name, {
      ...addOptions(options, context),
      year: readYear(options.year ?? ""),
      level: options.level,
      key: options.key ?? terminal.env.CENSUS_API_KEY,
      baseUrl: options.baseUrl,
    }),
  );
  if (report.unpublished.length > 0) {
    terminal.err(`${say("data.unpublished", { files: report.unpublished.join(", ") })}\n`);
  }
  printReport(report, options, context);
}

/** @throws TradeDataError */
function readYear(given: string): number {
  if (/^[12]\d{3}$/.test(given)) return Number(given);
  throw new TradeDataError({ key: "wrong-number", params: { option: "--year", given } });
}

function addOptions({ name, replace }: DataOptions, { terminal, say }: Context) {
  return {
    ...(name === undefined ? {} : { name }),
    replace: replace === true,
    onProgress: ({ at, of, file }: AddProgress) => {
      // A line that is written over, on a terminal only.
      if (terminal.colour) terminal.err(`\r\u001b[K${say("data.reading", { at: at + 1, of, file })}`);
    },
  };
}

function printReport(report: AddReport, options: DataOptions, context: Context): void {
  const { terminal, locale } = context;
  if (terminal.colour) terminal.err("\r\u001b[K");
  if (options.json === true) {
    const refused = report.refused.map(({ file, error }) => ({ file, reason: error.render(locale) }));
    terminal.out(`${JSON.stringify({ ...report, refused }, null, 2)}\n`);
  } else {
    for (const line of drawReport(report, context)) terminal.out(`${line}\n`);
  }
  // Lists that lie beside the data of a folder are no error, so long as there were data.
  const wrong = report.refused.filter(
    ({ error }) => error.summary.key !== "not-recognised" || report.added.length === 0,
  );
  if (wrong.length > 0)
    throw new InputError(...wrong.flatMap(({ error }) => error.render(locale).split("\n")));
}

function drawReport(report: AddReport, context: Context): readonly string[] {
  const { say, style, locale } = context;
  const lines: string[] = [];
  for (const { file, dataset, outcome, part, warnings } of report.added) {
    const { period, report: counted } = part;
    if (outcome === "already-there") {
      lines.push(style("quiet", say("data.already", { file, dataset, period })));
      continue;
    }
    const rows = whole(counted.rowsKept, context);
    lines.push(say("data.added", { file, dataset, period, rows, value: millions(counted.value, context) }));
    if (counted.totals.checked > 0 && counted.totals.differing === 0) {
      lines.push(
        `  ${style("yes", "✓")} ${say("data.totals", { checked: whole(counted.totals.checked, context) })}`,
      );
    }
    for (const { reason, rows: count, value } of counted.aside) {
      const params = { reason, rows: whole(count, context), value: millions(value, context) };
      lines.push(style("quiet", `  ${say("data.aside", params)}`));
    }
    for (const warning of warnings) {
      lines.push(`  ${style("unknown", "!")} ${renderTradeMessage(warning, locale)}`);
    }
  }
  if (report.companions.length > 0) {
    lines.push(style("quiet", say("data.with", { files: report.companions.join(", ") })));
  }
  const skipped = report.refused.filter(({ error }) => error.summary.key === "not-recognised");
  if (skipped.length > 0 && report.added.length > 0) {
    lines.push(style("quiet", say("data.skipped", { files: skipped.map(({ file }) => file).join(", ") })));
  }
  return lines;
}

async function list(options: DataOptions, context: Context): Promise<void> {
  const { terminal, say } = context;
  const folder = storeFolder(options.store, context);
  const datasets = await withStore(folder, context, (store) => store.datasets());
  if (options.json === true) {
    terminal.out(`${JSON.stringify({ store: folder, datasets }, null, 2)}\n`);
    return;
  }
  if (datasets.length === 0) {
    terminal.out(`${say("data.empty", { folder })}\n`);
    return;
  }
  const sum = ({ parts }: Dataset, of: "rowsKept" | "value") =>
    parts.reduce((total, { report }) => total + report[of], 0);
  const lines = table(
    [
      { title: say("data.dataset") },
      { title: say("data.period") },
      { title: say("data.rows"), align: "right" },
      { title: say("data.value"), align: "right" },
      { title: say("data.what"), gives: true },
    ],
    datasets.map((dataset) => [
      dataset.name,
      periodOf(dataset.parts),
      whole(sum(dataset, "rowsKept"), context),
      millions(sum(dataset, "value"), context),
      `${dataset.title}. ${dataset.source}`,
    ]),
    terminal.columns,
  );
  terminal.out(`${lines.join("\n")}\n`);
}

async function check(options: DataOptions, context: Context): Promise<void> {
  const { terminal, say, locale } = context;
  const found = await withStore(storeFolder(options.store, context), context, checkStore);
  const said = found.map((message) => renderTradeMessage(message, locale));
  if (options.json === true) {
    terminal.out(
      `${JSON.stringify({ problems: found.map(({ key, params }, at) => ({ key, params, said: said[at] })) }, null, 2)}\n`,
    );
    return;
  }
  terminal.out(`${said.length === 0 ? say("data.sound") : said.join("\n")}\n`);
}

function whole(value: number, { locale }: Context): string {
  return new Intl.NumberFormat(locale).format(value);
}

function millions(value: number, { locale }: Context): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value / 1e6);
}
