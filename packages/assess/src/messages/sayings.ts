import type { Translations } from "@coproduce/goods";
import { describer, type Law } from "@coproduce/law";
import { dutyEnglish } from "../duty/messages/en.ts";
import { dutySpanish } from "../duty/messages/es.ts";
import { dutyFrench } from "../duty/messages/fr.ts";
import { english } from "../origin/messages/en.ts";
import { spanish } from "../origin/messages/es.ts";
import { french } from "../origin/messages/fr.ts";
import type { Catalogue } from "./catalogue.ts";

/** Every sentence of the answers in three languages, with the descriptions that the law gives its goods. */
export function sayings(law: Pick<Law, "descriptions">): Translations<Catalogue> {
  const describe = describer(law.descriptions ?? []);
  return {
    en: { ...english(describe), ...dutyEnglish },
    es: { ...spanish(describe), ...dutySpanish },
    fr: { ...french(describe), ...dutyFrench },
  };
}
