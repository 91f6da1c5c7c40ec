import type { RuleFile } from "../notation/ast.ts";
import { parseRules } from "../notation/parse.ts";
import type { Law, LawFile } from "./law.ts";

/** A file of `law/` with its text, before it is parsed. */
export interface LawText extends LawFile {
  readonly text: string;
}

/** What each part holds in one pack: plain JSON values only. */
export interface PartContents {
  readonly rules: RuleFile;
}

export type PartName = keyof PartContents;

/** How the files of one part of `law/` become law. */
export interface LawPart<Content> {
  /**
   * The paths of the part's files. A capture group makes one pack of the files that share its text
   * ("rules/84"); without one, all files of the part are one pack.
   */
  readonly paths: RegExp;
  /** Parses the files of one pack, in the order of their paths. @throws LawFileError naming the bad line. */
  readonly parse: (files: readonly [LawText, ...LawText[]]) => Content;
  /** Puts a pack's content in its place. */
  readonly add: (law: Law, content: Content) => Law;
}

/** Every kind of law file: its paths, its parser, its place in {@link Law}. A new kind is one entry here. */
export const parts: { readonly [P in PartName]: LawPart<PartContents[P]> } = {
  rules: {
    paths: /^law\/agreements\/usmca\/product-rules\/(\d\d)\.rules$/,
    parse: ([file]) => parseRules(file.text),
    add: (law, chapter) => ({ ...law, rules: new Map(law.rules).set(chapter.chapter, chapter) }),
  },
};

export const partNames = Object.keys(parts) as readonly PartName[];
