import type { DutyCatalogue } from "./catalogue.ts";
import { factFamily } from "./fact-words.ts";

const metals: Readonly<Record<string, string>> = {
  steel: "de l’acier",
  aluminum: "de l’aluminium",
  copper: "du cuivre",
};

export const dutyFrench: DutyCatalogue = {
  "duty.base": () => "Droit de base",
  "duty.measure": ({ title }) => title.fr,
  "duty.column": ({ column, rate }) => {
    const names = {
      general: "taux général",
      special: "taux spécial en vertu de l’ACEUM",
      "column-2": "taux de la colonne 2",
      preference: "en franchise en vertu de l’ACEUM",
    };
    return rate === null ? names[column] : `${names[column]} : ${rate}`;
  },
  "duty.base-replaced": ({ by }) => `Le taux de ${by} remplace le droit de base.`,
  "duty.no-rate": ({ code }) => `Le taux de base de ${code} n’est pas détenu ici.`,
  "duty.worded": ({ text }) => `Le tarif exprime le taux en mots : « ${text} ».`,
  "duty.applies": ({ heading, rate }) => `La position ${heading} s’applique : ${rate}.`,
  "duty.exempt": ({ heading }) => `Exempté en vertu de ${heading}.`,
  "duty.displaced": ({ by }) => `Cède le pas à ${by}.`,
  "duty.remainder": ({ by }) => `Perçu sur la valeur que laisse ${by}.`,
  "duty.not-applicable": () => "Vise le code, mais non ces produits.",
  "duty.prohibited": ({ heading }) => `L’importation est interdite (${heading}).`,
  "duty.undecided": ({ heading }) => `L’application de ${heading} dépend de faits inconnus.`,
  "duty.disputed": ({ until }) => `Les sources ne s’accordent pas sur son application (jusqu’au ${until}).`,
  "duty.usmca-no-exemption": () => "Être admissible en vertu de l’ACEUM n’en exempte pas.",
  "duty.carried-back": ({ first }) =>
    `Le taux de base est repris du premier texte du tarif détenu (${first}).`,
  "duty.carried-forward": ({ last, economy }) =>
    `Le taux de base est repris du dernier texte du tarif détenu (${last})${economy === "US" ? ", comparée aux lignes de la révision 15 de 2026" : ""}.`,
  "duty.fee": ({ fee }) =>
    fee === "merchandise-processing"
      ? "Frais de traitement des marchandises (MPF)"
      : "Frais d’entretien des ports (HMF)",
  "duty.fee.limits": ({ least, most }) =>
    `Au moins ${least} et au plus ${most} par déclaration (déclaration formelle).`,
  "duty.fee.limits-carried": ({ until }) => `Les limites ont été lues jusqu’au ${until} et sont reconduites.`,
  "duty.fee.usmca": () => "Les produits admissibles en vertu de l’ACEUM ne les paient pas.",
  "duty.fee.by-sea-only": () => "Seules les cargaisons déchargées d’un navire les paient.",
  "duty.fact": ({ key }) => {
    const { family, name } = factFamily(key);
    switch (family) {
      case "metal-value":
        return `Quelle est la valeur ${metals[name] ?? name} dans les produits?`;
      case "metal-country":
        return `Dans quel pays le métal a-t-il été ${{ melt: "fondu et coulé", smelt: "obtenu par fusion primaire", cast: "coulé en dernier" }[name] ?? name}?`;
      case "weight-share":
        return "Quelle part du poids est en acier, en aluminium et en cuivre (0 à 1)?";
      case "us-content":
        return "Quelle est la valeur du contenu fabriqué aux États-Unis?";
      case "in-quota":
        return "Les produits entrent-ils dans les limites d’un contingent tarifaire?";
      case "export-date":
        return "Quand les produits ont-ils été exportés?";
      case "loaded-on":
        return "Quand les produits ont-ils été chargés sur leur dernier moyen de transport?";
      case "vehicle-age":
        return "Quel est l’âge du véhicule en années?";
      case "mode":
        return "Par quel mode de transport les produits arrivent-ils?";
      case "hs":
        return "Dans quelle ligne du tarif les produits sont-ils classés?";
      case "claim":
        return `La demande « ${name} » est-elle faite?`;
      case "use":
        return `Les produits sont-ils destinés à l’usage « ${name} »?`;
      case "quantity":
        return `Quelle est la quantité (${name})?`;
      case "other":
        return `Quelle est la valeur de ${name}?`;
    }
  },
  "duty.fact.scope": ({ list }) => `Les produits sont-ils de ceux que vise « ${list} »?`,
  "duty.would-be": ({ low, high }) =>
    high === null
      ? `Le total serait de ${low} ou plus`
      : low === high
        ? `Le total serait de ${low}`
        : `Le total serait entre ${low} et ${high}`,
  "duty.presumed": ({ key, value }) => `Présumé : ${key} est ${value}`,
  "duty.presumed.usmca": ({ claimed }) =>
    claimed
      ? "Présumé : les produits sont admissibles en vertu de l’ACEUM, comme il est demandé"
      : "Présumé : la préférence de l’ACEUM n’est pas demandée",
  "duty.presumed.usmca.would-not": () => "Le total ne changerait pas",
  "duty.note.not-covered": () =>
    "Non compris : les droits antidumping et compensateurs, les taxes d’accise et l’utilisation des contingents.",
  "duty.note.doubt": ({ title, words }) => `${title.fr} : ${words.fr}`,
  "duty.note.contested": ({ title }) => `${title.fr} : ce que dit la loi est contesté.`,
  "duty.note.prohibited": () => "L’importation des produits pourrait être interdite.",
  "duty.note.too-many": () =>
    "Trop de faits sont inconnus pour distinguer les cas; les montants restent ouverts.",
  "duty.note.partial-tariff": () =>
    "Le tarif de ce pays n’est détenu qu’en partie; un code sans données répond inconnu.",
  "duty.note.customs-origin": () =>
    "L’origine douanière est présumée être le lieu de production; indiquez customsOrigin si elle diffère.",
  "duty.note.currency": ({ currency, tariff }) =>
    `Les montants sont en ${currency}; les taux à la quantité et les frais, que le tarif fixe en ${tariff}, restent ouverts.`,
  "duty.unavailable.origin": () =>
    "Le document n’indique ni le lieu de production du produit (producedIn) ni son origine douanière (customsOrigin).",
  "duty.unavailable.value": () =>
    "Le document ne donne pas de valeur transactionnelle dont résulterait une valeur en douane.",
  "duty.problem.date": ({ date, first }) => `La date est ${date}; les droits sont connus depuis le ${first}.`,
  "duty.problem.origin": ({ given }) =>
    `L’origine est « ${given} »; il faut le code à deux lettres d’un pays ou territoire douanier, comme MX ou CN.`,
  "duty.problem.value": ({ given }) =>
    `La valeur est « ${given} »; il faut un montant d’au plus six décimales, comme 1000 ou 82.27.`,
  "duty.problem.hs": ({ given }) =>
    `« ${given} » n’est pas un code tarifaire de six à dix chiffres, comme 8418.10 ou 8418.10.00.10.`,
  "duty.problem.hs-unknown": ({ code, date, near }) =>
    near.length === 0
      ? `Le tarif n’a pas de ${code} le ${date}.`
      : `Le tarif n’a pas de ${code} le ${date}. Les plus proches sont ${near.join(", ")}.`,
  "duty.problem.fact": ({ key, known }) =>
    `Aucun droit ne demande le fait « ${key} ». Les faits sont ${known.join(", ")}.`,
  "duty.problem.fact-near": ({ key, near }) =>
    `Aucun droit ne demande le fait « ${key} ». Vouliez-vous dire ${near} ?`,
  "duty.problem.fact-value": ({ key, given, kind }) => {
    const right = {
      "yes-no": "yes, no ou unknown",
      amount: "un montant d’au plus six décimales, comme 300 ou 82.27",
      number: "un nombre, comme 0.12 ou 25",
      date: "un jour du calendrier, comme 2025-11-17",
      economy: "le code à deux lettres d’un pays, comme US",
      word: "mer, avion, train, camion, poste, pipeline ou autre",
    };
    return `Le fait ${key} est « ${given} »; il faut ${right[kind]}.`;
  },
  "duty.problem.unit": ({ key, code, date, known }) =>
    known.length === 0
      ? `Aucun taux de ${code} ne se calcule à la quantité le ${date}. Retirez ${key}.`
      : `Aucun taux de ${code} ne se calcule par ${key} le ${date}. Donnez ${known.join(" ou ")}.`,
  "duty.problem.content": ({ key }) => `${key} dépasse la valeur des produits.`,
  "duty.problem.share": () => "metal.weightShare dépasse 1; c’est une part du poids, de 0 à 1.",
};
