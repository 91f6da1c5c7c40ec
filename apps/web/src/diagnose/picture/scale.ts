/** Places values of a domain along a length of pixels. */
export function scaleOf(
  [from, to]: readonly [number, number],
  start: number,
  end: number,
): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Four to eight round values that cover a domain from its lower to its upper end. */
export function ticksOf([from, to]: readonly [number, number]): readonly number[] {
  const rough = (to - from) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

/** A domain from zero, or below it, with a little room above the largest value. */
export function domainOf(values: readonly number[]): readonly [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [0, 1] : [low === 0 ? 0 : low * 1.04, high === 0 ? 0 : high * 1.04];
}
