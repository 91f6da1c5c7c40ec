import { listsNeeded } from "@coproduce/assess";
import type { Party, PlainDate } from "@coproduce/goods";
import type { Law } from "@coproduce/law";
import type { PackStore, WantedPack } from "./pack-store.ts";
import { lawOfDuty, lawOfLists } from "./wanted.ts";

/** What of the law a duty question needs. */
export interface DutyQuestion {
  readonly into: Party;
  readonly date: PlainDate;
  /** Chapter of the tariff. */
  readonly chapter: string;
  /** Customs origin. */
  readonly origin: string;
}

const nothingElse: WantedPack = () => false;

/**
 * Loads one chapter of the tariff, the measures, and only the lists of goods to which they refer on the date.
 *
 * @param also further packs that the answer needs
 * @param change lays a scenario over the law; the lists that it names are loaded as well
 */
export function loadDuty(
  store: PackStore,
  { into, date, chapter, origin }: DutyQuestion,
  also: WantedPack = nothingElse,
  change: (law: Law) => Law = (law) => law,
): Law {
  const duty = lawOfDuty(into, chapter);
  const plain = store.load((pack) => duty(pack) || also(pack));
  const lists = listsNeeded({ law: change(plain), into: into.toLowerCase(), date }, origin);
  return change(store.load(lawOfLists(lists)));
}
