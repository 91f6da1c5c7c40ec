import {
  type Content,
  type ExposureAnswer,
  exposureOf,
  originatesAsDocumented,
  regionalContentOf,
} from "@coproduce/assess";
import { isAtLeast, isAtMost, parseMoney } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import type { GoalId, Goals } from "../goals.ts";
import { type Choice, choiceKey } from "../model/choice.ts";
import { asiaGroup, productWith, type Site } from "../model/site.ts";

/** Judges choices by the engine itself. What it has judged once it remembers. */
export class Oracle {
  /** Whether the good originates as documented. */
  readonly originates: (site: Site, choice: Choice) => boolean;
  readonly content: (site: Site, choice: Choice) => Content | null;
  readonly exposure: (site: Site, choice: Choice) => ExposureAnswer | null;

  constructor(regime: Regime) {
    this.originates = remembering((site, choice) =>
      originatesAsDocumented(productWith(site, choice), regime),
    );
    this.content = remembering((site, choice) => regionalContentOf(productWith(site, choice), regime));
    this.exposure = remembering((site, choice) => exposureOf(productWith(site, choice), regime));
  }

  /** Whether the good meets the goals of content and dependence. */
  meets(site: Site, choice: Choice, { minRvc, maxAsia }: Goals, active: ReadonlySet<GoalId>): boolean {
    if (minRvc !== undefined && active.has("min-rvc")) {
      const content = this.content(site, choice);
      if (content === null || content.base <= 0n) return false;
      if (!isAtLeast(content.base - content.vnm, content.base, minRvc)) return false;
    }
    if (maxAsia === undefined || !active.has("max-asia")) return true;
    const exposure = this.exposure(site, choice);
    const group = exposure?.groups.find(({ id }) => id === asiaGroup);
    if (exposure === null || group === undefined) return false;
    return isAtMost(exact(group.value), exact(exposure.base.value), maxAsia);
  }
}

function remembering<T>(judge: (site: Site, choice: Choice) => T): (site: Site, choice: Choice) => T {
  const known = new Map<Site, Map<string, T>>();
  return (site, choice) => {
    const judged = known.get(site) ?? new Map<string, T>();
    known.set(site, judged);
    const key = choiceKey(choice);
    const before = judged.get(key);
    if (before !== undefined) return before;
    const verdict = judge(site, choice);
    judged.set(key, verdict);
    return verdict;
  };
}

function exact(text: string): bigint {
  const amount = parseMoney(text);
  return typeof amount === "bigint" ? amount : 0n;
}
