import { fileURLToPath } from "node:url";
import { productJsonSchema } from "@coproduce/goods";
import { optionsJsonSchema } from "@coproduce/plan";
import { serveStatic } from "@hono/node-server/serve-static";
import { OpenAPIHono } from "@hono/zod-openapi";
import { localOnly } from "./http/local-only.ts";
import { localeOf, say } from "./http/locale.ts";
import { refuse } from "./http/problem.ts";
import { securityHeaders } from "./http/security-headers.ts";
import type { PackStore } from "./law/pack-store.ts";
import { referencePage } from "./reference/page.ts";
import { addAssessRoute } from "./routes/assess.ts";
import { addCoverageRoute } from "./routes/coverage.ts";
import { addDiagnoseRoute } from "./routes/diagnose.ts";
import { addRuleRoute } from "./routes/rule.ts";

export interface AppOptions {
  readonly version: string;
  readonly packs: PackStore;
  /** Folder of the law packs, served as they are under /packs. */
  readonly packFolder: URL;
  /** Folder of the built workbench. */
  readonly web: URL;
  /** Folder of the trade data store, which need not exist yet. */
  readonly store: string;
  /** Today's date, ISO, for questions that name none. */
  readonly today: () => string;
  /** Is told of faults of the server. */
  readonly onFault: (error: Error) => void;
}

/** The HTTP API and the workbench, on one port. */
export function createApp({
  version,
  packs,
  packFolder,
  web,
  store,
  today,
  onFault,
}: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono();
  const info = {
    title: "Coproduce API",
    version,
    description:
      "Whether a product originates under the USMCA, and why; what the region depends on. Runs on this machine; stores nothing.",
  };
  const document = () => app.getOpenAPI31Document({ openapi: "3.1.0", info });

  app.use(securityHeaders, localOnly);
  addAssessRoute(app, packs, today);
  addRuleRoute(app, packs, today);
  addCoverageRoute(app, packs);
  addDiagnoseRoute(app, packs, store, today);
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.get("/openapi.json", (context) => context.json(document()));
  app.get("/schema/product.json", (context) => context.json(productJsonSchema()));
  app.get("/schema/options.json", (context) => context.json(optionsJsonSchema()));
  app.get("/docs", (context) => context.html(referencePage(document())));
  app.use("/packs/*", serveStatic({ root: fileURLToPath(new URL("..", packFolder)) }));
  app.use("/*", serveStatic({ root: fileURLToPath(web) }));

  app.notFound((context) => {
    const { path } = context.req;
    return refuse(context, "not-found", say({ key: "server.no-page", params: { path } }, localeOf(context)));
  });
  app.onError((error, context) => {
    onFault(error);
    return refuse(
      context,
      "our-fault",
      say({ key: "server.our-fault", params: undefined }, localeOf(context)),
    );
  });
  return app;
}
