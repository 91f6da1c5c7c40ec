import { useSpeech } from "../../locale/locale.tsx";

/** The template of a bill of materials, to download. */
export function TemplateLinks() {
  const { say } = useSpeech();
  return <span className="small soft">{say("open.template")}</span>;
}
