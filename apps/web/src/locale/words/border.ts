import type { MeasureStanding } from "../../engine/border-history.ts";

type Text = () => string;

/** What goods of a code have paid at the border, and under which measures. */
export interface BorderCatalogue extends Readonly<Record<`border.standing.${MeasureStanding}`, Text>> {
  readonly "border.title": Text;
  readonly "border.computing": Text;
  /** Of the goods that could pay most; `most` is null where that is not known. */
  readonly "border.finding": (params: {
    name: string;
    rate: string;
    date: string;
    most: { rate: string; date: string } | "now" | null;
  }) => string;
  readonly "border.measure": Text;
  readonly "border.source": (params: { text: string; from: string; until: string }) => string;
  readonly "border.source-measures": Text;
  readonly "border.claimed": (params: { economy: string }) => string;
  readonly "border.range": (params: { low: string; high: string }) => string;
  readonly "border.at-least": (params: { rate: string }) => string;
  readonly "border.unknown": Text;
  readonly "border.day": (params: { date: string }) => string;
  readonly "border.since": Text;
  readonly "border.add": Text;
  readonly "border.with-preference": Text;
  readonly "border.remove": (params: { name: string }) => string;
  readonly "border.timeline.finding": (params: { count: number; inForce: number; struck: number }) => string;
  readonly "border.timeline.measure": Text;
  readonly "border.timeline.source": Text;
  readonly "border.timeline.name": Text;
  readonly "border.timeline.authority": Text;
  readonly "border.timeline.standing": Text;
  readonly "border.timeline.until": Text;
  readonly "border.timeline.rates": Text;
  readonly "border.timeline.citation": Text;
  readonly "border.from": Text;
}
