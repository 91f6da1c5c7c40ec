import { render, sayings } from "@coproduce/assess";
import { plan as planProduct, writePlan } from "@coproduce/plan";
import { lawOfOrigin } from "@coproduce/server/law";
import { unavoidableFrom } from "@coproduce/trade/presentation";
import { openDuties } from "../duty/open-duty.ts";
import { readProduct } from "../input/read-product.ts";
import { newFile } from "../output/new-file.ts";
import { drawPlan } from "../plan/draw-plan.ts";
import { chapterOf, openInputLaw } from "../plan/open-input-law.ts";
import { readCases } from "../plan/read-cases.ts";
import { type GivenGoals, readGoals, readNumber, readPercent, readShare } from "../plan/read-goals.ts";
import { type GivenSettings, proposeOptions, readOptions, readSettings } from "../plan/read-options.ts";
import { entryOf } from "./assess.ts";
import { type DefineCommand, newCommand, withAnswerOptions } from "./command.ts";
import type { Context } from "./context.ts";
import { readDate, readParty } from "./options.ts";

interface PlanOptions extends GivenGoals, GivenSettings {
  readonly options?: string;
  readonly premium?: string;
  readonly frontier?: true;
  readonly gap?: string;
  readonly timeLimit?: string;
  readonly into?: string;
  readonly date?: string;
  readonly scenario?: readonly string[];
  readonly odds?: string;
  readonly out?: string;
  readonly json?: true;
}

export const plan: DefineCommand = (context) => {
  const { say } = context;
  const usage =
    "PRODUCT [--options FILE] [--require qualify] [--min-rvc PCT] [--max-asia PCT] [--exclude CC,…] [--avoid LANE,…] [--scenario F]… [--frontier] [--out FILE] [--json]";
  const command = newCommand("plan", "command.plan", usage, context)
    .argument("<product>", say("argument.product"))
    .option("--options <FILE>", say("option.options"))
    .option("--volume <N>", say("option.volume"))
    .option("--horizon <YEARS>", say("option.horizon"))
    .option("--compliance <AMOUNT>", say("option.compliance"))
    .option("--input-duties <compute|none>", say("option.input-duties"))
    .option("--require <qualify>", say("option.require"))
    .option("--min-rvc <PCT>", say("option.min-rvc"))
    .option("--max-asia <PCT>", say("option.max-asia"))
    .option("--exclude <CC,…>", say("option.exclude"))
    .option("--avoid <LANE,…>", say("option.avoid"))
    .option("--max-lead-time <DAYS>", say("option.max-lead-time"))
    .option("--premium <PCT>", say("option.premium"))
    .option("--frontier", say("option.frontier"))
    .option("--gap <PCT>", say("option.gap"))
    .option("--time-limit <S>", say("option.time-limit"))
    .option("--into <US|MX|CA>", say("option.into"))
    .option("--date <D>", say("option.date"))
    .option("--scenario <F>", say("option.plan-scenario"), (each: string, so: readonly string[] = []) => [
      ...so,
      each,
    ])
    .option("--odds <PCT,…>", say("option.odds"))
    .option("--out <FILE>", say("option.plan-out"))
    .action((product: string, options: PlanOptions) => answer(product, options, context));
  return withAnswerOptions(command, context);
};

async function answer(path: string, given: PlanOptions, context: Context): Promise<void> {
  const { terminal, locale, say } = context;
  const goals = readGoals(given, context);
  const settings = readSettings(given, context);
  const out = given.out === undefined ? null : newFile(given.out, ["csv", "xlsx", "json"], context);
  const premium = readPercent("--premium", given.premium ?? "10", context);
  const gap = given.gap === undefined ? undefined : readShare("--gap", given.gap, context) / 10_000;
  const limit =
    given.timeLimit === undefined ? undefined : readNumber("--time-limit", given.timeLimit, context);
  const [first, ...more] = readCases(given.scenario ?? ["present"], given.odds, context);
  const asked = {
    into: given.into === undefined ? undefined : readParty(given.into, context),
    date: given.date === undefined ? undefined : readDate(given.date, context),
  };
  const product = await readProduct(path, context);
  const { date, importInto: into } = entryOf(product, asked, path, context);
  const options =
    given.options === undefined
      ? proposeOptions(product, premium, settings, context)
      : await readOptions(given.options, product, settings, context);
  const chapter = chapterOf(product.hs);
  const origin = product.customsOrigin ?? product.producedIn ?? "";
  // A good assembled elsewhere has another origin, for which other lists of goods are read.
  const elsewhere = (options.assembly ?? []).map(({ producedIn }) => producedIn);
  const others = elsewhere.map((from) => ({ into, date, chapter, origin: from }));
  const openLaw = async (scenario: string | undefined) => ({
    inputRegimes: await openInputLaw(product, options, date, scenario, context),
    regime: await openDuties([{ into, date, chapter, origin }, ...others], scenario, context, lawOfOrigin),
  });
  const { regime, inputRegimes } = await openLaw(first?.scenario);
  const cases = [];
  if (first !== undefined && more.length > 0) {
    cases.push({ ...first, regime, inputRegimes });
    for (const each of more) cases.push({ ...each, ...(await openLaw(each.scenario)) });
  }
  const clock = () => performance.now() / 1000;
  const until = clock() + (limit ?? 0);
  const found = await planProduct(product, options, regime, goals, {
    inputRegimes,
    cases,
    clock,
    lanesFrom: unavoidableFrom,
    frontier: given.frontier === true,
    ...(gap === undefined ? {} : { gap }),
    ...(limit === undefined ? {} : { secondsLeft: () => until - clock() }),
    onProgress: (step) => {
      if (terminal.colour) terminal.err(`${say("plan.progress", { step })}\n`);
    },
  });
  const said = render(found, sayings(regime.law), locale);
  const json = `${JSON.stringify(said, null, 2)}\n`;
  if (out !== null) {
    out.write(out.format === "json" ? json : writePlan(found, product.currency, locale, out.format));
  }
  if (given.json === true) {
    terminal.out(json);
    return;
  }
  terminal.out(`${drawPlan(said, product.currency, context).join("\n")}\n`);
}
