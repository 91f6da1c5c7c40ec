import { assess, render, sayings, unknownCodes } from "@coproduce/assess";
import { entryIntoForce, isParty, parseHsCode, parsePlainDate, parseProductBytes } from "@coproduce/goods";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { localeOf, say } from "../http/locale.ts";
import { problem, refuse, refuseInput } from "../http/problem.ts";
import { loadDuty } from "../law/load-duty.ts";
import type { PackStore } from "../law/pack-store.ts";
import { lawOfOrigin } from "../law/wanted.ts";
import { dateParameter, localeParameter, partyParameter } from "./parameters.ts";
import { wrongDate } from "./rule.ts";

const megabytes = 8;

const assessment = z
  .looseObject({
    product: z.looseObject({ id: z.string() }).openapi({ description: "The product as it was given" }),
    regime: z.object({
      date: z.string(),
      importInto: z.enum(["US", "MX", "CA"]),
      scenario: z.string().nullable(),
      files: z.array(z.object({ path: z.string(), hash: z.string() })),
    }),
    origin: z.looseObject({
      verdict: z.enum(["originating", "non-originating", "undetermined"]),
      asDocumented: z
        .enum(["originating", "non-originating"])
        .openapi({ description: "With every unknown counted against the good" }),
      criterion: z.enum(["A", "B", "C", "D"]).nullable(),
      because: z.array(z.looseObject({ verdict: z.enum(["yes", "no", "unknown"]), of: z.string() })),
      missing: z.array(z.looseObject({ key: z.string(), of: z.string(), settles: z.string() })),
    }),
  })
  .openapi("Assessment");

const route = createRoute({
  method: "post",
  path: "/api/assess",
  summary: "Whether a product originates, and why",
  description:
    "Takes a product document and answers as `coproduce assess --json` does. Nothing is stored. The schema of the document is at /schema/product.json.",
  request: {
    query: z.object({ into: partyParameter, date: dateParameter, locale: localeParameter }),
    // Read by hand, so that every problem is told with its place.
    body: { required: true, content: { "application/json": { schema: { $ref: "/schema/product.json" } } } },
  },
  responses: {
    200: { description: "The assessment", content: { "application/json": { schema: assessment } } },
    413: problem(`The document is larger than ${megabytes} MB`),
    422: problem("The document, or a parameter, is wrong"),
  },
});

/** @param today the date of entry of products that name none */
export function addAssessRoute(app: OpenAPIHono, packs: PackStore, today: () => string): void {
  app.openAPIRegistry.registerPath(route);
  const limit = bodyLimit({
    maxSize: megabytes * 1024 * 1024,
    onError: (context) =>
      refuse(
        context,
        "too-large",
        say({ key: "server.too-large", params: { megabytes } }, localeOf(context)),
      ),
  });
  app.post(route.getRoutingPath(), limit, async (context) => {
    const locale = localeOf(context);
    const parsed = parseProductBytes(new Uint8Array(await context.req.arrayBuffer()), "product");
    if (parsed.kind === "problems") return refuseInput(context, parsed.problems, locale);
    const { product } = parsed;
    const into = context.req.query("into") ?? product.importInto;
    if (into === undefined)
      return refuse(context, "wrong-input", say({ key: "server.import-into", params: undefined }, locale));
    if (!isParty(into)) {
      return refuse(context, "wrong-input", say({ key: "server.party", params: { given: into } }, locale));
    }
    const given = context.req.query("date") ?? product.date ?? today();
    const date = parsePlainDate(given);
    if (date === undefined || date < entryIntoForce)
      return refuse(context, "wrong-input", say(wrongDate(given), locale));
    const chapter = parseHsCode(product.hs)?.slice(0, 2) ?? "";
    const origin = product.customsOrigin ?? product.producedIn ?? "";
    const law = loadDuty(packs, { into, date, chapter, origin }, lawOfOrigin);
    const unknown = unknownCodes(product, law, "product");
    if (unknown.length > 0) return refuseInput(context, unknown, locale);
    const answer = assess(product, { date, importInto: into, scenario: null, law });
    return context.json(render(answer, sayings(law), locale));
  });
}
