import type { ShippedIndicator } from "@coproduce/trade/presentation";

type Text = () => string;

/** The Diagnose page. */
export type DiagnoseCatalogue = {
  readonly [K in ShippedIndicator as `diagnose.view.${K}`]: Text;
} & {
  readonly "nav.diagnose": Text;
  readonly "diagnose.title": Text;
  readonly "diagnose.lead": Text;
  readonly "diagnose.views": Text;
  readonly "diagnose.question": Text;
  readonly "diagnose.source": Text;
  readonly "diagnose.rows": Text;
  readonly "diagnose.find": Text;
  readonly "diagnose.none": Text;
  readonly "diagnose.all": (params: { count: number }) => string;
  readonly "diagnose.method": Text;
  readonly "diagnose.unmapped": (params: { percent: string }) => string;
  readonly "diagnose.more": Text;
  readonly "diagnose.word.month": Text;
  readonly "diagnose.word.chapter": Text;
  readonly "diagnose.word.brand": Text;
  readonly "diagnose.word.assembly": Text;
  readonly "diagnose.word.asia-pacific": Text;
};
