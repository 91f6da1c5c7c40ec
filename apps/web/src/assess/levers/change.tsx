import { useSpeech } from "../../locale/locale.tsx";

interface ChangeProps {
  readonly words: string;
  readonly note: string | null;
  /** Null where the change is none of a material. */
  readonly onTry: (() => void) | null;
}

/** A change in words, with the button that makes it. */
export function Change({ words, note, onTry }: ChangeProps) {
  const { say } = useSpeech();
  return (
    <li>
      <div>
        <p className="change-words">{words}</p>
        {note !== null && <p className="small soft">{note}</p>}
      </div>
      {onTry !== null && (
        <button type="button" className="button on-screen" onClick={onTry}>
          {say("lever.try")}
          <span className="hidden-label">: {words}</span>
        </button>
      )}
    </li>
  );
}
