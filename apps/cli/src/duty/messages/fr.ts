import type { DutyCommandCatalogue } from "./catalogue.ts";

export const fr: DutyCommandCatalogue = {
  "command.duty": () => "Dire ce que paie une importation, couche par couche, à toute date depuis 2018",
  "command.duty-panel": () => "Écrire en Parquet le taux de chaque ligne et économie à une date",
  "option.hs": () => "code tarifaire de 6 à 10 chiffres",
  "option.origin": () => "pays d’origine douanière, deux lettres",
  "option.duty-into": () => "pays d’importation : US, MX ou CA (par défaut : US)",
  "option.value": () => "valeur en douane",
  "option.duty-date": () => "date d’importation, depuis 2018-01-01 (par défaut : aujourd’hui)",
  "option.usmca": () => "les produits sont admissibles à l’ACEUM et la préférence est demandée",
  "option.fact": () => "un fait des produits, comme metal.steel.value=300 (répétable)",
  "option.panel-out": () => "fichier Parquet à écrire",
  "duty.entry": ({ code, origin, into, date, value }) =>
    `${code} de ${origin} vers ${into} le ${date}, valeur en douane ${value}`,
  "duty.total": ({ amount, percent }) =>
    percent === null ? `Droits ${amount}` : `Droits ${amount} (${percent} % de la valeur)`,
  "duty.amount-range": ({ low, high }) => (high === null ? `${low} ou plus` : `${low} à ${high}`),
  "duty.refundable": ({ amount }) =>
    `Dont ${amount} ont été perçus en vertu de mesures invalidées par la suite.`,
  "duty.estimated": () => "Estimation :",
  "duty.layers": () => "Couches",
  "duty.layer-on": ({ base, amount }) => {
    const names = {
      full: "la valeur totale",
      steel: "l’acier",
      aluminum: "l’aluminium",
      copper: "le cuivre",
      "non-us-content": "le contenu hors des États-Unis",
      remainder: "la valeur restante",
    };
    return `sur ${names[base]}, ${amount}`;
  },
  "duty.status": ({ status }) =>
    ({
      applies: "s’applique",
      displaced: "écartée",
      exempt: "exemptée",
      "not-applicable": "ne s’applique pas",
      prohibited: "interdite",
      unknown: "inconnue",
    })[status],
  "duty.fees": () => "Frais, en sus des droits",
  "duty.missing": () => "Ce qui fixerait le montant",
  "duty.missing-value": ({ value, total }) => `${value} : ${total}`,
  "duty.assumptions": () => "Présumé",
  "duty.notes": () => "Note",
  "duty.product": () => "Droits de douane",
  "duty.product-unclaimed": ({ amount }) => `Sans la préférence : ${amount}`,
  "duty.product-claimed": ({ amount }) => `Avec la préférence : ${amount}`,
  "duty.product-saving": ({ amount, hypothetical }) =>
    hypothetical ? `Économie, s’il était originaire : ${amount}` : `Économie : ${amount}`,
  "duty.problem-fact-form": ({ given }) =>
    `--fact est « ${given} »; il faut CLÉ=VALEUR, comme metal.steel.value=300.`,
  "duty.problem-field": ({ field, text }) => `${field} : ${text}`,
  "duty.problem-missing": ({ option }) => `${option} manque.`,
  "duty.panel-written": ({ file, rows, lines, economies }) =>
    `${rows} taux écrits dans ${file} : ${lines} lignes, ${economies} économies.`,
};
