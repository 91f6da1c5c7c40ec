import { type DutyLaw, goodsList } from "../resolve.ts";

/** Which lists each tariff line is on, found for all lists at once. */
export interface MembershipIndex {
  /** Two lines with the same signature are on the same lists in the same way. */
  signature(code: string): string;
}

/**
 * Inverts lists of goods: from codes to lists. Asking each of eighty lists about each of twenty thousand lines
 * would take longer than everything else together.
 */
export function indexMemberships(duty: DutyLaw, names: readonly string[]): MembershipIndex {
  const byCode = new Map<string, string[]>();
  /** Codes of which a list holds only longer ones. */
  const inPart = new Map<string, Set<string>>();
  names.forEach((name, at) => {
    for (const { code, from, until, part } of goodsList(duty, name).entries) {
      if ((from ?? duty.date) > duty.date || duty.date > (until ?? duty.date)) continue;
      const mark = part === true ? `${at}?` : `${at}`;
      const marks = byCode.get(code);
      if (marks === undefined) byCode.set(code, [mark]);
      else marks.push(mark);
      if (code.length === 10) {
        const above = inPart.get(code.slice(0, 8)) ?? new Set<string>();
        inPart.set(code.slice(0, 8), above.add(`${at}?`));
      }
    }
  });
  return {
    signature(code) {
      const found = new Set<string>();
      for (let length = 2; length <= code.length; length += 2) {
        for (const mark of byCode.get(code.slice(0, length)) ?? []) found.add(mark);
      }
      if (code.length === 8) for (const mark of inPart.get(code) ?? []) found.add(mark);
      for (const mark of found) if (mark.endsWith("?") && found.has(mark.slice(0, -1))) found.delete(mark);
      return [...found].sort().join(" ");
    },
  };
}
