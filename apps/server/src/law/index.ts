export { lawOfTrade } from "./law-of-trade.ts";
export { type DutyQuestion, loadDuty } from "./load-duty.ts";
export { openPacks, type PackStore, PacksMissingError, packStore, type WantedPack } from "./pack-store.ts";
export { lawOfChapter, lawOfCoverage, lawOfDuty, lawOfLists, lawOfOrigin, lawOfTariff } from "./wanted.ts";
