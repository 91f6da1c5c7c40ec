import type { PlainDate } from "@coproduce/goods";
import type { Asking, IndicatorOptions } from "@coproduce/trade";
import {
  indicatorNames,
  indicatorOptions,
  isIndicatorName,
  renderTradeMessage,
} from "@coproduce/trade/presentation";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { localeOf, say } from "../http/locale.ts";
import { problem, refuse } from "../http/problem.ts";
import { lawOfTrade } from "../law/law-of-trade.ts";
import type { PackStore } from "../law/pack-store.ts";
import { localeParameter } from "./parameters.ts";

const answer = z
  .looseObject({
    question: z.looseObject({ indicator: z.enum(indicatorNames) }),
    rows: z.array(z.looseObject({})).openapi({ description: "Shares in percent, money in US dollars" }),
    unmappedShare: z
      .number()
      .nullable()
      .openapi({ description: "Percent of the value whose partner or product could not be placed" }),
    units: z.record(z.string(), z.string()),
    sources: z.array(
      z.object({ dataset: z.string(), title: z.string(), source: z.string(), period: z.string() }),
    ),
    method: z.array(z.string()).openapi({ description: "How it was computed and what to beware of" }),
  })
  .openapi("IndicatorAnswer");

/** The options of all indicators, each with those that take it. */
function optionParameters(): Readonly<Record<string, z.ZodOptional<z.ZodString>>> {
  const all = new Map(
    indicatorNames.flatMap((name) => indicatorOptions[name].map((each) => [each.name, each])),
  );
  const described = [...all.values()].map(({ name, says }) => {
    const takers = indicatorNames.filter((each) =>
      indicatorOptions[each].some((option) => option.name === name),
    );
    const meaning = renderTradeMessage({ key: says, params: {} }, "en");
    const of = takers.length === indicatorNames.length ? "" : `; of ${takers.join(", ")}`;
    return [
      name,
      z
        .string()
        .optional()
        .openapi({ description: `${meaning}${of}` }),
    ] as const;
  });
  return Object.fromEntries(described);
}

const route = createRoute({
  method: "get",
  path: "/api/diagnose/{indicator}",
  summary: "What North America depends on and how integrated it is",
  description:
    "Asks the local data store, which `coproduce data add` fills, and answers as `coproduce diagnose INDICATOR --json` does.",
  request: {
    params: z.object({ indicator: z.enum(indicatorNames) }),
    query: z.object({ ...optionParameters(), locale: localeParameter }),
  },
  responses: {
    200: { description: "The answer", content: { "application/json": { schema: answer } } },
    400: problem("An option is wrong, or the indicator does not take it"),
    404: problem("There is no such indicator, or nothing is loaded that answers"),
  },
});

/** @param store folder of the data store; it need not exist yet */
export function addDiagnoseRoute(
  app: OpenAPIHono,
  packs: PackStore,
  store: string,
  today: () => string,
): void {
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), async (context) => {
    const locale = localeOf(context);
    const indicator = context.req.param("indicator") ?? "";
    if (!isIndicatorName(indicator)) {
      const params = { given: indicator, known: indicatorNames.join(", ") };
      return refuse(context, "not-found", say({ key: "server.no-indicator", params }, locale));
    }
    const { locale: _, ...options } = context.req.query();
    const taken: readonly string[] = indicatorOptions[indicator].map(({ name }) => name);
    const strange = Object.keys(options).find((name) => !taken.includes(name));
    if (strange !== undefined) {
      const params = { indicator, given: strange, known: taken.join(", ") };
      return refuse(context, "wrong-question", say({ key: "server.no-option", params }, locale));
    }
    const asking: Asking = {
      options: options as IndicatorOptions,
      named: (option) => option,
      today: today() as PlainDate,
      ...lawOfTrade(async () => packs),
    };
    // Loaded when it is asked for: it brings a database with it.
    const { askStore, TradeDataError } = await import("@coproduce/trade");
    try {
      return context.json(await askStore(store, indicator, asking, locale));
    } catch (error) {
      if (!(error instanceof TradeDataError)) throw error;
      return refuse(context, error.isMissing ? "not-found" : "wrong-question", error.render(locale));
    }
  });
}
