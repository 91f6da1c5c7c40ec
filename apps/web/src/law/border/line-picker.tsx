import { EconomyOptions } from "../../assess/materials/economy-options.tsx";
import type { HistoryOrigin } from "../../engine/border-history.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { lineKey, parseLines } from "./line-key.ts";
import { useLineName } from "./use-line-name.ts";

interface LinePickerProps {
  readonly origins: readonly HistoryOrigin[];
  readonly onOrigins: (origins: readonly HistoryOrigin[]) => void;
  readonly since: string;
  readonly onSince: (year: string) => void;
}

/** The economies that the picture draws, each of which can be taken away; one more; and the first year. */
export function LinePicker({ origins, onOrigins, since, onSince }: LinePickerProps) {
  const { say } = useSpeech();
  const name = useLineName();
  const add = (key: string) => {
    const [added] = parseLines(key);
    if (added !== undefined && !origins.some((each) => lineKey(each) === key)) onOrigins([...origins, added]);
  };
  return (
    <div className="law-lines on-screen">
      <ul>
        {origins.map((origin) => (
          <li key={lineKey(origin)}>
            {name(origin)}{" "}
            <button
              type="button"
              className="link-button"
              aria-label={say("border.remove", { name: name(origin) })}
              onClick={() => onOrigins(origins.filter((each) => each !== origin))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <select
        className="field"
        aria-label={say("border.add")}
        value=""
        onChange={(event) => add(event.target.value)}
      >
        <option value="">{say("border.add")}</option>
        <optgroup label={say("border.with-preference")}>
          {(["MX+", "CA+"] as const).flatMap((key) =>
            parseLines(key).map((origin) => (
              <option key={key} value={key}>
                {name(origin)}
              </option>
            )),
          )}
        </optgroup>
        <EconomyOptions />
      </select>
      <label>
        <span className="soft">{say("border.since")}</span>{" "}
        <select className="field" value={since} onChange={(event) => onSince(event.target.value)}>
          {["2018", "2022", "2025"].map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
