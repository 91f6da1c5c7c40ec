import { containment, type HsRange, type Locale, type PlainDate } from "@coproduce/goods";
import type {
  Agreement,
  AgreementProvision,
  Citation,
  ProvisionEffect,
  ProvisionFact,
} from "../agreement/provision.ts";
import { describedKey, type FactHolder } from "../facts/fact-key.ts";
import type { ListEntry } from "../notation/ast.ts";
import { isInForce } from "../resolve/regime.ts";
import type { Describe } from "../words/description.ts";
import { factQuestion } from "../words/question.ts";
import type { AskedFact } from "./rules-of-code.ts";

/** A provision beside the rules that may concern the goods of a code, in words. */
export interface CodeProvision {
  readonly id: string;
  readonly effect: ProvisionEffect;
  readonly text: string;
  /** What it asks: which part of the code the good is, which materials it has, and the fact that decides. */
  readonly facts: readonly AskedFact[];
  readonly citation: Citation;
}

/**
 * The provisions that may concern a code on a date. Those that only matter if the document states a fact that
 * is otherwise presumed (transit, mere dilution) are left out.
 */
export function provisionsOfCode(
  agreement: Agreement,
  code: HsRange,
  date: PlainDate,
  locale: Locale,
  describe: Describe,
): readonly CodeProvision[] {
  const described = (of: FactHolder, entries: readonly ListEntry[]) =>
    entries.flatMap((entry) => describedFact(of, entry, locale, describe));
  const goodsOf = (entries: readonly ListEntry[]) =>
    described(
      "good",
      entries.filter((entry) => reaches(entry, code)),
    );
  const beside = agreement.provisions
    .filter((provision) => concerns(provision, code, date))
    .map((provision): CodeProvision => {
      const { id, effect, words, citation, fact } = provision;
      const facts = [
        ...goodsOf([...provision.goods, ...provision.goodsExcept]),
        ...described("material", [...(provision.materials ?? []), ...provision.materialsExcept]),
        ...(fact === null ? [] : [ownFact(fact, locale)]),
      ];
      return { id, effect, text: words[locale], facts, citation };
    });
  const imported = agreement.scheduleTwo
    .filter(({ goods }) => goods.some((entry) => reaches(entry, code)))
    .map(({ goods, fact, words, citation }): CodeProvision => {
      const facts = [...goodsOf(goods), ownFact(fact, locale)];
      return { id: "schedule-2", effect: "confers", text: words[locale], facts, citation };
    });
  return [...imported, ...beside];
}

function ownFact({ key, subject, words }: ProvisionFact, locale: Locale): AskedFact {
  return { key, subject, kind: "yes-no", words: words.en, question: words[locale] };
}

function concerns(provision: AgreementProvision, code: HsRange, date: PlainDate): boolean {
  if (!isInForce(provision, date) || (provision.fact?.presumed ?? null) !== null) return false;
  if (!provision.goods.some((entry) => reaches(entry, code))) return false;
  return !provision.goodsExcept.some(
    (entry) => entry.kind === "provision" && containment(code, entry.range) === "inside",
  );
}

function reaches(entry: ListEntry, code: HsRange): boolean {
  if (entry.kind === "relative") return true;
  const { range } = entry.kind === "provision" ? entry : entry.provision;
  return containment(code, range) !== "outside";
}

function describedFact(
  of: FactHolder,
  entry: ListEntry,
  locale: Locale,
  describe: Describe,
): readonly AskedFact[] {
  if (entry.kind !== "described") return [];
  const { provision, description } = entry;
  const fact = {
    key: describedKey(of, provision, description),
    subject: of === "good" ? "product" : "material",
    kind: "yes-no",
    words: `ex ${provision.text} "${description}"`,
  } as const;
  return [{ ...fact, question: factQuestion(fact, locale, describe) }];
}
