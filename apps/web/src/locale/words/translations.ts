import type { Translations } from "@coproduce/goods";
import type { WebCatalogue } from "./catalogue.ts";
import { answer as enAnswer } from "./en/answer.ts";
import { border as enBorder } from "./en/border.ts";
import { diagnose as enDiagnose } from "./en/diagnose.ts";
import { duty as enDuty } from "./en/duty.ts";
import { headline as enHeadline } from "./en/headline.ts";
import { page as enPage } from "./en/page.ts";
import { planAnswer as enPlanAnswer } from "./en/plan-answer.ts";
import { planQuestion as enPlanQuestion } from "./en/plan-question.ts";
import { question as enQuestion } from "./en/question.ts";
import { vehicle as enVehicle } from "./en/vehicle.ts";
import { answer as esAnswer } from "./es/answer.ts";
import { border as esBorder } from "./es/border.ts";
import { diagnose as esDiagnose } from "./es/diagnose.ts";
import { duty as esDuty } from "./es/duty.ts";
import { headline as esHeadline } from "./es/headline.ts";
import { page as esPage } from "./es/page.ts";
import { planAnswer as esPlanAnswer } from "./es/plan-answer.ts";
import { planQuestion as esPlanQuestion } from "./es/plan-question.ts";
import { question as esQuestion } from "./es/question.ts";
import { vehicle as esVehicle } from "./es/vehicle.ts";
import { answer as frAnswer } from "./fr/answer.ts";
import { border as frBorder } from "./fr/border.ts";
import { diagnose as frDiagnose } from "./fr/diagnose.ts";
import { duty as frDuty } from "./fr/duty.ts";
import { headline as frHeadline } from "./fr/headline.ts";
import { page as frPage } from "./fr/page.ts";
import { planAnswer as frPlanAnswer } from "./fr/plan-answer.ts";
import { planQuestion as frPlanQuestion } from "./fr/plan-question.ts";
import { question as frQuestion } from "./fr/question.ts";
import { vehicle as frVehicle } from "./fr/vehicle.ts";

/** The workbench in three languages. A message that one of them lacks does not compile. */
export const webTranslations: Translations<WebCatalogue> = {
  en: {
    ...enPage,
    ...enAnswer,
    ...enQuestion,
    ...enDuty,
    ...enBorder,
    ...enDiagnose,
    ...enPlanQuestion,
    ...enPlanAnswer,
    ...enVehicle,
    ...enHeadline,
  },
  es: {
    ...esPage,
    ...esAnswer,
    ...esQuestion,
    ...esDuty,
    ...esBorder,
    ...esDiagnose,
    ...esPlanQuestion,
    ...esPlanAnswer,
    ...esVehicle,
    ...esHeadline,
  },
  fr: {
    ...frPage,
    ...frAnswer,
    ...frQuestion,
    ...frDuty,
    ...frBorder,
    ...frDiagnose,
    ...frPlanQuestion,
    ...frPlanAnswer,
    ...frVehicle,
    ...frHeadline,
  },
};
