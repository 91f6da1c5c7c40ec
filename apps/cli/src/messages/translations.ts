import { type Locale, type MessageOf, renderMessage, type Translations } from "@coproduce/goods";
import type { AssessmentCatalogue } from "../assessment/messages/catalogue.ts";
import * as assessment from "../assessment/messages/translations.ts";
import type { CommandCatalogue } from "../commands/messages/catalogue.ts";
import * as command from "../commands/messages/translations.ts";
import type { DutyCommandCatalogue } from "../duty/messages/catalogue.ts";
import * as duty from "../duty/messages/translations.ts";
import type { LawCatalogue } from "../law/messages/catalogue.ts";
import * as law from "../law/messages/translations.ts";
import type { PlanCommandCatalogue } from "../plan/messages/catalogue.ts";
import * as plan from "../plan/messages/translations.ts";
import type { ProblemCatalogue } from "../problem/messages/catalogue.ts";
import * as problem from "../problem/messages/translations.ts";
import type { TradeCommandCatalogue } from "../trade/messages/catalogue.ts";
import * as trade from "../trade/messages/translations.ts";

/** Everything that the command line says. */
export interface Catalogue
  extends CommandCatalogue,
    ProblemCatalogue,
    AssessmentCatalogue,
    LawCatalogue,
    DutyCommandCatalogue,
    PlanCommandCatalogue,
    TradeCommandCatalogue {}

export type Message = MessageOf<Catalogue>;

const translations: Translations<Catalogue> = {
  en: { ...command.en, ...problem.en, ...assessment.en, ...law.en, ...duty.en, ...plan.en, ...trade.en },
  es: { ...command.es, ...problem.es, ...assessment.es, ...law.es, ...duty.es, ...plan.es, ...trade.es },
  fr: { ...command.fr, ...problem.fr, ...assessment.fr, ...law.fr, ...duty.fr, ...plan.fr, ...trade.fr },
};

/** Says a sentence of the command line. */
export type Say = <K extends keyof Catalogue>(key: K, ...params: Parameters<Catalogue[K]>) => string;

export function sayIn(locale: Locale): Say {
  // As in renderMessage: the key selects the parameters; TypeScript cannot correlate the two.
  return (key, ...params) => renderMessage(translations, { key, params: params[0] } as Message, locale);
}
