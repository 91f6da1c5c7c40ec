import { isParty, type ProductDocument } from "@coproduce/goods";
import type { ShownOrigin } from "../../engine/assessment.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { findMaterial } from "../draft/apply.ts";
import type { Edit } from "../draft/edit.ts";
import { Change } from "./change.tsx";

interface LeversProps {
  readonly levers: ShownOrigin["levers"];
  readonly document: ProductDocument;
  readonly onTry: (edits: readonly Edit[]) => void;
}

const shownAtFirst = 6;

/** The single changes that would make the good originate, the least value to move first, each to be tried. */
export function Levers({ levers, document, onTry }: LeversProps) {
  const { say, format } = useSpeech();
  if (levers.length === 0) return <p className="soft">{say("lever.none")}</p>;
  return (
    <ol className="changes">
      {levers.slice(0, shownAtFirst).map(({ kind, material, of, value }) => (
        <Change
          key={`${kind} ${material ?? ""} ${of}`}
          words={of}
          note={
            kind === "originating-material"
              ? say("lever.value", { value: format.money(value, document.currency) })
              : null
          }
          onTry={material === undefined ? null : () => onTry(madeOriginating(document, material))}
        />
      ))}
    </ol>
  );
}

/** A material of the region is shown to originate; one from elsewhere is replaced by one made where the good is. */
export function madeOriginating(document: ProductDocument, material: string): readonly Edit[] {
  const shown: Edit = { kind: "originating", material, to: true };
  if (isParty(findMaterial(document.materials, material)?.origin)) return [shown];
  const to = isParty(document.producedIn) ? document.producedIn : "US";
  return [{ kind: "origin", material, to }, shown];
}
