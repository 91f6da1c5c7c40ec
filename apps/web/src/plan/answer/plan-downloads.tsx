import { formatHsCode, parseHsCode } from "@coproduce/goods";
import { saveText } from "../../assess/download/save.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { standaloneSvg } from "../../picture/standalone-svg.ts";
import type { PlanAnswer } from "../run/use-plan-run.ts";
import { fileStem } from "./cost-picture.tsx";

/** The plan as files: JSON as the command line prints it, its pictures as one SVG. */
export function PlanDownloads({ answer }: { readonly answer: PlanAnswer }) {
  const { say, format } = useSpeech();
  const { plan, question } = answer;
  const { id, name, hs } = question.document;
  const saveJson = () =>
    saveText(`${fileStem(id)}.plan.json`, "application/json", JSON.stringify(plan, null, 2));
  const savePictures = () => {
    const code = formatHsCode(parseHsCode(hs) ?? hs);
    const drawn = window.document.querySelectorAll<SVGSVGElement>(".plan-answer .picture > svg");
    const pictures = Array.from(drawn, (svg) => ({
      title: `${svg.getAttribute("aria-label")} · ${name ?? id}, ${code}, ${format.date(plan.regime.date)}`,
      svg,
    }));
    saveText(`${fileStem(id)}.plan.svg`, "image/svg+xml", standaloneSvg(pictures));
  };
  return (
    <div className="foot">
      <span className="downloads on-screen plan-files">
        <span className="soft">{say("plan.files")}</span>
        <button type="button" className="link-button" onClick={saveJson}>
          JSON
        </button>
        <button type="button" className="link-button" onClick={savePictures}>
          SVG
        </button>
        <button type="button" className="link-button" onClick={() => window.print()}>
          {say("download.print")}
        </button>
      </span>
      <p className="small soft">{say("plan.proof", plan.proof)}</p>
    </div>
  );
}
