import { parsePercent } from "@coproduce/goods";
import { z } from "zod";
import type { Provision } from "../notation/ast.ts";
import { NotationError } from "../notation/error.ts";
import { readProvision } from "../notation/list.ts";
import { splitTop } from "../notation/split.ts";
import type { ScenarioMessage } from "./messages/catalogue.ts";

/** Fields that patches share. A refused value carries its sentence as the issue's message and parameters. */

export function refuse(context: z.core.$RefinementCtx, message: ScenarioMessage): void {
  context.addIssue({ code: "custom", message: message.key, params: message.params });
}

export const percent = z.string().transform((text, context) => {
  const parsed = parsePercent(text);
  if (parsed !== undefined && parsed <= 10_000) return parsed;
  refuse(context, { key: "scenario.percent", params: { value: text } });
  return z.NEVER;
});

/** Tariff provisions and ranges, as rules are written for them: `8418.10-8418.21, 8450`. */
export const provisions = z.string().transform((text, context): readonly Provision[] => {
  try {
    return splitTop(text, ",").map((part) => {
      const { provision, rest } = readProvision(part);
      if (rest !== "") throw new NotationError(rest);
      return provision;
    });
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    refuse(context, { key: "scenario.goods", params: { value: text } });
    return z.NEVER;
  }
});
