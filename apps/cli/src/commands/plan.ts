import { render, sayings } from "@coproduce/assess";
import type { ProductDocument } from "@coproduce/goods";
import {
  genericOptions,
  type OptionsDocument,
  parseOptionsText,
  plan as planProduct,
  renderOptionsProblem,
} from "@coproduce/plan";
import { lawOfOrigin } from "@coproduce/server/law";
import { unavoidableFrom } from "@coproduce/trade/presentation";
import { openDuty } from "../duty/open-duty.ts";
import { readInput } from "../input/read-input.ts";
import { readProduct } from "../input/read-product.ts";
import { drawPlan } from "../plan/draw-plan.ts";
import { chapterOf, openInputLaw } from "../plan/open-input-law.ts";
import { readCases } from "../plan/read-cases.ts";
import { type GivenGoals, readGoals, readNumber, readPercent } from "../plan/read-goals.ts";
import { InputError } from "../problem/input-error.ts";
import { entryOf } from "./assess.ts";
import { type DefineCommand, newCommand, withAnswerOptions } from "./command.ts";
import type { Context } from "./context.ts";
import { readDate, readParty } from "./options.ts";

interface PlanOptions extends GivenGoals {
  readonly options?: string;
  readonly premium: string;
  readonly frontier?: true;
  readonly gap?: string;
  readonly timeLimit?: string;
  readonly into?: string;
  readonly date?: string;
  readonly scenario?: readonly string[];
  readonly odds?: string;
  readonly json?: true;
}

export const plan: DefineCommand = (context) => {
  const { say } = context;
  const usage =
    "PRODUCT [--options FILE] [--require qualify] [--min-rvc PCT] [--max-asia PCT] [--exclude CC,…] [--avoid LANE,…] [--scenario F]… [--frontier] [--json]";
  const command = newCommand("plan", "command.plan", usage, context)
    .argument("<product>", say("argument.product"))
    .option("--options <FILE>", say("option.options"))
    .option("--require <qualify>", say("option.require"))
    .option("--min-rvc <PCT>", say("option.min-rvc"))
    .option("--max-asia <PCT>", say("option.max-asia"))
    .option("--exclude <CC,…>", say("option.exclude"))
    .option("--avoid <LANE,…>", say("option.avoid"))
    .option("--max-lead-time <DAYS>", say("option.max-lead-time"))
    .option("--premium <PCT>", say("option.premium"), "10")
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
    .action((product: string, options: PlanOptions) => answer(product, options, context));
  return withAnswerOptions(command, context);
};

async function answer(path: string, given: PlanOptions, context: Context): Promise<void> {
  const { terminal, locale, say } = context;
  const goals = readGoals(given, context);
  const premium = readPercent("--premium", given.premium, context);
  const gap = given.gap === undefined ? undefined : readPercent("--gap", given.gap, context) / 10_000;
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
      ? genericOptions(product, premium)
      : await readOptions(given.options, product, context);
  const chapter = chapterOf(product.hs);
  const origin = product.customsOrigin ?? product.producedIn ?? "";
  const openLaw = async (scenario: string | undefined) => ({
    inputRegimes: await openInputLaw(product, options, date, scenario, context),
    regime: await openDuty({ into, date, chapter, origin }, scenario, context, lawOfOrigin),
  });
  const { regime, inputRegimes } = await openLaw(first?.scenario);
  const cases = [];
  if (first !== undefined && more.length > 0) {
    cases.push({ ...first, regime, inputRegimes });
    for (const each of more) cases.push({ ...each, ...(await openLaw(each.scenario)) });
  }
  const started = performance.now();
  const spent = () => (performance.now() - started) / 1000;
  const found = await planProduct(product, options, regime, goals, {
    inputRegimes,
    cases,
    lanesFrom: unavoidableFrom,
    frontier: given.frontier === true,
    ...(gap === undefined ? {} : { gap }),
    ...(limit === undefined ? {} : { secondsLeft: () => limit - spent() }),
    onProgress: (step) => {
      if (terminal.colour) terminal.err(`${say("plan.progress", { step })}\n`);
    },
  });
  const said = render(found, sayings(regime.law), locale);
  if (given.json === true) {
    terminal.out(`${JSON.stringify(said, null, 2)}\n`);
    return;
  }
  const drawing = {
    currency: product.currency,
    seconds: spent().toFixed(1),
  };
  terminal.out(`${drawPlan(said, drawing, context).join("\n")}\n`);
}

async function readOptions(
  path: string,
  product: ProductDocument,
  context: Context,
): Promise<OptionsDocument> {
  const { source, bytes } = await readInput(path, context);
  const parsed = parseOptionsText(new TextDecoder().decode(bytes), source, product);
  if (parsed.kind === "options") return parsed.options;
  throw new InputError(...parsed.problems.map((problem) => renderOptionsProblem(problem, context.locale)));
}
