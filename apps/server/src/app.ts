import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { OpenAPIHono } from "@hono/zod-openapi";
import { localOnly } from "./http/local-only.ts";
import { securityHeaders } from "./http/security-headers.ts";
import type { PackStore } from "./law/pack-store.ts";

export interface AppOptions {
  readonly version: string;
  readonly packs: PackStore;
  /** Folder of the law packs, served as they are under /packs. */
  readonly packFolder: URL;
  /** Folder of the built workbench. */
  readonly web: URL;
}

/** The HTTP API and the workbench. */
export function createApp({ packFolder, web }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(securityHeaders, localOnly);
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.use("/packs/*", serveStatic({ root: fileURLToPath(new URL("..", packFolder)) }));
  app.use("/*", serveStatic({ root: fileURLToPath(web) }));
  return app;
}
