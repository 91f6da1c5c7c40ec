import { formatPercent, type PlainDate } from "@coproduce/goods";
import { parseAutomotive } from "../automotive/parse.ts";
import type { Trust } from "../notation/ast.ts";
import { LawFileError } from "../registry/error.ts";
import type { LawText } from "../registry/law.ts";
import { readYaml } from "../registry/yaml.ts";
import type {
  Agreement,
  AgreementProvision,
  AgreementTerm,
  Citation,
  NoteStanding,
  ScheduleTwoGood,
} from "./provision.ts";
import {
  type AgreementFile,
  agreementFile,
  type NotesFile,
  notesFile,
  type ProvisionsFile,
  provisionsFile,
  type ScheduleTwoFile,
  scheduleTwoFile,
} from "./schema.ts";

type Source = Pick<LawText, "path" | "text">;

/**
 * Reads the agreement's general part: agreement.yaml, schedule-2.yaml, the automotive files, provisions/notes.yaml
 * and any number of other provisions/*.yaml, told apart by their file names.
 *
 * @throws LawFileError that names file, line, field and what would be right; also when a file is missing
 * or two provisions have the same id.
 */
export function parseAgreement(sources: readonly Source[]): Agreement {
  const terms = readYaml(fileNamed(sources, "agreement.yaml"), agreementFile);
  const two = readYaml(fileNamed(sources, "schedule-2.yaml"), scheduleTwoFile);
  const notes = readYaml(fileNamed(sources, "notes.yaml"), notesFile);
  const provisions = sources
    .filter((source) => source.path.includes("/provisions/") && !source.path.endsWith("/notes.yaml"))
    .flatMap((source) => provisionsOf(readYaml(source, provisionsFile)));
  refuseTwins(provisions);
  return {
    parties: terms.parties,
    tolerances: {
      deMinimis: terms.tolerances["de-minimis"].value,
      textileWeight: terms.tolerances["textile-weight"].value,
      elastomericWeight: terms.tolerances["elastomeric-weight"].value,
      fallback: {
        transactionValue: terms.tolerances["fallback.transaction-value"].value,
        netCost: terms.tolerances["fallback.net-cost"].value,
      },
    },
    fallbackExcept: terms.criteria.D.except.list,
    withoutParts: terms.criteria.D.withoutParts.list,
    terms: termsOf(terms),
    automotive: parseAutomotive(fileNamed(sources, "parts.yaml"), fileNamed(sources, "vehicles.yaml")),
    provisions,
    notes: standings(notes, provisions),
    scheduleTwo: scheduleTwoOf(two),
  };
}

function fileNamed(sources: readonly Source[], name: string): Source {
  const source = sources.find(({ path }) => path === name || path.endsWith(`/${name}`));
  if (source === undefined) throw new LawFileError(name, "this file of the agreement is missing");
  return source;
}

function provisionsOf(file: ProvisionsFile): readonly AgreementProvision[] {
  return file.provisions.map(({ goods, materials, trust, citation, ...provision }) => ({
    ...provision,
    goods: goods.list,
    goodsExcept: goods.except,
    materials: materials?.list ?? null,
    materialsExcept: materials?.except ?? [],
    citation: cite(citation, trust ?? file.trust, file.verified),
  }));
}

function refuseTwins(provisions: readonly AgreementProvision[]): void {
  const seen = new Set<string>();
  for (const { id } of provisions) {
    if (seen.has(id)) throw new LawFileError("provisions", `two provisions have the id "${id}"; rename one`);
    seen.add(id);
  }
}

function termsOf(file: AgreementFile): readonly AgreementTerm[] {
  type Written = Omit<AgreementTerm, "id" | "value" | "citation"> & {
    readonly citation: string;
    readonly trust?: Trust | undefined;
  };
  const term = (
    id: string,
    value: string | null,
    { from, words, citation, trust }: Written,
  ): AgreementTerm => ({
    id,
    value,
    from,
    words,
    citation: cite(citation, trust ?? file.trust, file.verified),
  });
  return [
    ...Object.entries(file.criteria).map(([id, entry]) => term(`criterion.${id}`, null, entry)),
    ...Object.entries(file.tolerances).map(([id, entry]) =>
      term(`tolerance.${id}`, formatPercent(entry.value), entry),
    ),
    ...Object.entries(file.methods).map(([id, entry]) => term(`method.${id}`, entry.value, entry)),
    ...Object.entries(file.dates).map(([id, entry]) => term(`date.${id}`, entry.value, entry)),
  ];
}

function standings(file: NotesFile, provisions: readonly AgreementProvision[]): readonly NoteStanding[] {
  const carried = new Set([...provisions.flatMap((provision) => provision.notes), ...file.engine]);
  const as = (standing: NoteStanding["standing"]) => (id: string) => ({ id, standing });
  return [
    ...[...carried].map(as("provision")),
    ...file.definition.map(as("definition")),
    ...file.informational.map(as("informational")),
    ...file.textOnly.map(as("text-only")),
  ];
}

function scheduleTwoOf(file: ScheduleTwoFile): readonly ScheduleTwoGood[] {
  return file.goods.map(({ goods, words, trust }) => ({
    goods: goods.list,
    fact: file.fact,
    words: {
      en: `${words.en}: ${file.words.en}`,
      es: `${words.es}: ${file.words.es}`,
      fr: `${words.fr} : ${file.words.fr}`,
    },
    citation: cite(file.citation, trust ?? file.trust, file.verified),
  }));
}

function cite(text: string, trust: Trust, verified: PlainDate): Citation {
  return { text, trust, verified };
}
