import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { lawFromFiles } from "@coproduce/law";
/** The project's root: the nearest folder above this file that holds the law. */
export const projectRoot = rootAbove(dirname(fileURLToPath(import.meta.url)));
function rootAbove(folder) {
  if (existsSync(join(folder, "law", "agreements"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("The folder law/ was not found above the build tools.");
  return rootAbove(above);
}
/**
 * Reads the files of `law/` that are law: everything but explanations (`*.md`) and worked cases (`cases/`).
 *
 * @param below Only files whose path starts so: "law/agreements/usmca/product-rules/84".
 */
export function readLawFolder(below = "law/") {
  return readdirSync(join(projectRoot, "law"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => path.startsWith(below) && !path.endsWith(".md") && !path.includes("/cases/"))
    .map((path) => {
      const bytes = readFileSync(join(projectRoot, path));
      return { path, text: bytes.toString("utf8"), hash: createHash("sha256").update(bytes).digest("hex") };
    });
}
/** The law of the folder `law/`, for tests and for tools that run on Node. */
export function lawOfFolder(below) {
  return lawFromFiles(readLawFolder(below));
}
//# sourceMappingURL=law-folder.js.map
