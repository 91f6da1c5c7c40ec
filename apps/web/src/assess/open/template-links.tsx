import type { BomFormat } from "@coproduce/goods";
import { useEngine } from "../../engine/context.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { saveBytes } from "../download/save.ts";

const types: Readonly<Record<BomFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
};

/** The template of a bill of materials, to download. */
export function TemplateLinks() {
  const { say, locale } = useSpeech();
  const engine = useEngine();
  const save = async (format: BomFormat) => {
    const { fileName, bytes } = await engine("template", { locale, format });
    saveBytes(fileName, types[format], new Uint8Array(bytes));
  };
  return (
    <span className="small soft templates">
      {say("open.template")}
      {(["xlsx", "csv"] as const).map((format) => (
        <button key={format} type="button" className="link-button" onClick={() => void save(format)}>
          {format.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
