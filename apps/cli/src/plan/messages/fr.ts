import type { CostPart } from "@coproduce/plan";
import type { PlanCommandCatalogue } from "./catalogue.ts";

const parts: Readonly<Record<CostPart | "total", string>> = {
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
  "option.options": () => "options (JSON, CSV ou XLSX); sans elles : sources régionales avec surcoût",
  "option.volume": () => "produits par année, si les options ne le disent pas",
  "option.horizon": () => "années sur lesquelles se répartit ce qui se paie une fois",
  "option.compliance": () => "coût de la conformité par année",
  "option.input-duties": () => "compute ou none : droits sur les intrants",
  "option.plan-out": () => "écrire aussi le plan : tableaux (XLSX), changements (CSV) ou tout (JSON)",
  "option.require": () => "qualify : le produit doit être originaire et la préférence demandée",
  "option.min-rvc": () => "teneur en valeur régionale minimale, en pourcentage",
  "option.max-asia": () => "part maximale de la valeur venant d’Asie-Pacifique, en pourcentage",
  "option.exclude": () => "économies où rien ne peut être fabriqué, par exemple CN,RU",
  "option.avoid": () => "détroits et canaux par où rien ne peut passer, comme taiwan-strait,suez",
  "option.plan-scenario": () =>
    "scénario appliqué au droit, ou « present »; répété : planifier pour tous à la fois",
  "option.odds": () => "probabilité de chaque scénario, en pourcentage, comme 60,40 (égales)",
  "option.max-lead-time": () => "délai de livraison maximal d’un fournisseur, en jours",
  "option.premium": () => "surcoût d’une source régionale sans options, en pourcentage (10)",
  "option.frontier": () => "aussi le coût selon la teneur régionale et la part de l’Asie",
  "option.gap": () => "écart auquel s’arrêter, en pourcentage du coût (0 : prouvé)",
  "option.time-limit": () => "secondes après lesquelles le meilleur plan est donné, avec son écart",
  "plan.problem-input-duties": ({ given }) =>
    `--input-duties ${given} n’est pas connu. Écrivez compute ou none.`,
  "plan.problem-require": ({ given }) => `--require ${given} est inconnu. Écrivez --require qualify.`,
  "plan.problem-number": ({ option, given }) =>
    `${option} ${given} n’est pas un nombre à partir de 0 avec au plus deux décimales, par exemple 62.5.`,
  "plan.problem-over": ({ option, given }) =>
    `${option} ${given} dépasse 100 pour cent. Écrivez un nombre de 0 à 100, comme 62.5.`,
  "plan.problem-zero": ({ option, given }) => `${option} ${given} doit être supérieur à 0.`,
  "plan.problem-no-volume": () =>
    "--compliance se paie par année : indiquez avec --volume le nombre de produits fabriqués par année.",
  "plan.no-alternatives": ({ file }) =>
    `${file} n’indique aucune solution de rechange : seul ce qui est en usage a été considéré.`,
  "plan.problem-economy": ({ given }) =>
    `« ${given} » n’est ni un pays ni un territoire douanier. Écrivez des codes de deux lettres, par exemple CN,VN.`,
  "plan.problem-lane": ({ given, lanes }) =>
    `« ${given} » n’est pas un détroit ou un canal connu ici. Écrivez-en un ou plusieurs : ${lanes.join(", ")}.`,
  "plan.problem-odds": ({ odds, scenarios }) =>
    `--odds ${odds} doit donner un nombre pour chacun des ${scenarios} scénarios, pas tous nuls, par exemple 60,40.`,
  "plan.progress": ({ step }) => steps[step],
  "plan.headline": ({ status, total, before, currency }) => {
    const how =
      status === "optimal" ? "Approvisionnement le moins cher" : "Meilleur approvisionnement trouvé";
    return `${how} : ${total} ${currency} par produit (aujourd’hui ${before})`;
  },
  "plan.nothing-found": () =>
    "Aucun approvisionnement n’a été trouvé. Il peut y en avoir un\u00a0: la recherche n’est pas allée à son terme.",
  "plan.nothing-possible": ({ goals }) =>
    goals.length === 0
      ? "Aucun approvisionnement n’est possible : une matière n’a pas de variante à cette date."
      : goals.length === 1
        ? `Aucun approvisionnement ne répond à ceci : ${goals[0]}.`
        : `Aucun approvisionnement ne répond à la fois à ceci : ${goals.join(", ")}. Retirez un de ces buts.`,
  "plan.claims": ({ claims, originates }) =>
    claims
      ? "Le produit est originaire et demande la préférence."
      : originates
        ? "Le produit est originaire; payer les droits ne coûte pas plus que demander la préférence."
        : "La préférence n’est pas demandée : les droits sont payés.",
  "plan.estimated": ({ materials }) =>
    `${materials === 1 ? "Le prix d’une matière est une estimation" : `Les prix de ${materials} matières sont des estimations`} : le prix actuel plus une majoration.`,
  "plan.changes": () => "Ce qui change",
  "plan.no-changes": () => "Rien ne change.",
  "plan.column-material": () => "Matière",
  "plan.column-from": () => "De",
  "plan.column-to": () => "À",
  "plan.column-alternative": () => "Option",
  "plan.column-why": () => "Raison",
  "plan.cheaper": () => "moins cher",
  "plan.needed-for": ({ goal }) =>
    ({
      claim: "préférence",
      qualify: "admissibilité",
      "min-rvc": "teneur",
      "max-asia": "part de l’Asie",
      "lead-time": "délai",
      capacity: "capacité",
      exclude: "exclusion",
      avoid: "voie maritime",
    })[goal],
  "plan.left-out": ({ alternatives }) => `Pas offerts à la date d’entrée : ${alternatives.join(", ")}.`,
  "plan.split": () =>
    "Les matières de plusieurs fournisseurs sont comptées à leur moyenne (Réglementation uniforme, annexe 7).",
  "plan.one-supplier": ({ share, alternative }) => `${share} % ${alternative}`,
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
  "plan.marginal": ({ points, saves, goal }) =>
    goal === "max-asia"
      ? `${points} point de pourcentage de plus épargnerait ${saves} par produit.`
      : `${points} point de pourcentage de moins épargnerait ${saves} par produit.`,
  "plan.stuck": ({ material, reasons }) => `Il ne reste rien pour ${material} : ${reasons.join("; ")}.`,
  "plan.stuck-alternative": ({ alternative, goals }) => `${alternative} (${goals.join(", ")})`,
  "plan.waived": ({ amount }) =>
    `Les programmes dispensent de ${amount} de droits sur les intrants : au plus ce que paie le produit (ACEUM, art. 2.5).`,
  "plan.avoid": ({ lane }) => `rien par ${lane}`,
  "plan.break-even": () => "Se conformer ou payer",
  "plan.break-even-duty": ({ duty }) =>
    duty === "0.00"
      ? "Demander la préférence ne coûte rien de plus : c’est avantageux quels que soient les droits."
      : `Demander la préférence est avantageux à partir de droits de ${duty} par produit sans elle.`,
  "plan.break-even-compliance": ({ compliance, yearly }) =>
    compliance.startsWith("-")
      ? `Se conformer coûte ${compliance.slice(1)} par produit de plus que cela n’épargne, sans compter la conformité.`
      : `C’est avantageux jusqu’à un coût de conformité de ${compliance} par produit${yearly === null ? "" : `, ${yearly} par an`}.`,
  "plan.frontier-rvc": () => "Coût selon la teneur régionale",
  "plan.frontier-asia": () => "Coût selon la part de l’Asie",
  "plan.across": () => "Dans tous les scénarios",
  "plan.column-scenario": () => "Scénario",
  "plan.column-odds": () => "Prob. %",
  "plan.column-best": () => "Meilleur",
  "plan.column-expected": () => "Espéré",
  "plan.column-regret": () => "Moindre regret",
  "plan.across-mean": () => "Moyenne",
  "plan.across-regret": () => "Plus grand regret",
  "plan.across-choices": ({ kind, choices }) =>
    `${kind === "expected" ? "Moindre coût espéré" : "Moindre regret"} : ${choices === "" ? "rien ne change" : choices}`,
  "plan.across-same": ({ choices }) =>
    `Un même choix est le meilleur des deux façons : ${choices === "" ? "rien ne change" : choices}`,
  "plan.certainty": ({ value }) =>
    `Connaître le scénario avant de choisir vaudrait en moyenne ${value} par produit.`,
  "plan.across-none": () => "Aucun approvisionnement ne répond aux buts dans tous les scénarios.",
  "plan.proof": ({ gap, programs, rejected, seconds }) =>
    `${gap === null ? "" : `Écart de ${gap} %, `}${programs} programmes résolus, ${rejected} combinaisons refusées par le droit, ${seconds} s.`,
};
