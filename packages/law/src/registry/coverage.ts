import { formatHsCode } from "@coproduce/goods";
import { factsOfCondition } from "../facts/rule-fact.ts";
import type { Condition, RuleFile, RuleLine, Trust } from "../notation/ast.ts";
import type { TariffEconomy } from "../schedule/line.ts";
import type { Law } from "./law.ts";
import { subheadingsWithoutRule } from "./uncovered.ts";

/** How conditions are decided. */
export interface ConditionCoverage {
  /** By codes, values, weights and origin alone. */
  readonly evaluated: number;
  /** Also by a fact of the goods that has a key. */
  readonly keyedFact: number;
  /** By words that nothing evaluates and no question asks for. */
  readonly textOnly: number;
}

/** What became of the note lines of a chapter. */
export interface NoteCoverage {
  readonly provision: number;
  readonly definition: number;
  readonly informational: number;
  readonly textOnly: number;
}

/** Counts of one chapter, or of all. */
export interface CoverageCounts {
  readonly rules: number;
  readonly alternatives: number;
  readonly conditions: ConditionCoverage;
  readonly unparsed: number;
  readonly notes: NoteCoverage;
  /** Alternatives that stand in one source only. */
  readonly contested: number;
  /** Rule lines whose text is doubtful. */
  readonly doubtful: number;
}

/** How far the base rates of one economy are known in a chapter. */
export interface BaseRateCoverage {
  readonly economy: TariffEconomy;
  readonly lines: number;
  readonly trust: Trust;
  readonly knownFrom: string;
  readonly knownUntil: string;
}

export interface ChapterCoverage extends CoverageCounts {
  readonly chapter: string;
  /** Reserved in the Harmonized System: there is nothing to cover. */
  readonly reserved: boolean;
  /** Null where the chapter's rules are not loaded. */
  readonly trust: Trust | null;
  readonly source: string | null;
  /** Subheadings of HS 2012 without a rule line; null where the nomenclature is not loaded. */
  readonly withoutRule: readonly string[] | null;
  readonly baseRates: readonly BaseRateCoverage[];
}

export interface Coverage {
  /** Chapters 01 to 97. */
  readonly chapters: readonly ChapterCoverage[];
  readonly totals: CoverageCounts;
}

const reserved = "77";
const chapters = Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, "0"));

/** The registry of what the loaded law covers and how far it is checked, by chapter. */
export function coverageOf(law: Law): Coverage {
  const missing = law.nomenclature === undefined ? null : subheadingsWithoutRule(law, law.nomenclature);
  const covered = chapters.map((chapter): ChapterCoverage => {
    const file = law.rules.get(chapter);
    return {
      chapter,
      reserved: chapter === reserved,
      trust: file?.trust ?? null,
      source: file?.source ?? null,
      ...(file === undefined ? nothing : countsOf(file, law)),
      withoutRule: missing?.filter((code) => code.startsWith(chapter)).map(formatHsCode) ?? null,
      baseRates: baseRatesOf(chapter, law),
    };
  });
  return { chapters: covered, totals: covered.reduce(sum, nothing) };
}

function countsOf(file: RuleFile, law: Law): CoverageCounts {
  const alternatives = file.rules.flatMap((line) => line.alternatives);
  const standings = file.rules.flatMap((line) =>
    line.alternatives.flatMap(({ conditions }) => conditions.map((each) => standingOf(each, line, law))),
  );
  const count = (standing: keyof ConditionCoverage) => standings.filter((each) => each === standing).length;
  return {
    rules: file.rules.length,
    alternatives: alternatives.length,
    conditions: {
      evaluated: count("evaluated"),
      keyedFact: count("keyedFact"),
      textOnly: count("textOnly"),
    },
    unparsed: file.unparsed.length,
    notes: notesOf(file, law),
    contested: alternatives.filter(({ conditions }) => conditions.some(({ kind }) => kind === "contested"))
      .length,
    doubtful: file.rules.filter(({ remark }) => isDoubtful(remark, law)).length,
  };
}

/** A condition in free words is a keyed fact where the law's descriptions ask it as a question. */
function standingOf(condition: Condition, line: RuleLine, { descriptions }: Law): keyof ConditionCoverage {
  if (condition.kind === "note") {
    const asked = descriptions?.some(({ text, asks }) => text === condition.text && asks !== null) ?? false;
    return asked ? "keyedFact" : "textOnly";
  }
  return factsOfCondition(condition, line).length > 0 ? "keyedFact" : "evaluated";
}

function notesOf(file: RuleFile, law: Law): NoteCoverage {
  const standings = new Map(law.agreement.notes.map(({ id, standing }) => [id, standing]));
  const found = file.notes.map(({ id }) => standings.get(id) ?? "text-only");
  const count = (standing: (typeof found)[number]) => found.filter((each) => each === standing).length;
  return {
    provision: count("provision"),
    definition: count("definition"),
    informational: count("informational"),
    textOnly: count("text-only"),
  };
}

function isDoubtful(remark: string | null, law: Law): boolean {
  return remark !== null && (law.doubts ?? []).some(({ text }) => remark.includes(text));
}

function baseRatesOf(chapter: string, { schedules }: Law): readonly BaseRateCoverage[] {
  return [...(schedules ?? new Map()).values()]
    .filter((schedule) => schedule.chapter === chapter)
    .map(({ economy, lines, trust, knownFrom, knownUntil }) => ({
      economy,
      lines: lines.length,
      trust,
      knownFrom,
      knownUntil,
    }));
}

const nothing: CoverageCounts = {
  rules: 0,
  alternatives: 0,
  conditions: { evaluated: 0, keyedFact: 0, textOnly: 0 },
  unparsed: 0,
  notes: { provision: 0, definition: 0, informational: 0, textOnly: 0 },
  contested: 0,
  doubtful: 0,
};

function sum(a: CoverageCounts, b: CoverageCounts): CoverageCounts {
  return {
    rules: a.rules + b.rules,
    alternatives: a.alternatives + b.alternatives,
    conditions: {
      evaluated: a.conditions.evaluated + b.conditions.evaluated,
      keyedFact: a.conditions.keyedFact + b.conditions.keyedFact,
      textOnly: a.conditions.textOnly + b.conditions.textOnly,
    },
    unparsed: a.unparsed + b.unparsed,
    notes: {
      provision: a.notes.provision + b.notes.provision,
      definition: a.notes.definition + b.notes.definition,
      informational: a.notes.informational + b.notes.informational,
      textOnly: a.notes.textOnly + b.notes.textOnly,
    },
    contested: a.contested + b.contested,
    doubtful: a.doubtful + b.doubtful,
  };
}
