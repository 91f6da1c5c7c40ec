import type { RuleFile, RuleLine } from "../notation/ast.ts";
import { parseRules } from "../notation/parse.ts";
import type { Law } from "../registry/law.ts";

/** Reads one rule line of a chapter; the reason when it is none. */
export function readLine(text: string, chapter: string): RuleLine | string {
  const { rules, unparsed, notes } = parseRules(
    `# chapter ${chapter}  source: scenario\n${text.replaceAll("\n", " ")}`,
  );
  const [line] = rules;
  if (line !== undefined && rules.length === 1 && notes.length === 0) return line;
  return unparsed[0]?.reason ?? "TARGET : ALTERNATIVES";
}

/**
 * The law with lines written anew. A line keeps its id, so that answers and permalinks still find it, and
 * names the scenario.
 *
 * @param rewrite the new text of a line; null leaves it as it is
 */
export function rewriteLines(law: Law, scenario: string, rewrite: (line: RuleLine) => string | null): Law {
  const rules = new Map(
    [...law.rules].map(([chapter, file]) => [chapter, rewriteFile(file, scenario, rewrite)]),
  );
  return { ...law, rules };
}

function rewriteFile(file: RuleFile, scenario: string, rewrite: (line: RuleLine) => string | null): RuleFile {
  let changed = false;
  const rules = file.rules.map((line) => {
    const text = rewrite(line);
    const written = text === null ? null : readLine(text, file.chapter);
    if (written === null || typeof written === "string") return line;
    changed = true;
    return { ...written, id: line.id, line: line.line, remark: line.remark, scenario };
  });
  return changed ? { ...file, rules } : file;
}
