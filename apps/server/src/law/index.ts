export { openPacks, type PackFolder, PacksMissingError, type WantedPack } from "./pack-folder.ts";
export { lawOfChapter, lawOfOrigin } from "./wanted.ts";
