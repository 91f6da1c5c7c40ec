import { formatHsCode, parseHsCode } from "@coproduce/goods";
import { FileLinks } from "../../assess/download/file-links.tsx";
import { fileStem, saveBytes, saveText, tableTypes } from "../../assess/download/save.ts";
import { useEngine } from "../../engine/context.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { standaloneSvg } from "../../picture/standalone-svg.ts";
import type { PlanAnswer } from "../run/use-plan-run.ts";

/** The plan as files: a workbook, what changes as CSV, JSON, and its pictures as one SVG. */
export function PlanDownloads({ answer }: { readonly answer: PlanAnswer }) {
  const { say, format: formats, locale } = useSpeech();
  const { plan, question } = answer;
  const { id, name, hs } = question.document;
  const engine = useEngine();
  const saveTable = async (format: "xlsx" | "csv") => {
    const bytes = await engine("planFile", { plan, currency: question.document.currency, locale, format });
    saveBytes(`${fileStem(id)}.plan.${format}`, tableTypes[format], new Uint8Array(bytes));
  };
  const saveJson = () =>
    saveText(`${fileStem(id)}.plan.json`, "application/json", JSON.stringify(plan, null, 2));
  const savePictures = () => {
    const code = formatHsCode(parseHsCode(hs) ?? hs);
    const drawn = window.document.querySelectorAll<SVGSVGElement>(".plan-answer .picture > svg");
    const pictures = Array.from(drawn, (svg) => ({
      title: `${svg.getAttribute("aria-label")} · ${name ?? id}, ${code}, ${formats.date(plan.regime.date)}`,
      svg,
    }));
    saveText(`${fileStem(id)}.plan.svg`, "image/svg+xml", standaloneSvg(pictures));
  };
  return (
    <div className="foot">
      <span className="downloads on-screen plan-files">
        <FileLinks
          title={say("plan.files")}
          files={[
            ["XLSX", () => void saveTable("xlsx")],
            ["CSV", () => void saveTable("csv")],
            ["JSON", saveJson],
            ["SVG", savePictures],
            [say("download.print"), () => window.print()],
          ]}
        />
      </span>
      <p className="small soft">{say("plan.proof", plan.proof)}</p>
    </div>
  );
}
