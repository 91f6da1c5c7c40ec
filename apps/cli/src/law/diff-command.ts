import { economies, formatHsCode, type HsCode, type PlainDate, parseHsCode } from "@coproduce/goods";
import { type Law, linesUnder } from "@coproduce/law";
import { lawOfDuty, lawOfTariff, type WantedPack } from "@coproduce/server/law";
import type { Command } from "commander";
import { newCommand, withAnswerOptions } from "../commands/command.ts";
import type { Context } from "../commands/context.ts";
import { readDay } from "../duty/read-day.ts";
import { InputError } from "../problem/input-error.ts";

interface DiffOptions {
  readonly hs?: string;
  readonly origin?: string;
  readonly json?: true;
}

/** `coproduce law diff D1 D2`: what changed at the border between two dates, by code and economy. */
export function diff(context: Context): Command {
  const { say } = context;
  const command = newCommand("diff", "command.law-diff", "D1 D2 [--hs C] [--origin CC] [--json]", context)
    .argument("<d1>", say("argument.date-before"))
    .argument("<d2>", say("argument.date-after"))
    .option("--hs <C>", say("option.diff-hs"))
    .option("--origin <CC>", say("option.diff-origin"))
    .action((before: string, after: string, options: DiffOptions) => answer(before, after, options, context));
  return withAnswerOptions(command, context);
}

async function answer(d1: string, d2: string, options: DiffOptions, context: Context): Promise<void> {
  const { terminal, say } = context;
  const [before, after] = [readDay(d1, context, "D1"), readDay(d2, context, "D2")];
  if (after <= before) throw new InputError(say("duty.diff-order", { before, after }));
  const code = options.hs === undefined ? undefined : parseHsCode(options.hs);
  if (options.hs !== undefined && code === undefined) {
    throw new InputError(say("problem.code", { given: options.hs }));
  }
  const origin = options.origin?.toUpperCase();
  if (origin !== undefined && !economies.includes(origin)) {
    throw new InputError(say("problem.economy", { option: "--origin", given: origin }));
  }
  const law = (await context.openLaw()).load(wanted(code?.slice(0, 2)));
  if (code !== undefined && [before, after].every((date) => !hasLine(law, code, date))) {
    throw new InputError(say("duty.problem-code", { code: formatHsCode(code), date: after }));
  }
  const { dutyDiff } = await import("@coproduce/assess");
  const { drawDiff } = await import("./draw-diff.ts");
  const regime = { importInto: "US", scenario: null, law } as const;
  const filter = { code, origin };
  const found = dutyDiff({ ...regime, date: before }, { ...regime, date: after }, filter);
  if (options.json === true) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
  else terminal.out(`${drawDiff(found, context).join("\n")}\n`);
}

function hasLine({ schedules }: Law, code: HsCode, date: PlainDate): boolean {
  const chapter = schedules?.get(`us/${code.slice(0, 2)}`);
  return chapter !== undefined && linesUnder(chapter, code, date).length > 0;
}

/** The whole tariff, or one chapter of it, with all lists of goods. */
function wanted(chapter: string | undefined): WantedPack {
  const tariff = lawOfTariff("US");
  if (chapter === undefined) return tariff;
  const duty = lawOfDuty("US", chapter);
  return (pack) => duty(pack) || (pack.part === "goodsLists" && tariff(pack));
}
