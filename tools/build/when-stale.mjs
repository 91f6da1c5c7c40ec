// Builds, unless everything that the build reads is older than the last build. `npm start` begins with it.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));
const sources = ["apps", "packages", "tools", "law", "examples", "package-lock.json"];
const products = ["apps/cli/dist/coproduce.js", "dist/packs/index.json", "apps/web/dist/index.html"];

const built = Math.min(...products.map((path) => changedAt(join(project, path)) ?? 0));
const changed = Math.max(...sources.map((path) => newest(join(project, path))));
if (changed > built) {
  const { status } = spawnSync("npm", ["run", "build"], {
    cwd: project,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exitCode = status ?? 1;
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => name !== "dist" && name !== "node_modules" && !name.endsWith(".tsbuildinfo"))
      .map((name) => newest(join(path, name))),
  );
}
