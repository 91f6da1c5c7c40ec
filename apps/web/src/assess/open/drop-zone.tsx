import { useState } from "react";
import { useSpeech } from "../../locale/locale.tsx";
import { FilePicker } from "./file-picker.tsx";
import { TemplateLinks } from "./template-links.tsx";

interface DropZoneProps {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/**
 * Brings in a bill of materials: dropped, picked, or pasted as rows or JSON. The page takes a file wherever it
 * is dropped; here is where it looks as if it were.
 */
export function DropZone({ onFile, onText }: DropZoneProps) {
  const { say } = useSpeech();
  const [over, setOver] = useState(false);
  const [text, setText] = useState("");
  return (
    <section
      className={over ? "drop over" : "drop"}
      aria-label={say("open.title")}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <svg className="drop-sign" viewBox="0 0 32 32" aria-hidden="true">
        <path
          d="M16 21V6m-5.5 5L16 5.5 21.500 11M6 19v6a1.500 1.500 0 0 0 1.500 1.500h17A1.500 1.500 0 0 0 26 25v-6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <div>
        <p className="drop-title">{say("open.drop")}</p>
        <p className="soft small">{say("open.formats")}</p>
      </div>
      <div className="drop-actions">
        <FilePicker
          text={say("open.choose")}
          className="button primary"
          accept=".csv,.tsv,.txt,.xlsx,.json"
          onFile={onFile}
        />
        <TemplateLinks />
      </div>
      <details className="paste">
        <summary>{say("open.paste")}</summary>
        <textarea
          className="field"
          rows={6}
          value={text}
          aria-label={say("open.paste")}
          placeholder={say("open.paste-hint")}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="button" className="button" disabled={text.trim() === ""} onClick={() => onText(text)}>
          {say("open.paste-apply")}
        </button>
      </details>
    </section>
  );
}
