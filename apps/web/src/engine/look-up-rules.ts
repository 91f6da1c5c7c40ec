import { chapterOf, parseHsCode, parsePlainDate } from "@coproduce/goods";
import { type PartName, rulesOfCode } from "@coproduce/law";
import type { LawSource } from "./law-source.ts";
import type { RuleLookup } from "./rule-lookup.ts";

/** What the rules of any chapter need to be said in words. */
const wordParts: ReadonlySet<PartName> = new Set(["agreement", "descriptions", "doubts", "noteWords"]);

/** Looks up the rules of a code on a date, fetching its chapter. */
export async function lookUpRules(source: LawSource, code: string, date: string): Promise<RuleLookup> {
  const hs = parseHsCode(code);
  if (hs === undefined || Number(chapterOf(hs)) > 97) return { kind: "not-a-code" };
  const on = parsePlainDate(date);
  if (on === undefined) return { kind: "not-a-date" };
  const chapter = chapterOf(hs);
  const law = await source.load(
    ({ part, key }) => wordParts.has(part) || ((part === "rules" || part === "names") && key === chapter),
  );
  const names = law.names?.get(chapter)?.names ?? {};
  return {
    kind: "found",
    name: names[hs.slice(0, 6)] ?? names[hs.slice(0, 4)] ?? null,
    rules: {
      en: rulesOfCode(law, hs, on, "en"),
      es: rulesOfCode(law, hs, on, "es"),
      fr: rulesOfCode(law, hs, on, "fr"),
    },
  };
}
