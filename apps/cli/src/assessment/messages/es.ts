import type { AssessmentCatalogue } from "./catalogue.ts";

const verdicts = {
  originating: "originario",
  "non-originating": "no originario",
  undetermined: "indeterminado",
} as const;

export const es: AssessmentCatalogue = {
  "assessment.verdict": ({ verdict }) => verdicts[verdict],
};
