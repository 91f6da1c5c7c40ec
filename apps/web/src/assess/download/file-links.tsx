/** What a link says, and what it does. */
export type FileLink = readonly [label: string, save: () => void];

interface FileLinksProps {
  readonly title: string;
  readonly files: readonly FileLink[];
}

/** Kinds of files that can be saved, in a line of downloads. */
export function FileLinks({ title, files }: FileLinksProps) {
  return (
    <>
      <span className="soft">{title}</span>
      {files.map(([label, save]) => (
        <button key={label} type="button" className="link-button" onClick={save}>
          {label}
        </button>
      ))}
    </>
  );
}
