import type { ExposureAnswer } from "@coproduce/assess";
import { isParty } from "@coproduce/goods";
import { useSpeech } from "../../locale/locale.tsx";
import { inOrder, shadesOf } from "./shade.ts";

interface CompositionProps {
  readonly exposure: ExposureAnswer;
  /** Names of the groups of economies, by id. */
  readonly groupNames: Readonly<Record<string, string>>;
  readonly currency: string;
}

/** Groups on which a reader asks whether the good depends; the others overlap with them or with the region. */
const shownGroups: readonly string[] = ["asia-pacific", "non-market-economies"];

/** Where the value comes from: one bar of the whole value, and a row for each economy. */
export function Composition({ exposure, groupNames, currency }: CompositionProps) {
  const { say, format } = useSpeech();
  const rows = inOrder(exposure.byEconomy);
  const shades = shadesOf(rows);
  const groups = exposure.groups.filter(({ id, share }) => shownGroups.includes(id) && Number(share) > 0);
  let at = 0;
  const bars = rows.map(({ share }, index) => {
    const bar = { x: at, width: Number(share), fill: shades[index] };
    at += bar.width;
    return bar;
  });
  const regional = rows
    .filter(({ economy }) => economy !== null && isParty(economy))
    .reduce((sum, { share }) => sum + Number(share), 0);
  return (
    <div className="composition">
      <svg
        width="100%"
        height="54"
        role="img"
        aria-label={say("composition.title")}
        data-picture={say("composition.title")}
      >
        <UnknownPattern />
        <text className="composition-region" x="0" y="12">
          {say("composition.region", { share: format.percent(exposure.regionalShare) })}
        </text>
        {regional > 0 && (
          <line className="composition-bracket" x1="0" x2={`${regional}%`} y1="19.5" y2="19.5" />
        )}
        {bars.map(({ x, width, fill }, index) => (
          <rect
            key={rows[index]?.economy ?? "unknown"}
            className="moves"
            x={`${x}%`}
            y="24"
            width={`${width}%`}
            height="28"
            fill={fill}
            stroke="var(--panel)"
          />
        ))}
      </svg>
      <table className="composition-rows">
        <caption className="hidden-label">{say("composition.title")}</caption>
        <tbody>
          {rows.map(({ economy, value, share }, index) => (
            <tr key={economy ?? "unknown"}>
              <th scope="row">
                <svg className="swatch" viewBox="0 0 12 12" aria-hidden="true">
                  <rect width="12" height="12" rx="2" fill={shades[index]} />
                </svg>
                {economy === null ? say("composition.unknown") : format.economy(economy)}
              </th>
              <td>{format.money(value, currency)}</td>
              <td className="soft">{format.percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {groups.length > 0 && (
        <p className="small soft composition-groups">
          {groups.map(({ id, share }) => `${groupNames[id] ?? id} ${format.percent(share)}`).join(" · ")}
        </p>
      )}
    </div>
  );
}

function UnknownPattern() {
  return (
    <defs>
      <pattern
        id="unknown-origin"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--track)" />
        <line y2="6" stroke="var(--soft)" strokeWidth="2.4" />
      </pattern>
    </defs>
  );
}
