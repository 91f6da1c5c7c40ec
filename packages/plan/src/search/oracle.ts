import { assess, originatesAsDocumented, sourcingOf } from "@coproduce/assess";
import { isAtLeast, isAtMost, type Percent, parseMoney } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import type { GoalId, Goals } from "../goals.ts";
import { type Choice, choiceKey } from "../model/choice.ts";
import { asiaGroup, productWith, type Site } from "../model/site.ts";

/** Judges combinations by the engine itself. What it has judged once it remembers. */
export class Oracle {
  readonly #regime: Regime;
  readonly #known = new Map<Site, Map<string, boolean>>();

  constructor(regime: Regime) {
    this.#regime = regime;
  }

  /** Whether the good originates as documented. */
  originates(site: Site, choice: Choice): boolean {
    return this.#ask("originates", site, choice, () =>
      originatesAsDocumented(productWith(site, choice), this.#regime),
    );
  }

  /** Whether the good meets the goals of content and dependence. */
  meets(site: Site, choice: Choice, { minRvc, maxAsia }: Goals, active: ReadonlySet<GoalId>): boolean {
    if (minRvc !== undefined && active.has("min-rvc")) {
      const reaches = () => this.#reachesContent(site, choice, minRvc);
      if (!this.#ask(`rvc ${minRvc}`, site, choice, reaches)) return false;
    }
    if (maxAsia === undefined || !active.has("max-asia")) return true;
    return this.#ask(`asia ${maxAsia}`, site, choice, () => this.#staysUnder(site, choice, maxAsia));
  }

  #ask(what: string, site: Site, choice: Choice, judge: () => boolean): boolean {
    let known = this.#known.get(site);
    if (known === undefined) {
      known = new Map();
      this.#known.set(site, known);
    }
    const key = `${what} ${choiceKey(choice)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const holds = judge();
    known.set(key, holds);
    return holds;
  }

  #reachesContent(site: Site, choice: Choice, percent: Percent): boolean {
    const { content } = sourcingOf(productWith(site, choice), this.#regime);
    return (
      content !== null && content.base > 0n && isAtLeast(content.base - content.vnm, content.base, percent)
    );
  }

  #staysUnder(site: Site, choice: Choice, percent: Percent): boolean {
    const { exposure } = assess(productWith(site, choice), this.#regime);
    const group = exposure?.groups.find(({ id }) => id === asiaGroup);
    if (exposure === null || group === undefined) return false;
    return isAtMost(exact(group.value), exact(exposure.base.value), percent);
  }
}

function exact(text: string): bigint {
  const amount = parseMoney(text);
  return typeof amount === "bigint" ? amount : 0n;
}
