import { type InputProblem, type Locale, renderProblem } from "@coproduce/goods";
import type { Context } from "hono";
import { z } from "zod";

/** An error as RFC 9457 writes it, with every problem of the input: where, what, and what would be right. */
const problemSchema = z
  .object({
    title: z.enum(["wrong-input", "wrong-question", "not-found", "too-large", "forbidden-host", "our-fault"]),
    status: z.number().int(),
    detail: z.string().meta({ description: "One sentence for people, in the language asked for" }),
    problems: z.array(
      z.object({
        text: z.string().meta({ description: "The problem in one line, with its place" }),
        source: z.string(),
        sheet: z.string().optional(),
        row: z.number().int().optional(),
        column: z.string().optional(),
        field: z.string().optional().meta({ description: 'Path in the product document: "materials[2].hs"' }),
      }),
    ),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemSchema>;

/** A response of the OpenAPI document that is a problem. */
export const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemSchema } },
});

const statuses = {
  "wrong-input": 422,
  "wrong-question": 400,
  "not-found": 404,
  "too-large": 413,
  "forbidden-host": 403,
  "our-fault": 500,
} as const satisfies Record<Problem["title"], number>;

/** Answers with a problem. */
export function refuse(context: Context, title: Problem["title"], detail: string): Response {
  return send(context, { title, status: statuses[title], detail, problems: [] });
}

/** Answers with everything that is wrong in an input. */
export function refuseInput(context: Context, problems: readonly InputProblem[], locale: Locale): Response {
  const said = problems.map((problem) => {
    const { kind: _, message: __, header: ___, ...place } = problem;
    return { text: renderProblem(problem, locale), ...place };
  });
  const detail = said[0]?.text ?? "";
  return send(context, { title: "wrong-input", status: statuses["wrong-input"], detail, problems: said });
}

function send(context: Context, problem: Problem): Response {
  return context.body(JSON.stringify(problem), {
    status: statuses[problem.title],
    headers: { "content-type": "application/problem+json" },
  });
}
