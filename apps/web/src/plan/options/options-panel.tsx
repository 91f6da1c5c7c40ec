import type { ProductDocument } from "@coproduce/goods";
import type { OptionsDocument } from "@coproduce/plan";
import { useState } from "react";
import { FileLinks } from "../../assess/download/file-links.tsx";
import { fileStem, saveBytes, saveText, tableTypes } from "../../assess/download/save.ts";
import { FilePicker } from "../../assess/open/file-picker.tsx";
import { useEngine } from "../../engine/context.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { TypedField } from "../ask/typed-field.tsx";
import { countOf, mergeOptions } from "../question/edit-options.ts";
import type { FieldProblems } from "./field-problems.ts";
import { OptionsTable } from "./options-table.tsx";
import { typedNumber } from "./typed-value.ts";

interface OptionsPanelProps {
  readonly document: ProductDocument;
  readonly options: OptionsDocument;
  readonly problems: FieldProblems;
  /** Whether the table is open at first. */
  readonly isOpen: boolean;
  readonly canUndo: boolean;
  /** What the plan takes: "material alternative". */
  readonly taken: ReadonlySet<string>;
  readonly onOptions: (options: OptionsDocument) => void;
  readonly onUndo: () => void;
  readonly onFile: (file: File) => void;
}

/** What each material could be instead: typed in the table, proposed, or from a file. */
export function OptionsPanel(props: OptionsPanelProps) {
  const { document, options, problems, isOpen, canUndo, taken, onOptions, onUndo, onFile } = props;
  const { say, locale } = useSpeech();
  const engine = useEngine();
  const [open, setOpen] = useState(isOpen);
  const [premium, setPremium] = useState("10");
  const percent = Number(premium);
  const isPremium = premium.trim() !== "" && percent >= 0 && percent <= 1000;
  const propose = async () => {
    const proposed = await engine("proposeOptions", { document, premium: percent });
    onOptions(mergeOptions(options, proposed));
    setOpen(true);
  };
  const name = `${fileStem(document.id)}.options`;
  const save = async (format: "xlsx" | "csv") => {
    const bytes = await engine("optionsFile", { options, document, locale, format });
    saveBytes(`${name}.${format}`, tableTypes[format], new Uint8Array(bytes));
  };
  const { materials, ways } = countOf(options);
  const shown = open || problems.length > 0;
  return (
    <section className="panel long plan-options" aria-labelledby="options-title">
      <header>
        <h2 id="options-title">
          <button
            type="button"
            className="plan-toggle"
            aria-expanded={shown}
            aria-controls="options-table"
            onClick={() => setOpen(!open)}
          >
            {say("plan.options.title")}
          </button>
        </h2>
        <span className="small soft">{say("plan.options.count", { ways, materials })}</span>
        <span className="downloads on-screen">
          <button type="button" className="link-button" disabled={!canUndo} onClick={onUndo}>
            {say("edits.undo")}
          </button>
          <FilePicker
            text={say("plan.options.open")}
            className="link-button"
            accept=".json,.csv,.xlsx"
            onFile={onFile}
          />
          <FileLinks
            title={say(ways === 0 ? "plan.options.form" : "download.title")}
            files={[
              ["XLSX", () => void save("xlsx")],
              ["CSV", () => void save("csv")],
              ["JSON", () => saveText(`${name}.json`, "application/json", JSON.stringify(options, null, 2))],
            ]}
          />
        </span>
      </header>
      {shown && (
        <div id="options-table">
          <p className="small soft">{say("plan.options.hint")}</p>
          <OptionsTable {...{ document, options, problems, taken, onOptions }} />
        </div>
      )}
      {(shown || ways === 0) && (
        <div className="plan-propose on-screen">
          <TypedField
            label={say("plan.propose.premium")}
            value={premium}
            unit="%"
            width="4.5em"
            problem={isPremium ? null : say("answer.percent.wrong")}
            onChange={(text) => setPremium(typedNumber(text.replace("%", "").trim()))}
          />
          <button
            type="button"
            className={ways === 0 ? "button primary" : "button"}
            disabled={!isPremium}
            onClick={() => void propose()}
          >
            {say("plan.propose")}
          </button>
          <p className="small soft">{say("plan.propose.means")}</p>
        </div>
      )}
    </section>
  );
}
