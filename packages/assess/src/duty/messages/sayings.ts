import type { Translations } from "@coproduce/goods";
import type { DutyCatalogue } from "./catalogue.ts";
import { dutyEnglish } from "./en.ts";
import { dutySpanish } from "./es.ts";
import { dutyFrench } from "./fr.ts";

/** Every sentence of a duty answer; a question of duty loads no words of origin. */
export const dutySayings: Translations<DutyCatalogue> = {
  en: dutyEnglish,
  es: dutySpanish,
  fr: dutyFrench,
};
