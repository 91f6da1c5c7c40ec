import { useRef } from "react";

interface FilePickerProps {
  readonly text: string;
  readonly className: string;
  /** Endings that are offered, as `accept` of an input lists them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets a file be chosen. */
export function FilePicker({ text, className, accept, onFile }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => picker.current?.click()}>
        {text}
      </button>
      <input
        ref={picker}
        type="file"
        className="hidden-label"
        tabIndex={-1}
        aria-label={text}
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = "";
        }}
      />
    </>
  );
}
