import type { Address } from "../../address/address.ts";

type Params = Address["params"];

/**
 * Of the addresses that the page wrote itself, the one that has come back to it and those that are still to
 * come. An address may come back after the next was written already: it opens nothing either.
 *
 * @param written in the order of writing
 * @returns null where the page did not write `params`
 */
export function writtenFrom(written: readonly Params[], params: Params): readonly Params[] | null {
  const at = written.findIndex((each) => isSame(each, params));
  return at < 0 ? null : written.slice(at);
}

function isSame(a: Params, b: Params): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}

/** Begins a turn, and returns whether it is the newest one still. */
export type BeginTurn = () => () => boolean;

/** What takes time to open must not come back over what was opened after it. */
export function newestTurn(): BeginTurn {
  let newest = 0;
  return () => {
    newest += 1;
    const mine = newest;
    return () => mine === newest;
  };
}
