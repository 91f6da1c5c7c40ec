import type { ChoiceAnswer } from "@coproduce/plan";

/** One material that a point has from elsewhere than the plan. */
export interface PointDifference {
  readonly material: string;
  readonly plan: readonly ChoiceAnswer[];
  readonly point: readonly ChoiceAnswer[];
}

/** What a point of the frontier has from elsewhere than the plan, in the order of the plan. */
export function differencesOf(
  plan: readonly ChoiceAnswer[],
  point: readonly ChoiceAnswer[],
): readonly PointDifference[] {
  const materials = new Set([...plan, ...point].map(({ material }) => material));
  return [...materials].flatMap((material) => {
    const of = (choices: readonly ChoiceAnswer[]) => choices.filter((each) => each.material === material);
    const difference = { material, plan: of(plan), point: of(point) };
    return sameSources(difference.plan, difference.point) ? [] : [difference];
  });
}

function sameSources(one: readonly ChoiceAnswer[], other: readonly ChoiceAnswer[]): boolean {
  const key = (choices: readonly ChoiceAnswer[]) =>
    choices
      .map(({ alternative, share }) => `${alternative} ${share}`)
      .toSorted()
      .join();
  return key(one) === key(other);
}
