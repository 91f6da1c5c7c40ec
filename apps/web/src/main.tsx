import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { EngineContext } from "./engine/context.ts";
import { startEngine } from "./engine/engine.ts";
import { App } from "./shell/app.tsx";
import "./styles.css";

// The worker learns by its name where the law lies: beside the page.
const worker = new Worker(new URL("./engine/worker.ts", import.meta.url), {
  type: "module",
  name: document.baseURI.split("#")[0] ?? document.baseURI,
});

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <EngineContext value={startEngine(worker)}>
      <App today={localDate(new Date())} />
    </EngineContext>
  </StrictMode>,
);

/** The calendar date where the reader is. */
function localDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
