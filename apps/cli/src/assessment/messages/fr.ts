import type { AssessmentCatalogue } from "./catalogue.ts";

const verdicts = {
  originating: "originaire",
  "non-originating": "non originaire",
  undetermined: "indéterminé",
} as const;

export const fr: AssessmentCatalogue = {
  "assessment.verdict": ({ verdict }) => verdicts[verdict],
};
