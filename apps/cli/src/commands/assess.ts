import { assess as assessProduct, render, sayings, unknownCodes } from "@coproduce/assess";
import { type Party, type PlainDate, type ProductDocument, parseHsCode } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { lawOfOrigin } from "@coproduce/server/law";
import { drawAssessment } from "../assessment/draw-assessment.ts";
import { openDuty } from "../duty/open-duty.ts";
import { inputError, readProduct } from "../input/read-product.ts";
import { InputError } from "../problem/input-error.ts";
import { printable } from "../terminal/width.ts";
import { type DefineCommand, newCommand, withAnswerOptions } from "./command.ts";
import type { Context } from "./context.ts";
import { readDate, readParty } from "./options.ts";

interface AssessOptions {
  readonly into?: string;
  readonly date?: string;
  readonly scenario?: string;
  readonly json?: true;
}

export const assess: DefineCommand = (context) => {
  const { say } = context;
  const usage = "PRODUCT [--into US|MX|CA] [--date D] [--scenario F] [--json]";
  const command = newCommand("assess", "command.assess", usage, context)
    .argument("<product>", say("argument.product"))
    .option("--into <US|MX|CA>", say("option.into"))
    .option("--date <D>", say("option.date"))
    .option("--scenario <F>", say("option.scenario"))
    .action((product: string, options: AssessOptions) => answer(product, options, context));
  return withAnswerOptions(command, context);
};

async function answer(path: string, options: AssessOptions, context: Context): Promise<void> {
  const { terminal, locale } = context;
  const asked = {
    into: options.into === undefined ? undefined : readParty(options.into, context),
    date: options.date === undefined ? undefined : readDate(options.date, context),
  };
  const product = await readProduct(path, context);
  const { date, importInto: into } = entryOf(product, asked, path, context);
  const chapter = parseHsCode(product.hs)?.slice(0, 2) ?? "";
  const origin = product.customsOrigin ?? product.producedIn ?? "";
  const regime = await openDuty({ into, date, chapter, origin }, options.scenario, context, lawOfOrigin);
  const problems = unknownCodes(product, regime.law, path);
  if (problems.length > 0) throw inputError({ problems }, context);
  const said = render(assessProduct(product, regime), sayings(regime.law), locale);
  if (options.json === true) terminal.out(`${JSON.stringify(said, null, 2)}\n`);
  else terminal.out(`${drawAssessment(harmless(said), context).join("\n")}\n`);
}

/** An answer to be drawn, without what names in a document might command the terminal. */
function harmless<T>(answer: T): T {
  return JSON.parse(
    JSON.stringify(answer, (_, value) => (typeof value === "string" ? printable(value) : value)),
  );
}

/** Where the good goes and when: as asked, else as the product says, the day being today where it does not. */
export function entryOf(
  product: ProductDocument,
  asked: { readonly into: Party | undefined; readonly date: PlainDate | undefined },
  path: string,
  { terminal, say }: Context,
): Pick<Regime, "date" | "importInto"> {
  const importInto = asked.into ?? product.importInto;
  if (importInto === undefined) throw new InputError(say("problem.import-into", { file: path }));
  const date = asked.date ?? product.date ?? terminal.today;
  // Every one of the three was checked where it was read.
  return { importInto, date: date as PlainDate };
}
