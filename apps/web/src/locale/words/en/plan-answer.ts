import type { PlanAnswerCatalogue } from "../plan-answer.ts";

export const planAnswer: PlanAnswerCatalogue = {
  "plan.now": () => "Now",
  "plan.plan": () => "Plan",
  "plan.plan.region": () => "Plan, the region",
  "plan.plan.abroad": () => "Plan, elsewhere",
  "plan.current": () => "as now",
  "plan.alternative": ({ name, economy }) => (name === economy ? name : `${name}, ${economy}`),
  "plan.source": ({ date, files }) =>
    `the options on this page; the law in force on ${date} (${files} files)`,
  "plan.headline.none": ({ count }) =>
    count === 1 ? "Nothing meets what you ask" : "Nothing meets all of this together",
  "plan.headline.unknown": () => "None was found; there may be one",
  "plan.headline.changes": ({ count }) =>
    count === 0 ? "Nothing to change:" : count === 1 ? "One change:" : `${count} changes:`,
  "plan.headline.cost": ({ after, before, isSame }) =>
    isSame ? `${after} a good, landed, as now` : `${after} a good, landed, instead of ${before}`,
  "plan.headline.year": ({ sign, amount, goods, isOpen }) =>
    `${amount} ${sign} a year, at ${goods} goods${isOpen ? ", as far as duties are known" : ""}.`,
  "plan.headline.input-duty": () =>
    "Duty on some inputs is not known in full: state it in the table, or give tariff codes of eight digits.",
  "plan.headline.gap": ({ gap }) => `The best found in time: another may cost up to ${gap} less.`,
  "plan.claims.yes": ({ duty }) => `It originates and claims the preference: ${duty} of duty.`,
  "plan.claims.pays": ({ duty }) =>
    `It originates, but paying ${duty} of duty is no dearer than claiming the preference.`,
  "plan.claims.no": ({ duty }) =>
    `It does not claim the preference: making it qualify would cost more than the ${duty} of duty.`,
  "plan.claims.cannot": ({ duty }) => `It does not claim the preference and pays ${duty} of duty.`,
  "plan.saving": () => "landed cost per good",
  "plan.saving.known": () => "landed cost per good, as far as duties are known",
  "plan.goal.qualify": () => "the good qualifies",
  "plan.goal.claim": () => "the preference",
  "plan.goal.min-rvc": ({ percent }) => `at least ${percent} regional content`,
  "plan.goal.max-asia": ({ percent }) => `at most ${percent} from Asia-Pacific`,
  "plan.goal.lead-time": ({ days }) => `a lead time of at most ${days} days`,
  "plan.goal.capacity": () => "what suppliers can deliver",
  "plan.goal.exclude": ({ economy }) => `nothing made in ${economy}`,
  "plan.goal.avoid": ({ lane }) => `nothing by way of ${lane}`,
  "plan.conflict": ({ count, goals }) =>
    count === 1 ? `No sourcing meets this: ${goals}.` : `No sourcing meets this together: ${goals}.`,
  "plan.conflict.nothing": () => "Some material has no source on this date, whatever is asked.",
  "plan.stuck": ({ alternative, goals }) => `${alternative} (against: ${goals})`,
  "plan.without": ({ goal }) => `Try without: ${goal}`,
  "plan.changes.title": () => "What changes",
  "plan.changes.none": () =>
    "Nothing: the good as it is sourced now is the cheapest that meets what is asked.",
  "plan.changes.from": () => "From",
  "plan.changes.to": () => "To",
  "plan.changes.value": ({ currency }) => `Value, ${currency}`,
  "plan.changes.freight": () => "Freight",
  "plan.changes.duty": () => "Duty on it",
  "plan.changes.costs": () => "Adds",
  "plan.changes.why": () => "Why",
  "plan.changes.estimated": () => "estimated",
  "plan.changes.originating": () => "originating",
  "plan.changes.needed": ({ goals }) => `Needed: ${goals}`,
  "plan.changes.cheaper": () => "Cheaper",
  "plan.changes.cheaper-all": () => "Cheaper all in all",
  "plan.part": () => "Part of the cost",
  "plan.part.materials": () => "Materials",
  "plan.part.assembly": () => "Assembly elsewhere",
  "plan.part.freight": () => "Freight",
  "plan.part.inputDuty": () => "Duty on inputs",
  "plan.part.finishedDuty": () => "Duty on the good",
  "plan.part.switching": () => "Switching, spread",
  "plan.part.compliance": () => "Compliance",
  "plan.part.total": () => "Landed cost",
  "plan.difference": () => "Difference",
  "plan.cost.finding": ({ sign, amount }) =>
    sign === "none" ? "The plan costs what the good costs now" : `The plan costs ${amount} ${sign} a good`,
  "plan.cost.measure": ({ currency }) => `Landed cost of one good by part, ${currency}`,
  "plan.cost.steps": () => "Where the difference comes from",
  "plan.economy": () => "Economy",
  "plan.economies.finding": ({ before, after }) =>
    before === after
      ? `${after} of the value is added in the region, as now`
      : `${after} of the value is added in the region instead of ${before}`,
  "plan.economies.measure": () => "Share of the value of the good by economy that adds it, in percent",
  "plan.frontier.title": () => "What else could be had",
  "plan.frontier.finding.rvc": ({ from, to, costs }) =>
    `From ${from} to ${to} of regional content costs ${costs} a good`,
  "plan.frontier.finding.asiaShare": ({ from, to, costs }) =>
    `From ${from} to ${to} of Asia-Pacific costs ${costs} a good`,
  "plan.frontier.one.rvc": ({ share }) => `No option brings more than ${share} of regional content`,
  "plan.frontier.one.asiaShare": ({ share }) => `No option takes Asia-Pacific below ${share}`,
  "plan.frontier.measure.rvc": ({ currency }) =>
    `Least landed cost, ${currency} a good, for each regional content. Choose a point to see what it takes.`,
  "plan.frontier.measure.asiaShare": ({ currency }) =>
    `Least landed cost, ${currency} a good, for each share of Asia-Pacific. Choose a point to see what it takes.`,
  "plan.frontier.share.rvc": () => "Regional value content",
  "plan.frontier.share.asiaShare": () => "Asia-Pacific",
  "plan.frontier.claims": () => "Preference claimed",
  "plan.frontier.choices": () => "Alternatives",
  "plan.frontier.point.rvc": ({ cost, share }) => `${cost} a good for ${share} regional content`,
  "plan.frontier.point.asiaShare": ({ cost, share }) => `${cost} a good with ${share} from Asia-Pacific`,
  "plan.frontier.than.more": ({ amount }) => `${amount} more than the plan.`,
  "plan.frontier.than.less": ({ amount }) => `${amount} less than the plan.`,
  "plan.frontier.claims.yes": () => "Preference claimed.",
  "plan.frontier.claims.no": () => "Preference not claimed.",
  "plan.frontier.is-plan": () => "This is the plan.",
  "plan.frontier.part": ({ name, share }) => `${name} (${share})`,
  "plan.frontier.ask.rvc": ({ share }) => `Plan for at least ${share}`,
  "plan.frontier.ask.asiaShare": ({ share }) => `Plan for at most ${share}`,
  "plan.trade.title": () => "What it hinges on",
  "plan.binds.title": () => "What binds",
  "plan.binds.none": () => "Nothing that you ask makes the good dearer.",
  "plan.binds.goal": ({ goal, costs }) => `${cap(goal)}: costs ${costs} a good.`,
  "plan.binds.marginal": ({ points, saves }) =>
    `Easing it by ${points} ${points === "1" ? "point" : "points"} would save ${saves}.`,
  "plan.break-even.title": () => "Comply or pay",
  "plan.break-even.none": () =>
    "It cannot be said: the good cannot be had both ways, or a duty is not known.",
  "plan.break-even.any": () => "Claiming the preference pays at any duty.",
  "plan.break-even.duty": ({ duty }) =>
    `Claiming the preference pays from a duty without it of ${duty} a good.`,
  "plan.break-even.never": ({ amount }) =>
    `Complying costs ${amount} a good more than it saves, even if it asked no effort.`,
  "plan.break-even.compliance": ({ amount, yearly }) =>
    `It pays up to a cost of compliance of ${amount} a good${yearly === null ? "" : `, ${yearly} a year`}.`,
  "plan.why.title": () => "Why it stands",
  "plan.why.claimed": () => "Duty, preference claimed",
  "plan.why.unclaimed": () => "Duty, not claimed",
  "plan.why.open": () => "Open the planned good in Assess",
  "plan.why.proof": () => "The whole proof, step by step to its sources",
  "plan.files": () => "Download the plan",
  "plan.proof": ({ programs, rejected }) =>
    `${programs} programs solved; ${rejected} ${rejected === 1 ? "combination" : "combinations"} refused by the law.`,
};

/** A goal at the head of a sentence. */
function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
