import type { AssessmentCatalogue } from "./catalogue.ts";

const verdicts = {
  originating: "originating",
  "non-originating": "non-originating",
  undetermined: "undetermined",
} as const;

export const en: AssessmentCatalogue = {
  "assessment.verdict": ({ verdict }) => verdicts[verdict],
};
