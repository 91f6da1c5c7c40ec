import type { DutyCommandCatalogue } from "./catalogue.ts";

export const fr: DutyCommandCatalogue = {
  "command.duty": () => "Dire ce que paie une importation, couche par couche, à toute date depuis 2018",
  "command.law-diff": () => "Dire ce qui a changé à la frontière des États-Unis entre deux dates",
  "command.duty-panel": () => "Écrire en Parquet le taux de chaque ligne et économie à une date",
  "option.hs": () => "code tarifaire de 6 à 10 chiffres",
  "option.origin": () => "pays d’origine douanière, deux lettres",
  "option.duty-into": () => "pays d’importation : US, MX ou CA (par défaut : US)",
  "option.value": () => "valeur en douane",
  "option.duty-date": () => "date d’importation, depuis 2018-01-01 (par défaut : aujourd’hui)",
  "option.usmca": () => "les produits sont admissibles à l’ACEUM et la préférence est demandée",
  "option.fact": () => "un fait des produits, comme metal.steel.value=300 (répétable)",
  "argument.date-before": () => "première date",
  "argument.date-after": () => "seconde date",
  "option.diff-hs": () => "seulement les codes qui commencent par ces chiffres",
  "option.diff-origin": () => "seulement ce pays d’origine",
  "option.panel-out": () => "fichier Parquet à écrire",
  "option.panel-imports": () =>
    "importations pour pondérer les taux : CSV ou Parquet avec hts10, economy, value",
  "duty.problem-early": ({ name, given, first }) =>
    `${name} vaut ${given}; les droits sont connus depuis le ${first}.`,
  "duty.problem-imports": ({ file, missing }) =>
    `${file} n’a pas de colonne ${missing}; il faut hts10, economy et value.`,
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
  "duty.diff": ({ from, to }) => `Entre le ${from} et le ${to}`,
  "duty.diff-began": () => "Début",
  "duty.diff-ended": () => "Fin",
  "duty.diff-rates": () => "Taux",
  "duty.diff-none": () => "Rien n’a changé.",
  "duty.diff-rate": ({ codes, economies, before, after }) =>
    `${codes} de ${economies} : ${before} → ${after}`,
  "duty.diff-count": ({ first, count, of }) =>
    count === 1 ? first : `${first} et ${count - 1} autres ${of === "lines" ? "lignes" : "économies"}`,
  "duty.diff-more": ({ count }) => `et ${count} de plus; --json les donne tous`,
  "duty.diff-order": ({ before, after }) => `${after} n’est pas postérieure à ${before}.`,
  "duty.of-code": ({ date }) => `À la frontière des États-Unis le ${date}`,
  "duty.of-code-rate": ({ code, general, special, other }) =>
    `${code} : général ${general}${special === "" ? "" : `; spécial ${special}`}; colonne 2 ${other}`,
  "duty.of-code-rates-more": ({ count }) => `et ${count} autres lignes`,
  "duty.of-code-heading": ({ heading, rate, kind, origin, conditions, part, from, until }) => {
    const what = {
      add: `${rate}`,
      total: `porté à un total de ${rate}`,
      instead: `${rate} au lieu du droit de base`,
      none: "exempté",
      "column-2": "taux de la colonne 2",
      preference: "en franchise",
      prohibited: "interdit",
      unknown: "taux inconnu",
    }[kind];
    const limits = [
      origin ?? "toute origine",
      ...(conditions === "" ? [] : [`si ${conditions}`]),
      ...(part ? ["partie du code"] : []),
      until === null ? `dès le ${from}` : `du ${from} au ${until}`,
    ];
    return `${heading} : ${what} (${limits.join("; ")})`;
  },
  "duty.of-code-more": ({ count }) => `et ${count} autres positions; --json les donne toutes`,
  "duty.of-code-none": () => "Aucune mesure en sus du taux de base ne vise le code.",
  "duty.problem-code": ({ code, date }) => `Le tarif des États-Unis n’a pas de ${code} le ${date}.`,
  "duty.problem-fact-twice": ({ key }) => `--fact ${key} est donné deux fois; donnez-le une seule fois.`,
  "duty.problem-imports-table": ({ file }) =>
    `${file} ne peut pas être lu comme un tableau. Il faut du CSV, ou du Parquet nommé .parquet, avec hts10, economy et value.`,
  "duty.problem-fact-form": ({ given }) =>
    `--fact est « ${given} »; il faut CLÉ=VALEUR, comme metal.steel.value=300.`,
  "duty.problem-field": ({ field, text }) => `${field} : ${text}`,
  "duty.problem-missing": ({ option }) => `${option} manque.`,
  "duty.panel-written": ({ file, rows, lines, economies }) =>
    `${rows} taux écrits dans ${file} : ${lines} lignes, ${economies} économies.`,
};
