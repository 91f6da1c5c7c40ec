import { economies, parsePercent } from "@coproduce/goods";
import type { Goals } from "@coproduce/plan";
import { type Chokepoint, chokepoints } from "@coproduce/trade/presentation";
import { plainNumber } from "../../assess/missing/read-answer.ts";

/** What is asked besides the least cost, as the reader typed it; an empty text asks nothing. */
export interface AskedGoals {
  /** The good has to originate; else it may as well pay the duty. */
  readonly qualify: boolean;
  readonly minRvc: string;
  readonly maxAsia: string;
  readonly maxLeadTimeDays: string;
  readonly exclude: readonly string[];
  readonly avoid: readonly string[];
}

export type TypedGoal = "minRvc" | "maxAsia" | "maxLeadTimeDays";

export const nothingAsked: AskedGoals = {
  qualify: false,
  minRvc: "",
  maxAsia: "",
  maxLeadTimeDays: "",
  exclude: [],
  avoid: [],
};

export function isLane(id: string): id is Chokepoint {
  return chokepoints.some((lane) => lane === id);
}

/** The goals that the typed texts mean, or the fields that mean none. */
export function readGoals(
  asked: AskedGoals,
): { readonly goals: Goals } | { readonly wrong: ReadonlySet<TypedGoal> } {
  const wrong = new Set<TypedGoal>();
  const share = (field: "minRvc" | "maxAsia") => {
    if (asked[field].trim() === "") return undefined;
    const percent = parsePercent(plainNumber(asked[field].trim().replace(/\s?%$/, "")));
    if (percent === undefined || percent > 10_000) wrong.add(field);
    return percent;
  };
  const minRvc = share("minRvc");
  const maxAsia = share("maxAsia");
  const days = asked.maxLeadTimeDays.trim();
  if (days !== "" && !/^\d{1,4}$/.test(days)) wrong.add("maxLeadTimeDays");
  if (wrong.size > 0) return { wrong };
  return {
    goals: {
      ...(asked.qualify ? { qualify: true } : {}),
      ...(minRvc === undefined ? {} : { minRvc }),
      ...(maxAsia === undefined ? {} : { maxAsia }),
      ...(days === "" ? {} : { maxLeadTimeDays: Number(days) }),
      ...(asked.exclude.length === 0 ? {} : { exclude: asked.exclude }),
      ...(asked.avoid.length === 0 ? {} : { avoid: asked.avoid }),
    },
  };
}

/** Goals as they would be typed. */
export function askedOf(goals: Goals): AskedGoals {
  const percent = (share: number | undefined) => (share === undefined ? "" : String(share / 100));
  return {
    qualify: goals.qualify === true,
    minRvc: percent(goals.minRvc),
    maxAsia: percent(goals.maxAsia),
    maxLeadTimeDays: goals.maxLeadTimeDays === undefined ? "" : String(goals.maxLeadTimeDays),
    exclude: goals.exclude ?? [],
    avoid: goals.avoid ?? [],
  };
}

/** Goals from an address are a stranger's: what is not of their kind asks nothing. */
export function askedFrom(value: unknown): AskedGoals | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const text = (field: TypedGoal) => (typeof given[field] === "string" ? given[field] : "");
  const list = (field: "exclude" | "avoid", known: (id: string) => boolean) =>
    Array.isArray(given[field])
      ? given[field].filter((id): id is string => typeof id === "string" && known(id))
      : [];
  return {
    qualify: given.qualify === true,
    minRvc: text("minRvc"),
    maxAsia: text("maxAsia"),
    maxLeadTimeDays: text("maxLeadTimeDays"),
    exclude: list("exclude", (id) => economies.includes(id)),
    avoid: list("avoid", isLane),
  };
}

/** What is asked without one goal, named as the plan names it. */
export function withoutGoal(asked: AskedGoals, goal: string): AskedGoals {
  const [kind = "", id] = goal.split(":");
  switch (kind) {
    case "qualify":
      return { ...asked, qualify: false };
    case "min-rvc":
      return { ...asked, minRvc: "" };
    case "max-asia":
      return { ...asked, maxAsia: "" };
    case "lead-time":
      return { ...asked, maxLeadTimeDays: "" };
    case "exclude":
      return { ...asked, exclude: asked.exclude.filter((economy) => economy !== id) };
    case "avoid":
      return { ...asked, avoid: asked.avoid.filter((lane) => lane !== id) };
    default:
      return asked;
  }
}
