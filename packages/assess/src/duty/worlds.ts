import type { EntryFact } from "./entry-fact.ts";

/** Answers a question about the goods: the value of a fact in the world that is being computed. */
export interface World {
  /** A fact that is not known: takes each of the candidates in turn, one a world. */
  choose(key: string, candidates: readonly EntryFact[]): EntryFact;
}

export interface Leaf<T> {
  /** What was chosen in this world, in the order of asking. */
  readonly chosen: ReadonlyMap<string, EntryFact>;
  readonly result: T;
}

/** More worlds than this are not told apart: the answer is then open. */
const bound = 512;

/**
 * Computes a result in every world that the unknown facts allow, asking only for the facts that the
 * computation comes to. It is replayed from the beginning for each new combination of answers, so it must be
 * a pure function of the world.
 *
 * @returns undefined when there are more than the bound
 */
export function explore<T>(compute: (world: World) => T): readonly Leaf<T>[] | undefined {
  const leaves: Leaf<T>[] = [];
  const scripts: number[][] = [[]];
  for (let script = scripts.pop(); script !== undefined; script = scripts.pop()) {
    if (leaves.length === bound) return undefined;
    const followed = script;
    const taken: number[] = [];
    const chosen = new Map<string, EntryFact>();
    const result = compute({
      choose(key, candidates) {
        const known = chosen.get(key);
        if (known !== undefined) return known;
        const at = taken.length;
        const index = followed[at] ?? 0;
        const value = candidates[index];
        if (value === undefined) throw new Error(`no value to choose for ${key}`);
        if (at >= followed.length) {
          for (let other = 1; other < candidates.length; other += 1) scripts.push([...taken, other]);
        }
        taken.push(index);
        chosen.set(key, value);
        return value;
      },
    });
    leaves.push({ chosen, result });
  }
  return leaves;
}
