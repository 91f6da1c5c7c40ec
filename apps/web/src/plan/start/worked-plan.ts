import type { Locale } from "@coproduce/goods";
import type { Goals, OptionsDocument } from "@coproduce/plan";
import { useEffect, useState } from "react";
import { fetchJson } from "../../assess/open/example.ts";

/** A worked plan as `examples/plans/index.json` lists it. */
export interface WorkedPlan {
  readonly id: string;
  /** Id of the example that it plans. */
  readonly product: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly goals: Goals;
  /** What it teaches, in one sentence. */
  readonly lesson: Readonly<Record<Locale, string>>;
}

let list: Promise<readonly WorkedPlan[]> | null = null;

/** The list is fetched once; a failure is not kept. */
export function fetchWorkedPlans(): Promise<readonly WorkedPlan[]> {
  list ??= fetchJson<readonly WorkedPlan[]>("examples/plans/index.json");
  list.catch(() => {
    list = null;
  });
  return list;
}

export function fetchWorkedOptions(id: string): Promise<OptionsDocument> {
  return fetchJson<OptionsDocument>(`examples/plans/${encodeURIComponent(id)}.json`);
}

/** The worked plans that the build published beside the page; null until the list is there. */
export function useWorkedPlans(): readonly WorkedPlan[] | null {
  const [plans, setPlans] = useState<readonly WorkedPlan[] | null>(null);
  useEffect(() => {
    fetchWorkedPlans().then(setPlans, () => setPlans([]));
  }, []);
  return plans;
}
