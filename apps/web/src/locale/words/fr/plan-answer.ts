import type { PlanAnswerCatalogue } from "../plan-answer.ts";

export const planAnswer: PlanAnswerCatalogue = {
  "plan.now": () => "Aujourd’hui",
  "plan.plan": () => "Plan",
  "plan.plan.region": () => "Plan, la région",
  "plan.plan.abroad": () => "Plan, ailleurs",
  "plan.current": () => "comme aujourd’hui",
  "plan.alternative": ({ name, economy }) => (name === economy ? name : `${name}, ${economy}`),
  "plan.source": ({ date, files }) =>
    `les options de cette page; les règles en vigueur le ${date} (${files} fichiers)`,
  "plan.headline.none": ({ count }) =>
    count === 1 ? "Rien ne répond à la demande" : "Rien ne répond à tout cela à la fois",
  "plan.headline.unknown": () => "Aucun n’a été trouvé; il peut y en avoir un",
  "plan.headline.changes": ({ count }) =>
    count === 0
      ? "Rien à changer\u00a0:"
      : count === 1
        ? "Un changement\u00a0:"
        : `${count} changements\u00a0:`,
  "plan.headline.cost": ({ after, before, isSame }) =>
    isSame
      ? `coût rendu de ${after} par produit, comme aujourd’hui`
      : `coût rendu de ${after} par produit, au lieu de ${before}`,
  "plan.headline.year": ({ sign, amount, goods, isOpen }) =>
    `${amount} de ${sign === "more" ? "plus" : "moins"} par an, pour ${goods} produits${isOpen ? ", selon les droits connus" : ""}.`,
  "plan.headline.input-duty": () =>
    "Les droits sur certains intrants ne sont pas entièrement connus\u00a0: indiquez-les dans le tableau, ou donnez des codes tarifaires à huit chiffres.",
  "plan.headline.gap": ({ gap }) =>
    `Le meilleur trouvé à temps\u00a0: un autre pourrait coûter jusqu’à ${gap} de moins.`,
  "plan.claims.yes": ({ duty }) => `Il est originaire et demande la préférence\u00a0: ${duty} de droits.`,
  "plan.claims.pays": ({ duty }) =>
    `Il est originaire, mais payer ${duty} de droits ne coûte pas plus que demander la préférence.`,
  "plan.claims.no": ({ duty }) =>
    `Il ne demande pas la préférence\u00a0: le rendre admissible coûterait plus que les ${duty} de droits.`,
  "plan.claims.cannot": ({ duty }) => `Il ne demande pas la préférence et paie ${duty} de droits.`,
  "plan.saving": () => "coût rendu par produit",
  "plan.saving.known": () => "coût rendu par produit, selon les droits connus",
  "plan.goal.qualify": () => "le produit est admissible",
  "plan.goal.claim": () => "la préférence",
  "plan.goal.min-rvc": ({ percent }) => `au moins ${percent} de teneur régionale`,
  "plan.goal.max-asia": ({ percent }) => `au plus ${percent} d’Asie-Pacifique`,
  "plan.goal.lead-time": ({ days }) => `un délai d’au plus ${days} jours`,
  "plan.goal.capacity": () => "ce que les fournisseurs peuvent livrer",
  "plan.goal.exclude": ({ economy }) => `exclusion de «\u00a0${economy}\u00a0»`,
  "plan.goal.avoid": ({ lane }) => `rien qui passe par ${lane}`,
  "plan.conflict": ({ count, goals }) =>
    count === 1
      ? `Aucun approvisionnement ne répond à ceci\u00a0: ${goals}.`
      : `Aucun approvisionnement ne répond à la fois à ceci\u00a0: ${goals}.`,
  "plan.conflict.nothing": () => "Une matière n’a pas de source à cette date, quoi qu’on demande.",
  "plan.stuck": ({ alternative, goals }) => `${alternative} (contre\u00a0: ${goals})`,
  "plan.without": ({ goal }) => `Essayer sans\u00a0: ${goal}`,
  "plan.changes.title": () => "Ce qui change",
  "plan.changes.none": () =>
    "Rien\u00a0: le produit tel qu’il est approvisionné aujourd’hui est le moins cher qui répond à la demande.",
  "plan.changes.from": () => "De",
  "plan.changes.to": () => "À",
  "plan.changes.value": ({ currency }) => `Valeur, ${currency}`,
  "plan.changes.freight": () => "Transport",
  "plan.changes.duty": () => "Ses droits",
  "plan.changes.costs": () => "Ajoute",
  "plan.changes.why": () => "Pourquoi",
  "plan.changes.estimated": () => "estimé",
  "plan.changes.originating": () => "originaire",
  "plan.changes.needed": ({ goals }) => `Nécessaire\u00a0: ${goals}`,
  "plan.changes.cheaper": () => "Moins cher",
  "plan.changes.cheaper-all": () => "Moins cher au total",
  "plan.part": () => "Partie du coût",
  "plan.part.materials": () => "Matières",
  "plan.part.assembly": () => "Assemblage ailleurs",
  "plan.part.freight": () => "Transport",
  "plan.part.inputDuty": () => "Droits sur les intrants",
  "plan.part.finishedDuty": () => "Droits sur le produit",
  "plan.part.switching": () => "Changement, étalé",
  "plan.part.compliance": () => "Conformité",
  "plan.part.total": () => "Coût rendu",
  "plan.difference": () => "Différence",
  "plan.cost.finding": ({ sign, amount }) =>
    sign === "none"
      ? "Le plan coûte ce que coûte le produit aujourd’hui"
      : `Le plan coûte ${amount} de ${sign === "more" ? "plus" : "moins"} par produit`,
  "plan.cost.measure": ({ currency }) => `Coût rendu d’un produit par partie, ${currency}`,
  "plan.cost.steps": () => "D’où vient la différence",
  "plan.economy": () => "Économie",
  "plan.economies.finding": ({ before, after }) =>
    before === after
      ? `${after} de la valeur est ajoutée dans la région, comme aujourd’hui`
      : `${after} de la valeur est ajoutée dans la région au lieu de ${before}`,
  "plan.economies.measure": () =>
    "Part de la valeur du produit selon l’économie qui l’ajoute, en pourcentage",
  "plan.frontier.title": () => "Ce qu’on pourrait obtenir d’autre",
  "plan.frontier.finding.rvc": ({ from, to, costs }) =>
    `Passer de ${from} à ${to} de teneur régionale coûte ${costs} par produit`,
  "plan.frontier.finding.asiaShare": ({ from, to, costs }) =>
    `Passer de ${from} à ${to} d’Asie-Pacifique coûte ${costs} par produit`,
  "plan.frontier.one.rvc": ({ share }) => `Aucune option n’apporte plus de ${share} de teneur régionale`,
  "plan.frontier.one.asiaShare": ({ share }) => `Aucune option n’abaisse l’Asie-Pacifique sous ${share}`,
  "plan.frontier.measure.rvc": ({ currency }) =>
    `Moindre coût rendu, ${currency} par produit, pour chaque teneur régionale. Choisissez un point pour voir ce qu’il demande.`,
  "plan.frontier.measure.asiaShare": ({ currency }) =>
    `Moindre coût rendu, ${currency} par produit, pour chaque part d’Asie-Pacifique. Choisissez un point pour voir ce qu’il demande.`,
  "plan.frontier.share.rvc": () => "Teneur en valeur régionale",
  "plan.frontier.share.asiaShare": () => "Asie-Pacifique",
  "plan.frontier.claims": () => "Préférence demandée",
  "plan.frontier.choices": () => "Solutions de rechange",
  "plan.frontier.point.rvc": ({ cost, share }) => `${cost} par produit pour ${share} de teneur régionale`,
  "plan.frontier.point.asiaShare": ({ cost, share }) => `${cost} par produit avec ${share} d’Asie-Pacifique`,
  "plan.frontier.than.more": ({ amount }) => `${amount} de plus que le plan.`,
  "plan.frontier.than.less": ({ amount }) => `${amount} de moins que le plan.`,
  "plan.frontier.claims.yes": () => "Préférence demandée.",
  "plan.frontier.claims.no": () => "Préférence non demandée.",
  "plan.frontier.is-plan": () => "C’est le plan.",
  "plan.frontier.part": ({ name, share }) => `${name} (${share})`,
  "plan.frontier.ask.rvc": ({ share }) => `Planifier avec au moins ${share}`,
  "plan.frontier.ask.asiaShare": ({ share }) => `Planifier avec au plus ${share}`,
  "plan.trade.title": () => "Ce dont cela dépend",
  "plan.binds.title": () => "Ce qui limite",
  "plan.binds.none": () => "Rien de ce que vous demandez ne renchérit le produit.",
  "plan.binds.goal": ({ goal, costs }) => `${cap(goal)}\u00a0: coûte ${costs} par produit.`,
  "plan.binds.marginal": ({ points, saves }) =>
    `L’assouplir de ${points} ${points === "1" ? "point" : "points"} épargnerait ${saves}.`,
  "plan.break-even.title": () => "Se conformer ou payer",
  "plan.break-even.none": () =>
    "On ne peut le dire\u00a0: le produit ne peut être obtenu des deux façons, ou des droits ne sont pas connus.",
  "plan.break-even.any": () => "Demander la préférence est avantageux quels que soient les droits.",
  "plan.break-even.duty": ({ duty }) =>
    `Demander la préférence est avantageux à partir de droits de ${duty} par produit sans elle.`,
  "plan.break-even.never": ({ amount }) =>
    `Se conformer coûte ${amount} par produit de plus que cela n’épargne, même sans effort.`,
  "plan.break-even.compliance": ({ amount, yearly }) =>
    `C’est avantageux jusqu’à un coût de conformité de ${amount} par produit${yearly === null ? "" : `, ${yearly} par an`}.`,
  "plan.why.title": () => "Sur quoi il repose",
  "plan.why.claimed": () => "Droits, préférence demandée",
  "plan.why.unclaimed": () => "Droits, préférence non demandée",
  "plan.why.open": () => "Ouvrir le produit planifié dans Évaluer",
  "plan.why.proof": () => "La preuve entière, étape par étape jusqu’à ses sources",
  "plan.files": () => "Télécharger le plan",
  "plan.proof": ({ programs, rejected }) =>
    `${programs} programmes résolus; ${rejected} ${rejected === 1 ? "combinaison refusée" : "combinaisons refusées"} par les règles.`,
};

/** A goal at the head of a sentence. */
function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
