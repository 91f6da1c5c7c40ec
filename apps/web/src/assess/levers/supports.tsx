import type { Support } from "../../engine/find-supports.ts";
import { useSpeech } from "../../locale/locale.tsx";
import type { Edit } from "../draft/edit.ts";
import { Change } from "./change.tsx";

interface SupportsProps {
  readonly supports: readonly Support[];
  readonly currency: string;
  readonly onTry: (edits: readonly Edit[]) => void;
}

/** The materials on whose origin the good's origin rests, each to be taken away. */
export function Supports({ supports, currency, onTry }: SupportsProps) {
  const { say, format } = useSpeech();
  if (supports.length === 0) return <p className="soft">{say("support.none")}</p>;
  return (
    <ol className="changes">
      {supports.map(({ material, name, value, leadsTo }) => (
        <Change
          key={material}
          words={say("support.lose", { name })}
          note={`${say("lever.value", { value: format.money(value, currency) })} · ${say(`support.leads-to.${leadsTo}`)}`}
          onTry={() => onTry([{ kind: "originating", material, to: false }])}
        />
      ))}
    </ol>
  );
}
