import type { Translations } from "@coproduce/goods";
import { describer, type Law } from "@coproduce/law";
import { dutySayings } from "../duty/messages/sayings.ts";
import { english } from "../origin/messages/en.ts";
import { spanish } from "../origin/messages/es.ts";
import { french } from "../origin/messages/fr.ts";
import type { Catalogue } from "./catalogue.ts";

/** Every sentence of the answers in three languages, with the descriptions that the law gives its goods. */
export function sayings(law: Pick<Law, "descriptions">): Translations<Catalogue> {
  const describe = describer(law.descriptions ?? []);
  return {
    en: { ...english(describe), ...dutySayings.en },
    es: { ...spanish(describe), ...dutySayings.es },
    fr: { ...french(describe), ...dutySayings.fr },
  };
}
