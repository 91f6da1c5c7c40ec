import type { CostPart, PlanCommandCatalogue } from "./catalogue.ts";

const parts: Readonly<Record<CostPart, string>> = {
  materials: "Matières",
  assembly: "Assemblage ailleurs",
  freight: "Transport",
  inputDuty: "Droits sur les intrants",
  finishedDuty: "Droits sur le produit",
  switching: "Changement, étalé",
  compliance: "Conformité",
  total: "Coût au débarquement",
};

const steps = {
  model: "Lecture de ce qu’apporte chaque option…",
  search: "Recherche de l’approvisionnement le moins cher…",
  goals: "Mesure de ce que coûte chaque but…",
  frontier: "Parcours de la frontière…",
  across: "Examen des scénarios…",
};

function goalName(goal: string): string {
  if (goal.startsWith("exclude:")) return `rien de ${goal.slice(8)}`;
  const names: Readonly<Record<string, string>> = {
    qualify: "être admissible",
    "min-rvc": "teneur régionale minimale",
    "max-asia": "part maximale de l’Asie",
    "lead-time": "délai de livraison maximal",
    capacity: "capacité et commande minimale des fournisseurs",
  };
  return names[goal] ?? goal;
}

export const fr: PlanCommandCatalogue = {
  "command.plan": () => "Trouver l’approvisionnement le moins cher qui répond à la demande",
  "option.options": () => "document d’options (JSON); sans lui : sources régionales avec surcoût",
  "option.require": () => "qualify : le produit doit être originaire et la préférence demandée",
  "option.min-rvc": () => "teneur en valeur régionale minimale, en pourcentage",
  "option.max-asia": () => "part maximale de la valeur venant d’Asie-Pacifique, en pourcentage",
  "option.exclude": () => "économies où rien ne peut être fabriqué, par exemple CN,RU",
  "option.max-lead-time": () => "délai de livraison maximal d’un fournisseur, en jours",
  "option.premium": () => "surcoût d’une source régionale sans options, en pourcentage (10)",
  "option.frontier": () => "aussi le coût selon la teneur régionale et la part de l’Asie",
  "option.gap": () => "écart auquel s’arrêter, en pourcentage du coût (0 : prouvé)",
  "option.time-limit": () => "secondes après lesquelles le meilleur plan est donné, avec son écart",
  "plan.problem-require": ({ given }) => `--require ${given} est inconnu. Écrivez --require qualify.`,
  "plan.problem-number": ({ option, given }) =>
    `${option} ${given} n’est pas un nombre à partir de 0 avec au plus deux décimales, par exemple 62.5.`,
  "plan.problem-economy": ({ given }) =>
    `« ${given} » n’est ni un pays ni un territoire douanier. Écrivez des codes de deux lettres, par exemple CN,VN.`,
  "plan.progress": ({ step }) => steps[step],
  "plan.headline": ({ status, total, before, currency }) => {
    const how =
      status === "optimal" ? "Approvisionnement le moins cher" : "Meilleur approvisionnement trouvé";
    return `${how} : ${total} ${currency} par produit (aujourd’hui ${before})`;
  },
  "plan.nothing-possible": ({ goals }) =>
    goals.length === 0
      ? "Aucun approvisionnement n’est possible : une matière n’a pas de variante à cette date."
      : `Aucun approvisionnement ne répond à la fois à ceci : ${goals.join(", ")}. Retirez un de ces buts.`,
  "plan.claims": ({ claims, originates }) =>
    claims
      ? "Le produit est originaire et demande la préférence."
      : originates
        ? "Le produit est originaire; payer les droits ne coûte pas plus que demander la préférence."
        : "La préférence n’est pas demandée : les droits sont payés.",
  "plan.estimated": ({ premium }) =>
    `Les prix dans la région sont des estimations : les prix actuels plus ${premium} pour cent.`,
  "plan.changes": () => "Ce qui change",
  "plan.no-changes": () => "Rien ne change.",
  "plan.column-material": () => "Matière",
  "plan.column-from": () => "De",
  "plan.column-to": () => "À",
  "plan.column-alternative": () => "Option",
  "plan.column-costs": () => "Ajoute",
  "plan.column-cost": () => "Coût",
  "plan.column-rvc": () => "TVR %",
  "plan.column-asia": () => "Asie %",
  "plan.column-changes": () => "Changé",
  "plan.costs": ({ currency }) => `Par produit, ${currency}`,
  "plan.before": () => "aujourd’hui",
  "plan.after": () => "plan",
  "plan.part": ({ part }) => parts[part],
  "plan.rvc": () => "Teneur régionale, %",
  "plan.asia": () => "Asie-Pacifique, %",
  "plan.at-least": ({ amount }) => `≥ ${amount}`,
  "plan.goal": ({ goal }) => goalName(goal),
  "plan.binds": () => "Ce qui limite",
  "plan.goal-costs": ({ goal, costs }) => `${goal} : coûte ${costs} par produit`,
  "plan.break-even": () => "Se conformer ou payer",
  "plan.break-even-duty": ({ duty }) =>
    `Demander la préférence est avantageux à partir de droits de ${duty} par produit sans elle.`,
  "plan.break-even-compliance": ({ compliance, yearly }) =>
    compliance.startsWith("-")
      ? `Se conformer coûte ${compliance.slice(1)} par produit de plus que cela n’épargne, sans compter la conformité.`
      : `C’est avantageux jusqu’à un coût de conformité de ${compliance} par produit${yearly === null ? "" : `, ${yearly} par an`}.`,
  "plan.frontier-rvc": () => "Coût selon la teneur régionale",
  "plan.frontier-asia": () => "Coût selon la part de l’Asie",
  "plan.proof": ({ gap, programs, rejected, seconds }) =>
    `Écart de ${gap} %, ${programs} programmes résolus, ${rejected} combinaisons refusées par le droit, ${seconds} s.`,
};
