import { type PlainDate, parsePlainDate } from "@coproduce/goods";
import type {
  Alternative,
  NoteLine,
  Provision,
  RuleFile,
  RuleLine,
  Trust,
  UnparsedLine,
  UseCondition,
} from "./ast.ts";
import { readCondition } from "./condition.ts";
import { NotationError } from "./error.ts";
import { readProvision } from "./list.ts";
import { indexOfTop, splitTop } from "./split.ts";

/**
 * Reads one `.rules` file. No line is dropped: a line that the notation cannot read comes back in
 * `unparsed` with the reason.
 *
 * @example parseRules("# chapter 72  source: …\n7206-7207 : OUT-H").rules[0].alternatives.length // 1
 */
export function parseRules(text: string): RuleFile {
  const header = /^# chapter (\d{2})\s+source: (.+)$/.exec(text.split("\n", 1)[0] ?? "");
  const chapter = header?.[1] ?? "";
  const source = header?.[2] ?? "";
  const rules: RuleLine[] = [];
  const notes: NoteLine[] = [];
  const unparsed: UnparsedLine[] = [];
  if (header === null)
    unparsed.push({ kind: "unparsed", line: 1, text, reason: "a file starts with its chapter and source" });
  for (const entry of joinedLines(text)) {
    const { body, remark } = splitRemark(entry.text);
    if (body === "") continue;
    try {
      if (body.startsWith("note ")) notes.push(readNoteLine(body, entry.line, remark));
      else rules.push(readRule(body, entry.line, remark, chapter));
    } catch (error) {
      if (!(error instanceof NotationError)) throw error;
      unparsed.push({ kind: "unparsed", line: entry.line, text: entry.text, reason: error.message });
    }
  }
  return { chapter, source, trust: trustOf(source), rules, notes, unparsed };
}

/** Chapters 64 to 67 are only available in their NAFTA form: indicative, not the agreement's text. */
function trustOf(source: string): Trust {
  return source.startsWith("NAFTA") ? "unverified" : "secondary";
}

/** A line that starts with spaces goes on from the line before it. */
function joinedLines(text: string): readonly { text: string; line: number }[] {
  const joined: { text: string; line: number }[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const previous = joined.at(-1);
    if (/^\s/.test(line) && previous !== undefined) previous.text += `\n${line.trim()}`;
    else joined.push({ text: line, line: index + 1 });
  });
  return joined;
}

function splitRemark(text: string): { body: string; remark: string | null } {
  const bodies: string[] = [];
  const remarks: string[] = [];
  for (const line of text.split("\n")) {
    const at = indexOfTop(line, "#");
    bodies.push((at < 0 ? line : line.slice(0, at)).trim());
    if (at >= 0) remarks.push(line.slice(at + 1).trim());
  }
  return { body: bodies.join(" "), remark: remarks.length === 0 ? null : remarks.join("; ") };
}

function readNoteLine(body: string, line: number, remark: string | null): NoteLine {
  const at = body.indexOf(" : ");
  if (at < 0) throw new NotationError("a note is written: note ID : words");
  return { kind: "note-line", id: body.slice(5, at).trim(), line, text: body.slice(at + 3).trim(), remark };
}

function readRule(body: string, line: number, remark: string | null, chapter: string): RuleLine {
  const at = indexOfTop(body, " :");
  if (at < 0) throw new NotationError("a rule is written: TARGET : ALTERNATIVES");
  const target = readTarget(body.slice(0, at).trim());
  const alternatives = splitTop(body.slice(at + 2), "|").map(readAlternative);
  const id = [
    `${chapter}/${target.targets.map((provision) => provision.text).join(",")}`,
    ...(target.description === null ? [] : [`"${target.description}"`]),
    ...(target.from === null ? [] : [`[${target.from}..${target.until ?? ""}]`]),
    ...(target.parties === null ? [] : [`{${target.parties}}`]),
    ...(target.use === null ? [] : [`{${target.use}}`]),
  ].join(" ");
  return { kind: "rule", id, line, text: body, ...target, alternatives, remark };
}

function readAlternative(text: string): Alternative {
  if (text === "") throw new NotationError("an alternative is empty");
  return { conditions: splitTop(text, "&").map(readCondition) };
}

type Target = Pick<RuleLine, "targets" | "description" | "from" | "until" | "automotive" | "parties" | "use">;

function readTarget(text: string): Target {
  const flags = [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");
  const window = /\[(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})?\]/.exec(text);
  const bare = text
    .replace(/\{[^}]*\}/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .trim();
  const described = /^ex (.+?) "([^"]+)"$/.exec(bare);
  const codes = described?.[1] ?? bare;
  if (described === null && bare.startsWith("ex "))
    throw new NotationError(`"${bare}" needs its description`);
  const targets = splitTop(codes, ",").map(readTargetProvision);
  return {
    targets,
    description: described?.[2] ?? null,
    from: windowDate(window?.[1]),
    until: windowDate(window?.[2]),
    automotive: flags.includes("k"),
    parties: partiesOf(flags),
    use: useOf(flags),
  };
}

function readTargetProvision(text: string): Provision {
  const { provision, rest } = readProvision(text);
  if (rest !== "") throw new NotationError(`cannot read "${rest}" after ${provision.text}`);
  return provision;
}

function windowDate(text: string | undefined): PlainDate | null {
  if (text === undefined) return null;
  const date = parsePlainDate(text);
  if (date === undefined) throw new NotationError(`"${text}" is not a date`);
  return date;
}

function partiesOf(flags: readonly string[]): RuleLine["parties"] {
  if (flags.includes("CA-US")) return "CA-US";
  if (flags.includes("MX-US")) return "MX-US";
  return flags.includes("other") ? "other" : null;
}

const uses: Readonly<Record<string, UseCondition>> = {
  "passenger vehicle or light truck": "passenger-vehicle-or-light-truck",
  "light truck": "light-truck",
  "heavy truck": "heavy-truck",
  "original equipment in passenger vehicle or light truck":
    "original-equipment-passenger-vehicle-or-light-truck",
  "original equipment in heavy truck": "original-equipment-heavy-truck",
  "original equipment in any other vehicle, or aftermarket part": "other-vehicle-or-aftermarket",
  "of a kind for listed vehicles, see note 40.hose": "listed-vehicle",
  "any other good": "other",
  "any other": "other",
};

function useOf(flags: readonly string[]): UseCondition | null {
  for (const flag of flags) {
    if (flag === "k" || flag === "CA-US" || flag === "MX-US" || flag === "other") continue;
    const words = /^use: (.+)$/.exec(flag)?.[1];
    const use = words === undefined ? undefined : uses[words];
    if (use === undefined) throw new NotationError(`unknown flag {${flag}}`);
    return use;
  }
  return null;
}
