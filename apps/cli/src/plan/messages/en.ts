import type { CostPart } from "@coproduce/plan";
import type { PlanCommandCatalogue } from "./catalogue.ts";

const parts: Readonly<Record<CostPart | "total", string>> = {
  materials: "Materials",
  assembly: "Assembly elsewhere",
  freight: "Freight",
  inputDuty: "Duty on inputs",
  finishedDuty: "Duty on the good",
  switching: "Switching, spread",
  compliance: "Compliance",
  total: "Landed cost",
};

const steps = {
  model: "Reading what each option brings…",
  search: "Looking for the cheapest sourcing…",
  goals: "Weighing each goal…",
  frontier: "Walking the frontier…",
  across: "Weighing what may come…",
};

function goalName(goal: string): string {
  if (goal.startsWith("exclude:")) return `nothing from ${goal.slice(8)}`;
  const names: Readonly<Record<string, string>> = {
    qualify: "qualify",
    "min-rvc": "least regional content",
    "max-asia": "largest Asia share",
    "lead-time": "longest lead time",
    capacity: "suppliers’ capacity and minimum order",
  };
  return names[goal] ?? goal;
}

export const en: PlanCommandCatalogue = {
  "command.plan": () => "Find the cheapest sourcing that meets what you ask",
  "option.options": () => "options (JSON, CSV or XLSX); left out: re-source in the region at a premium",
  "option.volume": () => "goods made in a year, where the options do not say",
  "option.horizon": () => "years over which what is paid once is spread",
  "option.compliance": () => "cost of complying in a year",
  "option.input-duties": () => "compute or none: duties on inputs",
  "option.plan-out": () => "also write the plan: all tables (XLSX), what changes (CSV), or everything (JSON)",
  "option.require": () => "qualify: the good must originate, and the preference is claimed",
  "option.min-rvc": () => "least regional value content, in percent",
  "option.max-asia": () => "largest share of the value from Asia-Pacific, in percent",
  "option.exclude": () => "economies in which nothing may be made, such as CN,RU",
  "option.avoid": () => "straits and canals that nothing may pass, such as taiwan-strait,suez",
  "option.plan-scenario": () =>
    "scenario to lay over the law, or “present”; give it several times to plan for all of them",
  "option.odds": () => "how likely each scenario is, in percent, such as 60,40 (default: equally)",
  "option.max-lead-time": () => "longest lead time of a supplier, in days",
  "option.premium": () => "premium of a regional source without options, in percent (default: 10)",
  "option.frontier": () => "also cost against regional content and against the Asia share",
  "option.gap": () => "gap at which to stop, in percent of the cost (default: 0, proven)",
  "option.time-limit": () => "seconds after which the best plan so far is given, with its gap",
  "plan.problem-input-duties": ({ given }) => `--input-duties ${given} is not known. Write compute or none.`,
  "plan.problem-require": ({ given }) => `--require ${given} is not known. Write --require qualify.`,
  "plan.problem-number": ({ option, given }) =>
    `${option} ${given} is not a number from 0 with at most two decimals, such as 62.5.`,
  "plan.problem-over": ({ option, given }) =>
    `${option} ${given} is more than 100 percent. Write a number from 0 to 100, such as 62.5.`,
  "plan.problem-zero": ({ option, given }) => `${option} ${given} must be more than 0.`,
  "plan.problem-no-volume": () =>
    "--compliance is paid in a year: give the goods made in a year with --volume.",
  "plan.no-alternatives": ({ file }) => `${file} names no alternative: only what is in use now was weighed.`,
  "plan.problem-economy": ({ given }) =>
    `“${given}” is no country or customs territory. Write two-letter codes, such as CN,VN.`,
  "plan.problem-lane": ({ given, lanes }) =>
    `“${given}” is no strait or canal that is known here. Write one or more of ${lanes.join(", ")}.`,
  "plan.problem-odds": ({ odds, scenarios }) =>
    `--odds ${odds} must be one number for each of the ${scenarios} scenarios, not all of them 0, such as 60,40.`,
  "plan.progress": ({ step }) => steps[step],
  "plan.headline": ({ status, total, before, currency }) => {
    const how = status === "optimal" ? "Cheapest sourcing" : "Best sourcing found";
    return `${how}: ${total} ${currency} a good (now ${before})`;
  },
  "plan.nothing-found": () => "No sourcing was found. There may be one: the search did not reach its end.",
  "plan.nothing-possible": ({ goals }) =>
    goals.length === 0
      ? "No sourcing is possible: some material has no alternative on that date."
      : goals.length === 1
        ? `No sourcing meets this: ${goals[0]}.`
        : `No sourcing meets this together: ${goals.join(", ")}. Leave one of them out.`,
  "plan.claims": ({ claims, originates }) =>
    claims
      ? "The good originates and claims the preference."
      : originates
        ? "The good originates; paying the duty is no dearer than claiming the preference."
        : "The preference is not claimed: the duty is paid.",
  "plan.estimated": ({ materials }) =>
    `The ${materials === 1 ? "price of one material is an estimate" : `prices of ${materials} materials are estimates`}: present price plus a markup.`,
  "plan.changes": () => "What changes",
  "plan.no-changes": () => "Nothing changes.",
  "plan.column-material": () => "Material",
  "plan.column-from": () => "From",
  "plan.column-to": () => "To",
  "plan.column-alternative": () => "Option",
  "plan.column-why": () => "Why",
  "plan.cheaper": () => "cheaper",
  "plan.needed-for": ({ goal }) =>
    ({
      claim: "preference",
      qualify: "to qualify",
      "min-rvc": "content",
      "max-asia": "Asia share",
      "lead-time": "lead time",
      capacity: "capacity",
      exclude: "exclusion",
      avoid: "sea lane",
    })[goal],
  "plan.left-out": ({ alternatives }) => `Not offered on the date of entry: ${alternatives.join(", ")}.`,
  "plan.split": () =>
    "Materials from several suppliers are accounted for by their average (Uniform Regulations, Schedule 7).",
  "plan.one-supplier": ({ share, alternative }) => `${share}% ${alternative}`,
  "plan.column-costs": () => "Adds",
  "plan.column-cost": () => "Cost",
  "plan.column-rvc": () => "RVC %",
  "plan.column-asia": () => "Asia %",
  "plan.column-changes": () => "Changed",
  "plan.costs": ({ currency }) => `One good, ${currency}`,
  "plan.before": () => "now",
  "plan.after": () => "planned",
  "plan.part": ({ part }) => parts[part],
  "plan.rvc": () => "Regional content, %",
  "plan.asia": () => "Asia-Pacific, %",
  "plan.at-least": ({ amount }) => `≥ ${amount}`,
  "plan.goal": ({ goal }) => goalName(goal),
  "plan.binds": () => "What binds",
  "plan.goal-costs": ({ goal, costs }) => `${goal}: costs ${costs} a good`,
  "plan.marginal": ({ points, saves, goal }) =>
    goal === "max-asia"
      ? `${points} percentage point more would save ${saves} a good.`
      : `${points} percentage point less would save ${saves} a good.`,
  "plan.stuck": ({ material, reasons }) => `Nothing is left for ${material}: ${reasons.join("; ")}.`,
  "plan.stuck-alternative": ({ alternative, goals }) => `${alternative} (${goals.join(", ")})`,
  "plan.waived": ({ amount }) =>
    `Programs waive ${amount} of duty on inputs: at most what the good itself pays (USMCA art. 2.5).`,
  "plan.avoid": ({ lane }) => `nothing by ${lane}`,
  "plan.break-even": () => "Comply or pay",
  "plan.break-even-duty": ({ duty }) =>
    duty === "0.00"
      ? "Claiming the preference costs nothing more: it pays whatever the duty."
      : `Claiming the preference pays from a duty of ${duty} a good without it.`,
  "plan.break-even-compliance": ({ compliance, yearly }) =>
    compliance.startsWith("-")
      ? `Complying costs ${compliance.slice(1)} a good more than it saves, compliance itself not counted.`
      : `It pays up to a compliance cost of ${compliance} a good${yearly === null ? "" : `, ${yearly} a year`}.`,
  "plan.frontier-rvc": () => "Cost against regional content",
  "plan.frontier-asia": () => "Cost against the Asia share",
  "plan.across": () => "Under every scenario",
  "plan.column-scenario": () => "Scenario",
  "plan.column-odds": () => "Odds %",
  "plan.column-best": () => "Best",
  "plan.column-expected": () => "Expected",
  "plan.column-regret": () => "Least regret",
  "plan.across-mean": () => "Mean",
  "plan.across-regret": () => "Greatest regret",
  "plan.across-choices": ({ kind, choices }) =>
    `${kind === "expected" ? "Least expected cost" : "Least regret"}: ${choices === "" ? "nothing changes" : choices}`,
  "plan.across-same": ({ choices }) =>
    `One choice is best by both: ${choices === "" ? "nothing changes" : choices}`,
  "plan.certainty": ({ value }) =>
    `Knowing the scenario before choosing would be worth ${value} a good on average.`,
  "plan.across-none": () => "No sourcing meets the goals in every scenario.",
  "plan.proof": ({ gap, programs, rejected, seconds }) =>
    `${gap === null ? "" : `Gap ${gap}%, `}${programs} programs solved, ${rejected} combinations refused by the law, ${seconds} s.`,
};
