import { existsSync } from "node:fs";
import { createApp, type Listening, listen, PortTakenError } from "@coproduce/server";
import { project } from "../home.ts";
import { packFolder } from "../law/open-law.ts";
import { InputError } from "../problem/input-error.ts";
import { openBrowser } from "../terminal/open-browser.ts";
import { storeFolder } from "../trade/store-folder.ts";
import { version } from "../version.ts";
import { type DefineCommand, newCommand } from "./command.ts";
import type { Context } from "./context.ts";

const usualPort = 4173;

interface ServeOptions {
  readonly port?: string;
  readonly open?: true;
  readonly store?: string;
}

export const serve: DefineCommand = (context) => {
  const { say } = context;
  return newCommand("serve", "command.serve", "[--port N] [--open] [--store DIR]", context)
    .option("--port <N>", say("option.port"))
    .option("--open", say("option.open"))
    .option("--store <DIR>", say("option.store"))
    .option("--locale <en|es|fr>", say("option.locale"))
    .action((options: ServeOptions) => serveUntilStopped(options, context));
};

async function serveUntilStopped(options: ServeOptions, context: Context): Promise<void> {
  const { say, style, terminal } = context;
  const web = new URL("apps/web/dist/", project);
  if (!existsSync(web)) throw new Error(say("problem.not-built", { path: "apps/web/dist" }));
  const app = createApp({
    version: version(),
    packs: await context.openLaw(),
    packFolder,
    web,
    store: storeFolder(options.store, context),
    today: () => terminal.today,
    onFault: (error) => terminal.err(`${error.stack ?? error.message}\n`),
  });
  const server = await listenOn(options.port, (ports) => listen(app, ports), context);
  const asked = options.port === undefined ? usualPort : Number(options.port);
  if (asked !== 0 && server.port !== asked) {
    terminal.err(`${say("serve.other-port", { taken: asked, port: server.port })}\n`);
  }
  terminal.out(`${style("strong", say("serve.ready", { url: server.url }))}\n`);
  terminal.out(`${say("serve.pages", { url: server.url })}\n`);
  terminal.out(`${style("quiet", `${say("serve.private")} ${say("serve.stop")}`)}\n`);
  if (options.open === true) openBrowser(server.url);
  await terminal.interrupted();
  await server.close();
  terminal.out(`${say("serve.stopped")}\n`);
}

/** A port that is named is that one or none; without a name, the usual one or the next that is free. */
async function listenOn(
  port: string | undefined,
  start: (ports: readonly number[]) => Promise<Listening>,
  { say }: Context,
): Promise<Listening> {
  if (port === undefined) return start(Array.from({ length: 20 }, (_, step) => usualPort + step));
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new InputError(say("problem.port", { given: port }));
  }
  try {
    return await start([Number(port)]);
  } catch (error) {
    if (error instanceof PortTakenError) throw new InputError(say("serve.taken", { port: error.port }));
    throw error;
  }
}
