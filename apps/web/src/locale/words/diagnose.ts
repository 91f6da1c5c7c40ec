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
  readonly "diagnose.unmapped": (params: { share: string }) => string;
  readonly "diagnose.more": Text;
  readonly "diagnose.word.month": Text;
  readonly "diagnose.word.chapter": Text;
  readonly "diagnose.word.brand": Text;
  readonly "diagnose.word.assembly": Text;
  readonly "diagnose.word.asia-pacific": Text;
  readonly "diagnose.word.non-market-economies": Text;
  readonly "diagnose.word.eu": Text;
  readonly "diagnose.word.model": Text;
  readonly "diagnose.as-table": Text;
  readonly "diagnose.source-column": Text;
  readonly "diagnose.sort": (params: { column: string }) => string;
  readonly "diagnose.suppliers-of": (params: { product: string }) => string;
  readonly "diagnose.region": Text;
  readonly "diagnose.rest": Text;
  readonly "diagnose.chapter": Text;
  readonly "diagnose.value": Text;
  readonly "diagnose.partner": Text;
  readonly "diagnose.exporter": Text;
  readonly "diagnose.exports": Text;
  readonly "diagnose.imports": Text;
  readonly "diagnose.year": Text;
  readonly "diagnose.month": Text;
  readonly "diagnose.claimed": Text;
  readonly "diagnose.unclaimed": Text;
  readonly "diagnose.low": Text;
  readonly "diagnose.high": Text;
  readonly "diagnose.model": Text;
  readonly "diagnose.assembled-in": Text;
  readonly "diagnose.content": Text;
  readonly "diagnose.of": (params: { reached: number; models: number }) => string;
  /** What a picture draws, in which unit. */
  readonly "diagnose.measure.dependence": (params: { group: string }) => string;
  readonly "diagnose.measure.tdr": (params: { year: string }) => string;
  readonly "diagnose.measure.utilization": Text;
  readonly "diagnose.measure.utilization-chapter": Text;
  readonly "diagnose.measure.integration": Text;
  readonly "diagnose.measure.value-added": (params: { year: string; first: string; last: string }) => string;
  readonly "diagnose.measure.regional-value": Text;
  readonly "diagnose.measure.chokepoints": Text;
  readonly "diagnose.measure.vehicles": Text;
  readonly "diagnose.name": Text;
  /** Against the year before: percent in value, points in the group's share, signed. */
  readonly "diagnose.change": (params: { value: string; share: string }) => string;
  readonly "diagnose.change-column": Text;
  readonly "diagnose.chapter-98": Text;
  readonly "diagnose.chapter-99": Text;
  /** What a picture finds, where its rows come from several answers. */
  readonly "diagnose.finding.integration": (params: {
    first: string;
    firstShare: string;
    second: string;
    secondShare: string;
  }) => string;
  readonly "diagnose.finding.regional-value": (params: {
    exporter: string;
    first: string;
    last: string;
    from: string;
    to: string;
  }) => string;
  readonly "diagnose.finding.tdr-over-time": (params: {
    partner: string;
    from: string;
    to: string;
    first: string;
    last: string;
  }) => string;
  readonly "diagnose.finding.utilization": (params: {
    from: string;
    to: string;
    mexico: { from: string; to: string };
    canada: { from: string; to: string };
  }) => string;
  readonly "diagnose.finding.value-added": (params: {
    exporter: string;
    first: string;
    last: string;
    source: string;
    sourceFrom: string;
    sourceTo: string;
    other: string;
    otherFrom: string;
    otherTo: string;
  }) => string;
  readonly "diagnose.finding.vehicles": (params: {
    reached: number;
    models: number;
    threshold: number;
  }) => string;
};
