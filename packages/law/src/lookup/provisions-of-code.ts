import { containment, type HsRange, type Locale, type PlainDate } from "@coproduce/goods";
import type { Agreement, AgreementProvision, Citation, ProvisionEffect } from "../agreement/provision.ts";
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
  return agreement.provisions
    .filter((provision) => concerns(provision, code, date))
    .map((provision) => {
      const { id, effect, words, citation, fact } = provision;
      const goods = [...provision.goods, ...provision.goodsExcept].filter((entry) => reaches(entry, code));
      const materials = [...(provision.materials ?? []), ...provision.materialsExcept];
      const described = [
        ...goods.flatMap((entry) => describedFact("good", entry, locale, describe)),
        ...materials.flatMap((entry) => describedFact("material", entry, locale, describe)),
      ];
      const own: readonly AskedFact[] =
        fact === null
          ? []
          : [
              {
                key: fact.key,
                subject: fact.subject,
                kind: "yes-no",
                words: fact.words.en,
                question: fact.words[locale],
              },
            ];
      return { id, effect, text: words[locale], facts: [...described, ...own], citation };
    });
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
