import { formatHsCode, type ProductDocument, parseHsCode } from "@coproduce/goods";
import type { ShownAssessment } from "../../engine/assessment.ts";
import type { ShownDuty } from "../../engine/shown-duty.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { standaloneSvg } from "../../picture/standalone-svg.ts";
import { FileLinks } from "./file-links.tsx";
import { materialsCsv } from "./materials-csv.ts";
import { fileStem, saveText } from "./save.ts";

interface DownloadsProps {
  readonly document: ProductDocument;
  readonly assessment: ShownAssessment;
  readonly duty: ShownDuty | null;
}

/** The answer as JSON, the materials as CSV, the pictures as one SVG. */
export function Downloads({ document, assessment, duty }: DownloadsProps) {
  const { say, format } = useSpeech();
  const name = fileStem(document.id);
  const saveJson = () => {
    const { regime, origin, exposure } = assessment;
    saveText(
      `${name}.assessment.json`,
      "application/json",
      JSON.stringify({ product: document, regime, origin, duty, exposure }, null, 2),
    );
  };
  const saveCsv = () =>
    saveText(
      `${name}.materials.csv`,
      "text/csv;charset=utf-8",
      materialsCsv(document.materials, assessment.origin.materials, {
        headers: [
          say("materials.level"),
          say("materials.id"),
          say("materials.material"),
          say("materials.hs"),
          say("materials.origin"),
          say("materials.value", { currency: document.currency }),
          say("materials.originating"),
          say("materials.shift"),
        ],
        verdict: (verdict) => say(`verdict.${verdict}`),
      }),
    );
  const savePictures = () => {
    const code = formatHsCode(parseHsCode(document.hs) ?? document.hs);
    const pictures = Array.from(
      window.document.querySelectorAll<SVGSVGElement>("svg[data-picture]"),
      (svg) => ({
        title: `${svg.dataset.picture} · ${document.name ?? document.id}, ${code}, ${format.date(assessment.regime.date)}`,
        svg,
      }),
    );
    saveText(`${name}.svg`, "image/svg+xml", standaloneSvg(pictures));
  };
  return (
    <span className="downloads on-screen">
      <FileLinks
        title={say("download.title")}
        files={[
          ["JSON", saveJson],
          ["CSV", saveCsv],
          ["SVG", savePictures],
          [say("download.print"), () => window.print()],
        ]}
      />
    </span>
  );
}
