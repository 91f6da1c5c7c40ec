import type { DutyLayer, DutyUnavailable, ProductDuty, ProductDutySide, Rendered } from "@coproduce/assess";

/** Duty answers with their sentences in the language of the page. */
export type ShownDuty = Rendered<ProductDuty> | Rendered<DutyUnavailable>;
export type ShownDutySide = Rendered<ProductDutySide>;
export type ShownLayer = Rendered<DutyLayer>;
