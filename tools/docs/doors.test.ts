import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const project = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(join(project, path), "utf8");
const readme = read("README.md");
const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "changelog/README.md",
  "law/agreements/usmca/NOTATION.md",
  ...readdirSync(join(project, "docs/adr")).map((name) => `docs/adr/${name}`),
];
const workspaces = ["packages", "apps"].flatMap((folder) =>
  readdirSync(join(project, folder)).map((name) => `${folder}/${name}`),
);

describe("the README", () => {
  const program = /```js\n([\s\S]+?)```/.exec(readme)?.[1] ?? "";
  const isBuilt = existsSync(join(project, "dist/packs/index.json"));

  // The program is for a built tree; without one there is nothing to run it on.
  test.skipIf(!isBuilt)("its program runs, in five lines", () => {
    expect(program.trim().split("\n")).toHaveLength(5);
    const output = execFileSync(process.execPath, ["--input-type=module", "--no-warnings", "-e", program], {
      cwd: project,
      encoding: "utf8",
    });
    expect(["originating", "non-originating", "undetermined"]).toContain(output.trim());
  });

  test("its table names every package", () => {
    for (const workspace of workspaces) expect(readme).toContain(`[\`${workspace}\`](${workspace})`);
  });

  test("its scripts are there", () => {
    const { scripts } = JSON.parse(read("package.json"));
    for (const [, script] of `${readme}${read("CONTRIBUTING.md")}`.matchAll(
      /npm (?:run )?(start|test|[a-z]+:[a-z]+|bench)\b/g,
    )) {
      expect(scripts).toHaveProperty([script ?? ""]);
    }
  });
});

test("every link between the pages leads somewhere", () => {
  for (const page of pages) {
    for (const [, link = ""] of read(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      expect(existsSync(join(project, dirname(page), link)), `${page}: ${link}`).toBe(true);
    }
  }
});

test("every dependency is justified, and no other", () => {
  const table = read("docs/adr/0007-dependencies.md")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const justified = table.flatMap((line) =>
    [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  const used = [".", ...workspaces].flatMap((folder) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(join(folder, "package.json")));
    return Object.keys({ ...dependencies, ...devDependencies });
  });
  const ours = new Set(used.filter((name) => !name.startsWith("@coproduce/")));
  expect([...justified].sort()).toEqual([...ours].sort());
});
