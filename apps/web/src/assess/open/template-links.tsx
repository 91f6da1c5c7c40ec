import { useEngine } from "../../engine/context.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { saveBytes, tableTypes } from "../download/save.ts";

/** The template of a bill of materials, to download. */
export function TemplateLinks() {
  const { say, locale } = useSpeech();
  const engine = useEngine();
  const save = async (format: keyof typeof tableTypes) => {
    const { fileName, bytes } = await engine("template", { locale, format });
    saveBytes(fileName, tableTypes[format], new Uint8Array(bytes));
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
