import type {
  Assessment,
  Finding,
  MaterialStanding,
  MissingFact,
  OriginAnswer,
  Rendered,
} from "@coproduce/assess";
import type { Locale } from "@coproduce/goods";

/** An origin answer with its sentences in the language of the page. */
export interface ShownOrigin extends Omit<Rendered<OriginAnswer>, "because"> {
  readonly because: readonly ShownFinding[];
}

/** A step of the proof, with the text of the rule or provision that it tests, in words. */
export interface ShownFinding extends Omit<Rendered<Finding>, "because"> {
  readonly text: string | null;
  readonly because: readonly ShownFinding[];
}

export type ShownFact = Rendered<MissingFact>;
export type ShownMaterial = Rendered<MaterialStanding>;

/** What the page shows of one product under the law of one date. */
export interface ShownAssessment extends Omit<Rendered<Assessment>, "product" | "duty" | "origin"> {
  readonly origin: ShownOrigin;
  /** Language of its sentences. */
  readonly locale: Locale;
  /** The rule that the answer shows. */
  readonly ruleWords: ShownRule | null;
  /** Names of the groups of economies, by id. */
  readonly groupNames: Readonly<Record<string, string>>;
}

/** A rule in words. */
export interface ShownRule {
  /** One for each alternative, in the order of the rule. */
  readonly alternatives: readonly string[];
  /** What is doubtful about its text. */
  readonly doubts: readonly string[];
}
