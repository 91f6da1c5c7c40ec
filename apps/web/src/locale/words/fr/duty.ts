import type { DutyCatalogue } from "../duty.ts";

export const duty: DutyCatalogue = {
  "duty.title": () => "Droits par unité",
  "duty.entered": ({ value }) => `Valeur en douane ${value}`,
  "duty.move-date": () => "Déplacer la date d’entrée",
  "duty.finding-dates": () => "Recherche des jours où les droits changent…",
  "duty.no-dates": () => "Les droits sont les mêmes tous les jours depuis le 1er juillet 2020.",
  "duty.earlier-date": () => "Droits antérieurs",
  "duty.later-date": () => "Droits ultérieurs",
  "duty.same-since": ({ date, at, count }) =>
    `Comme payés à partir du ${date} : ${at} de ${count} niveaux depuis juillet 2020`,
  "duty.claimed": () => "Préférence demandée",
  "duty.claimed-if": () => "Préférence demandée, s’il était originaire",
  "duty.unclaimed": () => "Sans préférence",
  "duty.at-least": ({ amount }) => `au moins ${amount}`,
  "duty.others": ({ count }) =>
    count === 1 ? "Une autre mesure, non perçue" : `${count} autres mesures, non perçues`,
  "duty.notes": () => "Frais, présomptions et ce qui n’est pas couvert",
  "duty.saved": () => "de droits épargnés par unité",
  "duty.at-stake": () => "de droits en jeu par unité",
  "duty.status.applies": () => "s’applique",
  "duty.status.displaced": () => "remplacée par une autre",
  "duty.status.exempt": () => "exemptée",
  "duty.status.not-applicable": () => "sans objet",
  "duty.status.prohibited": () => "interdite",
  "duty.status.unknown": () => "inconnu",
};
