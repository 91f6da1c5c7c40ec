import { chapterOf, entryIntoForce, type PlainDate, parseHsCode, parsePlainDate } from "@coproduce/goods";
import { rulesOfCode } from "@coproduce/law";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { localeOf, say } from "../http/locale.ts";
import { problem, refuse } from "../http/problem.ts";
import type { PackStore } from "../law/pack-store.ts";
import { lawOfChapter } from "../law/wanted.ts";
import { dateParameter, localeParameter } from "./parameters.ts";

const citation = z.object({ text: z.string(), trust: z.string() });

const codeRules = z
  .object({
    code: z.string(),
    date: z.string(),
    rules: z.array(
      z.looseObject({
        line: z.string().openapi({ description: "Stable id of the rule line" }),
        targets: z.array(z.string()),
        notation: z.string(),
        covers: z.boolean().openapi({ description: "False where more digits of the code would tell" }),
        words: z.looseObject({ sentence: z.string() }),
        facts: z.array(z.looseObject({ key: z.string(), kind: z.string(), question: z.string() })),
        citation,
        doubts: z.array(z.string()),
      }),
    ),
    provisions: z.array(
      z.looseObject({
        id: z.string(),
        effect: z
          .string()
          .openapi({ description: "confers, requires, prohibits, disregards, tolerates, excludes" }),
        text: z.string(),
        facts: z.array(z.looseObject({ key: z.string(), kind: z.string(), question: z.string() })),
        citation,
      }),
    ),
    notes: z.array(z.object({ id: z.string(), text: z.string() })),
    file: z.object({ path: z.string(), hash: z.string() }).nullable(),
  })
  .openapi("CodeRules");

const route = createRoute({
  method: "get",
  path: "/api/rule/{code}",
  summary: "What the agreement asks of a tariff code",
  description: "The rule lines that may govern the code on the date, in words, with the facts that they ask.",
  request: {
    params: z.object({ code: z.string().openapi({ example: "8418.10" }) }),
    query: z.object({ date: dateParameter, locale: localeParameter }),
  },
  responses: {
    200: { description: "The rules", content: { "application/json": { schema: codeRules } } },
    404: problem("No rule covers the code"),
    422: problem("The code or the date is wrong"),
  },
});

/** @param today the date of answers that name none */
export function addRuleRoute(app: OpenAPIHono, packs: PackStore, today: () => string): void {
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), (context) => {
    const locale = localeOf(context);
    const given = context.req.param("code") ?? "";
    const code = parseHsCode(given);
    if (code === undefined) {
      return refuse(context, "wrong-input", say({ key: "server.code", params: { given } }, locale));
    }
    const asked = context.req.query("date");
    const date = parsePlainDate(asked ?? today());
    if (date === undefined || date < entryIntoForce) {
      return refuse(context, "wrong-input", say(wrongDate(asked ?? ""), locale));
    }
    const law = packs.load(lawOfChapter(chapterOf(code)));
    const found = rulesOfCode(law, code, date, locale);
    if (found.rules.length > 0) return context.json(found);
    return refuse(context, "not-found", say({ key: "server.no-rules", params: { code: given } }, locale));
  });
}

export function wrongDate(given: string) {
  return { key: "server.date", params: { given, first: entryIntoForce as PlainDate } } as const;
}
