import { Component, type ReactNode } from "react";
import { useSpeech } from "../locale/locale.tsx";

/** Our own fault, or the law could not be fetched: said plainly, with what to do. */
export function Fault({ message }: { readonly message: string }) {
  const { say } = useSpeech();
  return (
    <div className="panel fault" role="alert">
      <p>
        <strong>{say("page.fault")}</strong>
      </p>
      <p className="small soft">{message}</p>
    </div>
  );
}

/** Keeps the frame when a page cannot be drawn. */
export class FaultBoundary extends Component<
  { readonly children: ReactNode },
  { readonly message: string | null }
> {
  override state: { readonly message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <main className="page" id="page">
        <Fault message={message} />
      </main>
    );
  }
}
