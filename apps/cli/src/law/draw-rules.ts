import { chapterOf, formatHsCode } from "@coproduce/goods";
import type { CodeRule, CodeRules } from "@coproduce/law";
import type { Context } from "../commands/context.ts";
import { wrap } from "../terminal/width.ts";

/** Draws what the agreement asks of a code, for people. */
export function drawRules(found: CodeRules, withFacts: boolean, context: Context): readonly string[] {
  const { say, style } = context;
  const code = formatHsCode(found.code);
  const lines = [style("strong", say("rule.on", { code, date: found.date }))];
  for (const rule of found.rules) lines.push("", ...drawRule(rule, context));
  if (found.provisions.length > 0) lines.push("", ...drawProvisions(found.provisions, context));
  const asked = [...found.rules, ...found.provisions].flatMap(({ facts }) => facts);
  const facts = [...new Map(asked.map((fact) => [fact.key, fact])).values()];
  if (withFacts) lines.push("", ...drawFacts(facts, context));
  else if (facts.length > 0)
    lines.push("", style("quiet", say("rule.facts-hint", { code, count: facts.length })));
  if (found.notes.length > 0) {
    const chapter = chapterOf(found.code);
    lines.push(style("quiet", say("rule.notes-hint", { count: found.notes.length, chapter })));
  }
  return lines;
}

function drawRule(rule: CodeRule, { say, style, terminal }: Context): readonly string[] {
  const { columns } = terminal;
  const { words } = rule;
  const target = rule.targets.join(", ");
  const limits = [words.description, words.window, words.parties, words.use].filter(
    (limit) => limit !== null,
  );
  const lines = wrap([target, ...limits].join(" · "), columns).map((line) => style("accent", line));
  if (!rule.covers) lines.push(style("unknown", `  ${say("rule.more-digits", { target })}`));
  words.alternatives.forEach(({ sentence }, at) => {
    const label = words.alternatives.length > 1 ? `${at + 1}. ` : "";
    const text = wrap(sentence, columns - 2 - label.length);
    text.forEach((line, row) => {
      lines.push(`  ${row === 0 ? label : " ".repeat(label.length)}${line}`);
    });
  });
  if (words.automotive !== null)
    lines.push(...wrap(`${words.automotive}.`, columns - 2).map((line) => `  ${line}`));
  for (const doubt of rule.doubts) {
    lines.push(...wrap(`! ${doubt}.`, columns - 2).map((line) => style("unknown", `  ${line}`)));
  }
  const { text, trust } = rule.citation;
  lines.push(
    ...wrap(`${text} · ${say("law.trust", { trust })}`, columns - 2).map((line) =>
      style("quiet", `  ${line}`),
    ),
  );
  return lines;
}

function drawProvisions(
  provisions: CodeRules["provisions"],
  { say, style, terminal }: Context,
): readonly string[] {
  const { columns } = terminal;
  const lines = [style("strong", say("rule.provisions"))];
  for (const { text, citation } of provisions) {
    lines.push(...wrap(text, columns - 2).map((line) => `  ${line}`));
    const source = `${citation.text} · ${say("law.trust", { trust: citation.trust })}`;
    lines.push(...wrap(source, columns - 4).map((line) => style("quiet", `    ${line}`)));
  }
  return lines;
}

function drawFacts(facts: CodeRule["facts"], { say, style, terminal }: Context): readonly string[] {
  if (facts.length === 0) return wrap(say("rule.no-facts"), terminal.columns);
  const lines = [style("strong", say("rule.facts"))];
  for (const { key, subject, kind, question } of facts) {
    lines.push(`  ${style("accent", key)}`);
    const text = `${question} (${say("rule.fact-of", { subject, kind })})`;
    lines.push(...wrap(text, terminal.columns - 4).map((line) => `    ${line}`));
  }
  return lines;
}
