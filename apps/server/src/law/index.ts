export { openPacks, type PackStore, PacksMissingError, packStore, type WantedPack } from "./pack-store.ts";
export { lawOfChapter, lawOfOrigin } from "./wanted.ts";
