import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

interface CanvasProps {
  /** What the picture shows, for readers who do not see it. */
  readonly title: string;
  readonly height: (width: number) => number;
  readonly draw: (width: number) => ReactNode;
  /** "group" where parts of it are chosen. Default: "img". */
  readonly role?: "img" | "group";
}

/** A picture drawn in pixels for the width that there is, so that its letters never shrink. */
export function Canvas({ title, height, draw, role = "img" }: CanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => setWidth(Math.max(240, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className="picture">
      <svg role={role} aria-label={title} width={width} height={height(width)}>
        {draw(width)}
      </svg>
    </div>
  );
}
