export { openPacks, type PackFolder, PacksMissingError, type WantedPack } from "./pack-folder.ts";
