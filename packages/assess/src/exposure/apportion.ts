/** One claim on a total: its weight, and a key that decides between equal remainders. */
export interface Claim {
  readonly key: string;
  readonly weight: bigint;
}

/**
 * Divides a total in proportion to weights so that the integers add up to it exactly (largest remainder;
 * equal remainders by key, so that the order of the claims does not matter). Weights are not negative and not
 * all zero.
 */
export function apportion(claims: readonly Claim[], total: bigint): readonly bigint[] {
  let weights = 0n;
  for (const { weight } of claims) weights += weight;
  let left = total;
  const parts = claims.map(({ key, weight }, index) => {
    const part = (weight * total) / weights;
    left -= part;
    return { index, key, part, remainder: (weight * total) % weights };
  });
  const byRemainder = parts.toSorted((a, b) => compare(b.remainder, a.remainder) || compare(a.key, b.key));
  const shares = parts.map(({ part }) => part);
  for (const { index } of byRemainder.slice(0, Number(left))) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares;
}

function compare<T extends bigint | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
