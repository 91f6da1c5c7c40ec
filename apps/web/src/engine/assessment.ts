import type {
  Finding,
  MaterialStanding,
  MissingFact,
  OriginAnswer,
  RegimeAnswer,
  Rendered,
} from "@coproduce/assess";
import type { Locale } from "@coproduce/goods";
import type { ValueShare } from "../assess/composition/shade.ts";

/** An origin answer with its sentences in the language of the page. */
export type ShownOrigin = Rendered<OriginAnswer>;
export type ShownFinding = Rendered<Finding>;
export type ShownFact = Rendered<MissingFact>;
export type ShownMaterial = Rendered<MaterialStanding>;

/** What the page shows of one product under the law of one date. */
export interface ShownAssessment {
  /** Language of its sentences. */
  readonly locale: Locale;
  readonly regime: RegimeAnswer;
  readonly origin: ShownOrigin;
  readonly composition: Composition | null;
  /** The rule that the answer shows, in words. */
  readonly ruleText: string | null;
}

/** Where the value of the good comes from. */
export interface Composition {
  readonly shares: readonly ValueShare[];
  /** In percent. */
  readonly regionalShare: string;
}
