import type { Words } from "@coproduce/law";
import type { DependenceRow } from "@coproduce/trade";
import type { Answer } from "@coproduce/trade/presentation";

const shown = 15;

/** Products by the value that comes from the group, largest first. */
export function mostAtStake(rows: readonly DependenceRow[]): readonly DependenceRow[] {
  const stake = ({ value, groupShare }: DependenceRow) => value * groupShare;
  return rows.toSorted((a, b) => stake(b) - stake(a)).slice(0, shown);
}

/** The names of the group that an answer asks about. */
export function groupOfAnswer({ method }: Answer<object>): Words | undefined {
  for (const message of method) if (message.key === "method-group") return message.params.group;
  return undefined;
}
