import { economies, type PlainDate } from "@coproduce/goods";
import { z } from "zod";
import { LawFileError } from "../registry/error.ts";
import type { LawText } from "../registry/law.ts";
import { readYaml } from "../registry/yaml.ts";
import { date, head, words } from "../registry/yaml-fields.ts";
import type { CountryGroup, Membership } from "./country-group.ts";

const known: ReadonlySet<string> = new Set(economies);

const economy = z
  .string()
  .refine((code) => known.has(code), { error: "an economy is an assigned ISO alpha-2 code such as MX" });

const window = {
  from: date.nullable().default(null),
  until: date.nullable().default(null),
  citation: z.string().min(1).nullable().default(null),
};

const member = z.union(
  [
    z.strictObject({ economies: z.array(economy).min(1), ...window }),
    z.strictObject({ groups: z.array(z.string()).min(1), ...window }),
  ],
  { error: "a membership names economies: [MX] or groups: [eu], and perhaps from, until and citation" },
);

const groupFile = z.strictObject({
  ...head,
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "an id is lower case, as ally-tier-1" }),
  names: words,
  citation: z.string().min(1),
  members: z.array(member).min(1),
});

type GroupFile = z.output<typeof groupFile> & { readonly path: string };

/**
 * Reads `law/groups/*.yaml`. A membership of a whole group holds for each of its economies while it is a
 * member there.
 *
 * @throws LawFileError naming file, line and field; also for a group that is not there, two of one id, and
 *   groups that contain each other.
 */
export function parseGroups(sources: readonly LawText[]): readonly CountryGroup[] {
  const files = new Map<string, GroupFile>();
  for (const source of sources) {
    const file = readYaml(source, groupFile);
    const twin = files.get(file.id);
    if (twin !== undefined) throw new LawFileError(source.path, `${twin.path} has the id "${file.id}" too`);
    files.set(file.id, { ...file, path: source.path });
  }
  return [...files.values()].map((file) => ({
    id: file.id,
    names: file.names,
    description: file.description,
    citation: { text: file.citation, trust: file.trust },
    verified: file.verified,
    members: membersOf(file, files, []),
  }));
}

function membersOf(
  file: GroupFile,
  files: ReadonlyMap<string, GroupFile>,
  within: readonly string[],
): readonly Membership[] {
  if (within.includes(file.id))
    throw new LawFileError(file.path, `the group contains itself: ${within.join(", ")}`);
  return file.members.flatMap((entry): readonly Membership[] => {
    const { from, until, citation } = entry;
    if ("economies" in entry)
      return entry.economies.map((code) => ({ economy: code, from, until, citation }));
    return entry.groups.flatMap((id) => {
      const group = files.get(id);
      if (group === undefined) throw new LawFileError(file.path, `there is no group "${id}" in law/groups`);
      return membersOf(group, files, [...within, file.id])
        .map((each) => ({
          ...each,
          from: later(each.from, from),
          until: earlier(each.until, until),
          citation,
        }))
        .filter((each) => each.from === null || each.until === null || each.from <= each.until);
    });
  });
}

function later(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function earlier(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
