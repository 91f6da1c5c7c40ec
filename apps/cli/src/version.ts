import { readFileSync } from "node:fs";
import { home } from "./home.ts";

/** The version of the program, as its package says it. */
export function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL("package.json", home), "utf8"));
  return manifest.version;
}
