import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { record } from "../testing/recorder.ts";
import { scratchFolder } from "../testing/scratch-folder.ts";

const folder = scratchFolder();
afterAll(() => folder.remove());

const freezer = join(import.meta.dirname, "../testing/products/freezer.json");
const binary = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13);
const refused = async (args: readonly string[]) => {
  const found = await Promise.all(["en", "es", "fr"].map((locale) => record([...args, "--locale", locale])));
  for (const { code, out } of found) expect([code, out]).toEqual([2, ""]);
  return found.map(({ err }) => err);
};

describe("a scenario that is no text file says what is wanted", () => {
  const duty = ["duty", "--hs", "8418.10.00", "--origin", "MX", "--value", "1000", "--date", "2025-11-17"];

  test("a picture", async () => {
    const scenario = folder.write("picture.yaml", binary);
    expect(await refused([...duty, "--scenario", scenario])).toEqual([
      "picture.yaml is not text; a scenario is a YAML file, with lines such as “id: raise-rvc”.\n",
      "picture.yaml no es texto; un escenario es un archivo YAML, con líneas como «id: elevar-vcr».\n",
      "picture.yaml n’est pas du texte; un scénario est un fichier YAML, avec des lignes comme «\u00a0id: hausser-tvr\u00a0».\n",
    ]);
    expect((await refused(["assess", freezer, "--scenario", scenario]))[0]).toContain("a scenario is a YAML");
  });

  test("a folder", async () => {
    expect(await refused([...duty, "--scenario", folder.path])).toEqual([
      `${folder.path} is a folder; name the YAML file of a scenario.\n`,
      `${folder.path} es una carpeta; indique el archivo YAML de un escenario.\n`,
      `${folder.path} est un dossier; indiquez le fichier YAML d’un scénario.\n`,
    ]);
  });

  test("an empty file", async () => {
    expect(await refused([...duty, "--scenario", folder.write("empty.yaml", "")])).toEqual([
      "empty.yaml is empty; a scenario is YAML.\n",
      "empty.yaml está vacío; un escenario se da en YAML.\n",
      "empty.yaml est vide; un scénario est en YAML.\n",
    ]);
  });
});

describe("a product", () => {
  test("is read from UTF-16, as editors on Windows save it", async () => {
    const text = readFileSync(freezer, "utf8");
    const file = folder.write("freezer.json", Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(await record(["assess", file, "--json"])).toEqual(await record(["assess", freezer, "--json"]));
  });

  test("in a folder or of no text is refused", async () => {
    expect((await refused(["assess", folder.path]))[0]).toBe(
      `${folder.path} is a folder; name the file of a product.\n`,
    );
    expect((await refused(["assess", folder.write("picture.json", binary)]))[0]).toBe(
      "picture.json: This is not text. A product document is JSON text, in UTF-8 or UTF-16.\n",
    );
  });
});

describe("what the system refuses is wrong input, said in words", () => {
  test("a store that is a file", async () => {
    const store = folder.write("store", "");
    expect(await refused(["data", "list", "--store", store])).toEqual([
      `${store}: a file stands where a folder is needed.\n`,
      `${store}: hay un archivo donde hace falta una carpeta.\n`,
      `${store}\u00a0: un fichier occupe la place d’un dossier.\n`,
    ]);
  });

  test("a folder that is not there", async () => {
    const file = join(folder.path, "none", "table.xlsx");
    const [english] = await refused(["template", "--xlsx", file]);
    expect(english).toBe(`${file}: there is no such file or folder.\n`);
  });

  test("a name without end, which is shortened", async () => {
    const [english = ""] = await refused(["assess", "a".repeat(5000)]);
    expect(english).toMatch(/a…: the name is too long\.\n$/);
    expect(english.length).toBeLessThan(300);
  });

  test("an empty name", async () => {
    expect((await refused(["assess", ""]))[0]).toBe('There is no file "".\n');
  });
});

test.skipIf(!existsSync("/dev/zero"))(
  "of a device without end no more is read than a file may have",
  async () => {
    expect((await refused(["assess", "/dev/zero"]))[0]).toBe(
      "/dev/zero is larger than 64 MB, the most that is read.\n",
    );
  },
);
