import { render, sayings } from "@coproduce/assess";
import {
  economies,
  isParty,
  type MaterialDocument,
  type Percent,
  type ProductDocument,
  parseHsCode,
  parsePercent,
} from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import {
  type Goals,
  genericOptions,
  type OptionsDocument,
  parseOptionsText,
  plan as planProduct,
  renderOptionsProblem,
} from "@coproduce/plan";
import { lawOfOrigin } from "@coproduce/server/law";
import { openDuty } from "../duty/open-duty.ts";
import { readInput } from "../input/read-input.ts";
import { readProduct } from "../input/read-product.ts";
import { drawPlan } from "../plan/draw-plan.ts";
import { InputError } from "../problem/input-error.ts";
import { entryOf } from "./assess.ts";
import { type DefineCommand, newCommand, withAnswerOptions } from "./command.ts";
import type { Context } from "./context.ts";
import { readDate, readParty } from "./options.ts";

interface PlanOptions {
  readonly options?: string;
  readonly require?: string;
  readonly minRvc?: string;
  readonly maxAsia?: string;
  readonly exclude?: string;
  readonly maxLeadTime?: string;
  readonly premium: string;
  readonly frontier?: true;
  readonly gap?: string;
  readonly timeLimit?: string;
  readonly into?: string;
  readonly date?: string;
  readonly scenario?: string;
  readonly json?: true;
}

export const plan: DefineCommand = (context) => {
  const { say } = context;
  const usage =
    "PRODUCT [--options FILE] [--require qualify] [--min-rvc PCT] [--max-asia PCT] [--exclude CC,…] [--frontier] [--json]";
  const command = newCommand("plan", "command.plan", usage, context)
    .argument("<product>", say("argument.product"))
    .option("--options <FILE>", say("option.options"))
    .option("--require <qualify>", say("option.require"))
    .option("--min-rvc <PCT>", say("option.min-rvc"))
    .option("--max-asia <PCT>", say("option.max-asia"))
    .option("--exclude <CC,…>", say("option.exclude"))
    .option("--max-lead-time <DAYS>", say("option.max-lead-time"))
    .option("--premium <PCT>", say("option.premium"), "10")
    .option("--frontier", say("option.frontier"))
    .option("--gap <PCT>", say("option.gap"))
    .option("--time-limit <S>", say("option.time-limit"))
    .option("--into <US|MX|CA>", say("option.into"))
    .option("--date <D>", say("option.date"))
    .option("--scenario <F>", say("option.scenario"))
    .action((product: string, options: PlanOptions) => answer(product, options, context));
  return withAnswerOptions(command, context);
};

async function answer(path: string, given: PlanOptions, context: Context): Promise<void> {
  const { terminal, locale, say } = context;
  const goals = goalsOf(given, context);
  const premium = percent("--premium", given.premium, context);
  const gap = given.gap === undefined ? undefined : percent("--gap", given.gap, context) / 10_000;
  const limit = given.timeLimit === undefined ? undefined : number("--time-limit", given.timeLimit, context);
  const asked = {
    into: given.into === undefined ? undefined : readParty(given.into, context),
    date: given.date === undefined ? undefined : readDate(given.date, context),
  };
  const product = await readProduct(path, context);
  const { date, importInto: into } = entryOf(product, asked, path, context);
  const isGeneric = given.options === undefined;
  const options =
    given.options === undefined
      ? genericOptions(product, premium)
      : await readOptions(given.options, product, context);
  const chapter = chapterOf(product.hs);
  const origin = product.customsOrigin ?? product.producedIn ?? "";
  const inputRegime = await openInputLaw(product, options, date, given.scenario, context);
  const regime = await openDuty({ into, date, chapter, origin }, given.scenario, context, lawOfOrigin);
  const started = performance.now();
  const spent = () => (performance.now() - started) / 1000;
  const found = await planProduct(product, options, regime, goals, {
    inputRegime,
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
    premium: isGeneric ? given.premium : null,
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

/** The law of imports into the place of assembly, for every material and alternative; null outside the region. */
async function openInputLaw(
  product: ProductDocument,
  options: OptionsDocument,
  date: Regime["date"],
  scenario: string | undefined,
  context: Context,
): Promise<Regime | null> {
  const { producedIn } = product;
  if (options.inputDuties === "none" || !isParty(producedIn)) return null;
  const bought = [...inputsOf(product.materials), ...options.options.flatMap((each) => each.alternatives)];
  const imported = bought.filter(({ origin }) => origin !== undefined && origin !== producedIn);
  const codes = [...imported, ...inputsOf(product.materials)].flatMap(({ hs }) => hs ?? []);
  let regime: Regime | null = null;
  for (const origin of new Set(imported.flatMap((each) => each.origin ?? []))) {
    for (const chapter of new Set(codes.map(chapterOf))) {
      regime = await openDuty({ into: producedIn, date, chapter, origin }, scenario, context);
    }
  }
  return regime;
}

function inputsOf(materials: readonly MaterialDocument[]): readonly MaterialDocument[] {
  return materials.flatMap((material) => [material, ...inputsOf(material.materials ?? [])]);
}

function chapterOf(hs: string): string {
  return parseHsCode(hs)?.slice(0, 2) ?? "";
}

function goalsOf(given: PlanOptions, context: Context): Goals {
  if (given.require !== undefined && given.require !== "qualify") {
    throw new InputError(context.say("plan.problem-require", { given: given.require }));
  }
  const { minRvc, maxAsia, exclude, maxLeadTime } = given;
  return {
    ...(given.require === undefined ? {} : { qualify: true }),
    ...(minRvc === undefined ? {} : { minRvc: percent("--min-rvc", minRvc, context) }),
    ...(maxAsia === undefined ? {} : { maxAsia: percent("--max-asia", maxAsia, context) }),
    ...(exclude === undefined ? {} : { exclude: economiesIn(exclude, context) }),
    ...(maxLeadTime === undefined
      ? {}
      : { maxLeadTimeDays: number("--max-lead-time", maxLeadTime, context) }),
  };
}

function percent(option: string, given: string, { say }: Context): Percent {
  const read = parsePercent(given);
  if (read === undefined) throw new InputError(say("plan.problem-number", { option, given }));
  return read;
}

function number(option: string, given: string, context: Context): number {
  return percent(option, given, context) / 100;
}

function economiesIn(given: string, { say }: Context): readonly string[] {
  return given.split(",").map((each) => {
    const economy = each.trim().toUpperCase();
    if (!economies.includes(economy)) throw new InputError(say("plan.problem-economy", { given: each }));
    return economy;
  });
}
