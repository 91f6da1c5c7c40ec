import { hundred } from "@coproduce/goods";
import { type Choice, wholly } from "../model/choice.ts";
import { isOpen } from "../model/column.ts";
import { lowerBound } from "./lower-bound.ts";
import type { Found, Least, Means, Question } from "./question.ts";
import { foundAs, goalLimits, pose, type Refusal, refusalOf, type Solution, underAsia } from "./solution.ts";
import { type Modes, modesOf, type Venue } from "./venue.ts";
import { weighedByContent } from "./weighed-by-content.ts";

/** Choices that may be refused before the search settles for the best that it has. */
const mostRejected = 400;

/**
 * The best choice at a venue. Each combination of ways to originate is a program of its own; the program with
 * the least bound is judged first, so that the first choice that the engine confirms is the best. One that it
 * refuses is excluded, and its program solved again.
 */
export function leastCost(question: Question, means: Means): Least {
  const refused: Refusal[] = [];
  const waiting = modesOf(question.venue, question.claims)
    .flatMap((modes) => underAsia(question, modes))
    .flatMap((modes) => weigh(question, modes));
  const unasked = withoutWays(question, waiting, means);
  if (unasked?.found != null && refusalOf(question, unasked.modes, unasked.found.choice) === null)
    return { found: unasked.found, bound: unasked.bound };
  const queue: (Solution | Unsolved)[] = waiting.map((each) =>
    unasked !== null && unasked.bound > each.bound ? { ...each, bound: unasked.bound } : each,
  );
  let best: Found | null = null;
  // The least that anything may cost which was not searched to its end.
  let open: bigint | null = null;
  const leave = ({ bound }: Solution | Unsolved) => {
    if (open === null || bound < open) open = bound;
  };
  for (let count = 0; ; ) {
    queue.sort((one, other) => (one.bound < other.bound ? -1 : one.bound > other.bound ? 1 : 0));
    const [next] = queue;
    if (next === undefined) break;
    if (best !== null && best.value <= next.bound + slack(best.value, means)) break;
    if (count >= mostRejected || isOver(means)) break;
    queue.shift();
    if (!("found" in next)) {
      queue.push(...pose(question, next.modes, refused, means));
      continue;
    }
    if (next.found === null) {
      leave(next);
      continue;
    }
    const refusal = refusalOf(question, next.modes, next.found.choice);
    if (refusal === null) {
      best = lesser(best, next.found);
      leave(next);
      continue;
    }
    count += 1;
    means.effort.rejected += 1;
    refused.push(refusal);
    // A choice with several suppliers is excluded with all its shares: others of them may do.
    if (isMixed(next.found.choice)) leave(next);
    queue.push(...pose(question, next.modes, refused, means));
  }
  for (const left of queue) {
    leave(left);
    if (!("found" in left)) continue;
    const { found, modes } = left;
    const isBetter = found !== null && (best === null || found.value < best.value);
    if (isBetter && refusalOf(question, modes, found.choice) === null) best = found;
  }
  if (open !== null && (best === null || open < best.value)) best = cheapest([best, ...present(question)]);
  if (best === null && open !== null) best = mostRegional(question, means);
  if (best === null) return { found: null, bound: open };
  return { found: best, bound: open === null || open > best.value ? best.value : open };
}

function lesser(one: Found | null, other: Found): Found {
  return one === null || one.value > other.value ? other : one;
}

function cheapest(all: readonly (Found | null)[]): Found | null {
  return all.reduce((best, each) => (each === null ? best : lesser(best, each)), null);
}

/** What is in use now, where the goals allow it: a search that is cut short gives nothing dearer. */
function present(question: Question): readonly Found[] {
  const { venue, claims, active, objective } = question;
  const columns = venue[0]?.site.columns ?? [];
  const isAllowed = columns.every(
    ({ candidates: [inUse] }) =>
      inUse !== undefined && inUse.delivered.most === hundred && isOpen(inUse, active),
  );
  if (!isAllowed) return [];
  const choice = wholly(columns.map(() => 0));
  return (claims === "either" ? [true, false] : [claims]).flatMap((isClaimed) => {
    const modes = withoutLimits(venue, isClaimed);
    return refusalOf(question, modes, choice) === null ? [foundAs(venue, modes, choice, objective)] : [];
  });
}

/** Modes whose program waits: it is solved where what it costs at least is less than what was found. */
interface Unsolved {
  readonly modes: Modes;
  readonly bound: bigint;
}

/**
 * The cheapest good of which no way to originate is asked: one of any way costs no less, and where the goals
 * ask for much regional content it mostly originates all the same. Null where there is no choice of ways.
 */
function withoutWays(question: Question, waiting: readonly Unsolved[], means: Means): Solution | null {
  const { venue, claims } = question;
  if (claims !== true || venue.length > 1 || waiting.length < 2) return null;
  const solutions = underAsia(question, withoutLimits(venue, claims)).flatMap((modes) =>
    pose(question, modes, [], means),
  );
  return solutions.reduce<Solution | null>(
    (least, each) => (least === null || each.bound < least.bound ? each : least),
    null,
  );
}

function weigh(question: Question, modes: Modes): readonly Unsolved[] {
  const { venue, active, objective } = question;
  if (objective.kind === "regret") return [{ modes, bound: 0n }];
  const limits = [...modes.flatMap((mode) => mode.limits), ...goalLimits(question)];
  const bound = lowerBound(venue, modes, limits, active);
  return bound === null ? [] : [{ modes, bound }];
}

/** Where the search has to stop without any choice: the one with the least non-originating value. */
function mostRegional(question: Question, means: Means): Found | null {
  const { venue, claims, objective } = question;
  const regional = venue.map(({ site, ...others }) => ({ ...others, site: weighedByContent(site) }));
  const [modes = []] = underAsia(question, withoutLimits(venue, claims !== false));
  const weighed: Question = { ...question, venue: regional, objective: { kind: "expected" } };
  const choice = pose(weighed, modes, [], means)[0]?.found?.choice;
  if (choice === undefined || refusalOf(question, modes, choice) !== null) return null;
  return foundAs(venue, modes, choice, objective);
}

/** Modes of which no way to originate is asked. */
function withoutLimits(venue: Venue, claims: boolean): Modes {
  return venue.map(() => ({ claims, limits: [] }));
}

function isMixed(choice: Choice): boolean {
  return choice.some((taken) => taken.length > 1);
}

function isOver({ secondsLeft }: Means): boolean {
  return secondsLeft !== undefined && secondsLeft() <= 0;
}

function slack(value: bigint, { gap }: Means): bigint {
  return gap === undefined ? 0n : BigInt(Math.floor(Number(value) * gap));
}
