import type { BorderCatalogue } from "../border.ts";

export const border: BorderCatalogue = {
  "border.title": () => "À la frontière des États-Unis",
  "border.computing": () => "Calcul de ce que le code a payé depuis 2018…",
  "border.finding": ({ name, rate, date, most }) => {
    const now = `${name} : ${rate} le ${date}`;
    if (most === null) return now;
    return most === "now"
      ? `${now}, jamais davantage depuis 2018`
      : `${now}; le plus haut depuis 2018 était ${most.rate}, à partir du ${most.date}`;
  },
  "border.measure": () =>
    "Droits en pourcentage de la valeur en douane, selon la date d’entrée et l’origine. Une bande pâle couvre les taux possibles là où ils dépendent de faits de la marchandise ou de chiffres de plus, ou ne sont pas connus.",
  "border.source": ({ text, from, until }) =>
    `les mesures énumérées ci-dessous; taux de base de ${text}, prolongés aux jours avant le ${from} et après le ${until}`,
  "border.source-measures": () => "les mesures énumérées ci-dessous",
  "border.claimed": ({ economy }) => `${economy}, préférence demandée`,
  "border.range": ({ low, high }) => `de ${low} à ${high}`,
  "border.at-least": ({ rate }) => `au moins ${rate}`,
  "border.unknown": () => "inconnu",
  "border.day": ({ date }) => `Entrée le ${date}`,
  "border.since": () => "Depuis",
  "border.add": () => "Ajouter une économie",
  "border.with-preference": () => "Préférence demandée",
  "border.remove": ({ name }) => `Retirer ${name}`,
  "border.timeline.finding": ({ count, inForce, struck }) =>
    `${count} ${count === 1 ? "mesure touche" : "mesures touchent"} le code : ${inForce} en vigueur, ${struck} ${struck === 1 ? "invalidée" : "invalidées"} par la suite`,
  "border.timeline.measure": () =>
    "Jours où chaque mesure frappe des marchandises du code d’une origine quelconque. Plus pâle là où une partie seulement du code est visée.",
  "border.timeline.source": () => "HTSUS, chapitre 99, et les textes que cite le tableau",
  "border.timeline.name": () => "Mesure",
  "border.timeline.authority": () => "Fondement",
  "border.timeline.standing": () => "État",
  "border.timeline.until": () => "Jusqu’au",
  "border.timeline.rates": () => "Taux",
  "border.timeline.citation": () => "Référence",
  "border.from": () => "À partir du",
  "border.standing.in-force": () => "en vigueur",
  "border.standing.announced": () => "annoncée",
  "border.standing.struck-down": () => "invalidée",
  "border.standing.ended": () => "terminée",
};
