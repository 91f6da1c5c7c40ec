/** The frame around an assessment; its sentences come from the engine. */
export interface AssessmentCatalogue {
  readonly "assessment.verdict": (params: {
    readonly verdict: "originating" | "non-originating" | "undetermined";
  }) => string;
}
