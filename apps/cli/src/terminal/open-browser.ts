import { spawn } from "node:child_process";
import process from "node:process";

/** Opens a page in the system's browser if there is one. Never fails: the address is printed anyway. */
export function openBrowser(url: string): void {
  const [command, ...args] = commandFor(process.platform);
  if (command === undefined) return;
  const child = spawn(command, [...args, url], { detached: true, stdio: "ignore" });
  child.on("error", () => {});
  child.unref();
}

function commandFor(platform: NodeJS.Platform): readonly string[] {
  switch (platform) {
    case "darwin":
      return ["open"];
    case "win32":
      return ["cmd", "/c", "start", ""];
    default:
      return ["xdg-open"];
  }
}
