import { coverageOf } from "@coproduce/law";
import { lawOfCoverage } from "@coproduce/server/law";
import { diff } from "../law/diff-command.ts";
import { drawCoverage } from "../law/draw-coverage.ts";
import { type DefineCommand, newCommand, withAnswerOptions } from "./command.ts";
import type { Context } from "./context.ts";

export const law: DefineCommand = (context) => {
  const coverage = newCommand("coverage", "command.law-coverage", "[--json]", context).action(
    (options: { readonly json?: true }) => answer(options.json === true, context),
  );
  return newCommand("law", "command.law", "coverage [--json] | diff D1 D2 …", context)
    .addCommand(withAnswerOptions(coverage, context), { isDefault: true })
    .addCommand(diff(context));
};

async function answer(json: boolean, context: Context): Promise<void> {
  const loaded = (await context.openLaw()).load(lawOfCoverage);
  const coverage = coverageOf(loaded);
  const text = json
    ? JSON.stringify(coverage, null, 2)
    : drawCoverage(coverage, loaded.titles ?? null, context).join("\n");
  context.terminal.out(`${text}\n`);
}
