export { openPacks, type PackStore, PacksMissingError, packStore, type WantedPack } from "./pack-store.ts";
export { lawOfChapter, lawOfCoverage, lawOfOrigin } from "./wanted.ts";
