import { locales } from "@coproduce/goods";
import { expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { parseChapterTitles } from "./chapter-titles.ts";

const titles = lawOfFolder("law/nomenclature/chapters.yaml").titles ?? {};

test("every chapter from 01 to 97 has its own title in each language", () => {
  expect(Object.keys(titles).toSorted()).toEqual(
    Array.from({ length: 97 }, (_, at) => String(at + 1).padStart(2, "0")),
  );
  for (const locale of locales) {
    const said = Object.values(titles).map((words) => words[locale]);
    expect(new Set(said).size, locale).toBe(97);
  }
  expect(titles["94"]?.fr).toBe("Meubles, luminaires et constructions préfabriquées");
});

test("a title that lacks a language stops the build and says where", () => {
  const source = { path: "chapters.yaml", text: '"84": { en: Machinery, es: Máquinas }' };
  expect(() => parseChapterTitles(source)).toThrow(/^chapters\.yaml: line 1, 84\.fr: /);
  const stray = { path: "chapters.yaml", text: '"98": { en: a, es: b, fr: c }' };
  expect(() => parseChapterTitles(stray)).toThrow("chapters.yaml: line 1, 98: ");
});
