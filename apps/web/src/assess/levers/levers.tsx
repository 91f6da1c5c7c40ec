import type { Lever } from "../../engine/lever.ts";
import { useSpeech } from "../../locale/locale.tsx";
import type { Edit } from "../draft/edit.ts";

interface LeversProps {
  readonly levers: readonly Lever[];
  readonly originates: boolean;
  readonly currency: string;
  readonly onTry: (edits: readonly Edit[]) => void;
}

const shownAtFirst = 6;

/** The single changes that would turn the verdict, each to be tried in place. */
export function Levers({ levers, originates, currency, onTry }: LeversProps) {
  const { say, format } = useSpeech();
  if (levers.length === 0) return <p className="soft">{say(originates ? "lever.robust" : "lever.none")}</p>;
  const words = ({ kind, name, limit }: Lever) => {
    switch (kind) {
      case "certify":
        return say("lever.certify", { name });
      case "source-in-region":
        return say("lever.source-in-region", { name, economy: format.economy(limit ?? "") });
      case "cheaper":
        return say("lever.cheaper", { name, limit: format.money(limit ?? "0", currency) });
      case "lose":
        return say("lever.lose", { name });
    }
  };
  return (
    <ol className="levers">
      {levers.slice(0, shownAtFirst).map((lever) => (
        <li key={`${lever.kind} ${lever.material}`}>
          <div>
            <p className="lever-words">{words(lever)}</p>
            <p className="small soft">
              {say("lever.value", { value: format.money(lever.value, currency) })}
              {lever.kind === "lose" && <> · {say(`lever.leads-to.${lever.leadsTo}`)}</>}
            </p>
          </div>
          <button type="button" className="button on-screen" onClick={() => onTry(lever.edits)}>
            {say("lever.try")}
            <span className="hidden-label">: {words(lever)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
