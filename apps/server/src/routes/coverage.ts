import { coverageOf } from "@coproduce/law";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { PackStore } from "../law/pack-store.ts";
import { lawOfCoverage } from "../law/wanted.ts";

const counts = {
  rules: z.number().int(),
  alternatives: z.number().int(),
  conditions: z.object({
    evaluated: z.number().int(),
    keyedFact: z.number().int(),
    textOnly: z.number().int(),
  }),
  unparsed: z.number().int(),
};

const coverage = z
  .object({
    chapters: z.array(
      z.looseObject({
        ...counts,
        chapter: z.string(),
        reserved: z.boolean(),
        trust: z.string().nullable(),
      }),
    ),
    totals: z.looseObject(counts),
  })
  .openapi("Coverage");

const route = createRoute({
  method: "get",
  path: "/api/law/coverage",
  summary: "What the law files hold, by chapter",
  description: "Counts of rules and conditions, how they are decided, and how far they are checked.",
  responses: { 200: { description: "The registry", content: { "application/json": { schema: coverage } } } },
});

export function addCoverageRoute(app: OpenAPIHono, packs: PackStore): void {
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), (context) => context.json(coverageOf(packs.load(lawOfCoverage))));
}
