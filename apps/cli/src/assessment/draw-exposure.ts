import type { ExposureAnswer } from "@coproduce/assess";
import { formatFor } from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import { padEnd, padStart, widthOf, wrap } from "../terminal/width.ts";

const widestBar = 40;
/** Economies and materials beyond these are counted, not listed. */
const shown = 6;
const listed = 3;

/** Where the value of the good comes from, and the materials from outside the region that matter most. */
export function drawExposure(
  exposure: ExposureAnswer | null,
  { say, style, terminal, locale }: Context,
): readonly string[] {
  if (exposure === null) return [];
  const format = formatFor(locale);
  const rows = exposure.byEconomy.slice(0, shown).map(({ economy, share }) => ({
    name: economy === null ? say("assessment.not-stated") : format.economy(economy),
    share: format.share(share),
    percent: Number(share),
    isKnown: economy !== null,
  }));
  const room = Math.max(...rows.map(({ name }) => widthOf(name)));
  const shareRoom = Math.max(...rows.map(({ share }) => widthOf(share)));
  const width = Math.min(widestBar, terminal.columns - room - shareRoom - "      ".length);
  const bars = rows.map(({ name, share, percent, isKnown }) => {
    const bar = (isKnown ? "█" : "▒").repeat(Math.max(1, Math.round((percent / 100) * width)));
    return `  ${padEnd(name, room)}  ${padStart(share, shareRoom)}  ${style(isKnown ? "accent" : "quiet", bar)}`;
  });
  const more = exposure.byEconomy.length - rows.length;
  const asia = exposure.groups.find(({ id }) => id === "asia-pacific")?.share ?? null;
  const foreign = exposure.criticalMaterials
    .slice(0, listed)
    .map(({ name, economy, share }) => `${name} (${format.economy(economy)}) ${format.share(share)}`);
  const notes = [
    ...(more > 0 ? [say("assessment.more-economies", { count: more })] : []),
    say("assessment.shares", {
      base: exposure.base.kind,
      region: format.percent(exposure.regionalShare),
      asia: asia === null ? null : format.percent(asia),
    }),
    ...(foreign.length === 0 ? [] : [say("assessment.from-outside", { materials: foreign.join(", ") })]),
  ];
  return [
    style("strong", say("assessment.exposure")),
    ...bars,
    ...notes.flatMap((note) => wrap(note, terminal.columns - 2)).map((line) => `  ${line}`),
  ];
}
