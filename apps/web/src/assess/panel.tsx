import { type ReactNode, useId } from "react";

interface PanelProps {
  readonly title: string;
  /** How to use what is in it. */
  readonly note?: string;
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One part of the answer under its title. */
export function Panel({ title, note, aside, className, children }: PanelProps) {
  const id = useId();
  return (
    <section className={className === undefined ? "panel" : `panel ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note !== undefined && <span className="small soft on-screen">{note}</span>}
        {aside}
      </header>
      {children}
    </section>
  );
}
