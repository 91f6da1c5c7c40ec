import type { OptionsCatalogue } from "./catalogue.ts";

const meant = (nearest: string | null) => (nearest === null ? "" : ` Vouliez-vous dire « ${nearest} » ?`);

export const fr: OptionsCatalogue = {
  "options.unknown-field": ({ name, nearest }) =>
    `« ${name} » n’est pas un champ d’un document d’options.${meant(nearest)}`,
  "options.not-text": () =>
    "Ce n’est pas du texte. Un document d’options est du texte JSON, en UTF-8 ou UTF-16.",
  "options.markup-below": ({ markup }) =>
    `Une majoration de ${markup} pour cent donne un prix inférieur à zéro. Écrivez -100 ou plus.`,
  "options.unknown-material": ({ id, nearest }) =>
    `Le produit n’a pas de matière « ${id} ».${meant(nearest)} Écrivez l’identifiant d’une de ses matières.`,
  "options.material-twice": ({ id }) =>
    `« ${id} » a déjà des options plus haut. Réunissez toutes ses variantes au même endroit.`,
  "options.inside-another": ({ id, outer }) =>
    `« ${id} » est dans « ${outer} », qui a ses propres options. Donnez des options à l’une des deux seulement.`,
  "options.other-currency": ({ id, outer }) =>
    `« ${id} » ne peut être remplacée dans « ${outer} », dont la valeur est dans une autre monnaie. Exprimez le produit dans une seule monnaie.`,
  "options.no-alternatives": ({ id }) =>
    `« ${id} » n’a aucune variante. Indiquez-en au moins une, ou retirez-la de la liste.`,
  "options.id-twice": ({ id, first }) =>
    `L’identifiant « ${id} » est aussi celui de la ligne [${first}]. Donnez à chacune le sien.`,
  "options.minimum-over-capacity": ({ minimumOrder, capacity }) =>
    `La commande minimale, ${minimumOrder}, dépasse la capacité, ${capacity}. Les deux sont en produits par an.`,
  "options.until-before-from": ({ from, until }) =>
    `La période finit le ${until}, avant de commencer le ${from}. Inversez les dates ou corrigez-en une.`,
  "options.program-unknown": ({ program, programs }) =>
    `L’effet du programme « ${program} » sur le droit n’est pas connu. Écrivez l’un des suivants : ${programs.join(", ")} ; ou indiquez ce qui est payé sous ce programme : "inputDuty": "0.00" si rien ne l’est.`,
  "options.price-missing": ({ origin }) =>
    `L’option n’a pas de prix. Donnez "value", ou "markup" en pour cent du prix actuel, ou "make", ou une majoration pour ${origin} dans "markups".`,
  "options.price-twice": () =>
    'Un seul de "value", "markup" et "make" dit ce que coûte l’option. Gardez celui qui convient.',
  "options.break-twice": ({ from }) => `Deux prix commencent à ${from} produits par année. Gardez-en un.`,
  "options.made-id-taken": ({ id }) =>
    `« ${id} » est déjà l’id d’une autre matière. Donnez des id propres à ce qui est fabriqué à l’usine.`,
  "options.no-vehicle": () =>
    'Le produit n’est pas un véhicule : il n’a pas de section "vehicle". Retirez "corePart" ou ajoutez la section au produit.',
  "options.core-part-twice": ({ part, other }) =>
    `La pièce essentielle ${part} est déjà la matière « ${other} ». Une pièce essentielle est une seule matière.`,
  "options.volume-missing": ({ field }) =>
    `« ${field} » demande "volumePerYear", le nombre de produits fabriqués par an, pour être ramené à un produit.`,
  "options.zero": ({ field }) => `« ${field} » vaut 0. Écrivez un nombre supérieur à 0.`,
  "options.too-many-inside": ({ id, limit }) =>
    `Les options dans « ${id} » se combinent de plus de ${limit} façons. Donnez des options à moins de ses matières.`,
};
