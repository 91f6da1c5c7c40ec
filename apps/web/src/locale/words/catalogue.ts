import type { AnswerCatalogue } from "./answer.ts";
import type { BorderCatalogue } from "./border.ts";
import type { DiagnoseCatalogue } from "./diagnose.ts";
import type { DutyCatalogue } from "./duty.ts";
import type { HeadlineCatalogue } from "./headline.ts";
import type { PageCatalogue } from "./page.ts";
import type { PlanAnswerCatalogue } from "./plan-answer.ts";
import type { PlanQuestionCatalogue } from "./plan-question.ts";
import type { QuestionCatalogue } from "./question.ts";
import type { VehicleCatalogue } from "./vehicle.ts";

/** Every sentence of the workbench itself; those of answers, rules and files come from their packages. */
export interface WebCatalogue
  extends PageCatalogue,
    AnswerCatalogue,
    QuestionCatalogue,
    VehicleCatalogue,
    DutyCatalogue,
    BorderCatalogue,
    DiagnoseCatalogue,
    PlanQuestionCatalogue,
    PlanAnswerCatalogue,
    HeadlineCatalogue {}
