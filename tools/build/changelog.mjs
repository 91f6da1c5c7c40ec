// Assembles the changelog from its fragments: `npm run changelog`, or `npm run changelog -- --release 0.2.0`.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(project, "changelog");
const titles = { major: "Renamed or removed", minor: "New", patch: "Put right" };

const fragments = readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .sort()
  .map((name) => {
    const kind = name.split(".").at(-2);
    if (!(kind in titles)) throw new Error(`changelog/${name}: the kind must be major, minor or patch`);
    const [sentence = "", ...rest] = readFileSync(join(folder, name), "utf8").trim().split("\n");
    if (sentence === "") throw new Error(`changelog/${name}: the first line is the sentence; it is empty`);
    return {
      name,
      kind,
      text: [`- ${sentence}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n"),
    };
  });

const parts = Object.entries(titles).flatMap(([kind, title]) => {
  const texts = fragments.filter((fragment) => fragment.kind === kind).map(({ text }) => text);
  return texts.length === 0 ? [] : [`### ${title}\n\n${texts.join("\n")}`];
});

const release = process.argv.indexOf("--release");
if (release < 0) {
  console.log(parts.join("\n\n") || "No fragments.");
} else {
  const version = process.argv[release + 1];
  if (!/^\d+\.\d+\.\d+$/.test(version ?? "")) throw new Error("--release needs a version such as 0.2.0");
  const path = join(project, "CHANGELOG.md");
  const heading = "# Changelog\n";
  const earlier = existsSync(path) ? readFileSync(path, "utf8").replace(heading, "") : "";
  const section = `## ${version}, ${new Date().toISOString().slice(0, 10)}\n\n${parts.join("\n\n")}\n`;
  writeFileSync(path, `${heading}\n${section}${earlier}`);
  for (const { name } of fragments) rmSync(join(folder, name));
}
