import type { PageCatalogue } from "../page.ts";

export const page: PageCatalogue = {
  "nav.title": () => "Pages",
  "nav.assess": () => "Évaluer",
  "nav.plan": () => "Planifier",
  "nav.law": () => "Règles",
  "page.skip": () => "Aller au contenu",
  "page.private": () => "Tout est calculé dans votre navigateur. Rien n’est transmis.",
  "page.loading": () => "Chargement…",
  "page.computing": () => "Lecture des règles et évaluation…",
  "page.fault": () => "Le calcul a échoué. Rechargez la page; votre fichier est intact.",
  "settings.language": () => "Langue",
  "settings.theme": () => "Thème",
  "settings.theme.auto": () => "Thème\u00a0: selon le système",
  "settings.theme.light": () => "Thème\u00a0: clair",
  "settings.theme.dark": () => "Thème\u00a0: sombre",

  "start.title": () => "Votre produit est-il originaire?",
  "start.lead": () =>
    "Apportez une nomenclature. Vous verrez si le produit est originaire au sens de l’ACEUM, ce qui en décide et ce qui le changerait.",
  "start.examples": () => "Ou partez d’un exemple",
  "open.title": () => "Ouvrir une nomenclature",
  "open.drop": () => "Déposez une nomenclature ici",
  "open.formats": () =>
    "CSV, Excel (XLSX) ou document de produit JSON. Le fichier reste dans votre navigateur.",
  "open.choose": () => "Choisir un fichier",
  "open.template": () => "Modèle\u00a0:",
  "open.paste": () => "Ou collez des lignes ou du JSON",
  "open.paste-hint": () =>
    "Cellules copiées d’un tableur avec leur en-tête, texte CSV ou document de produit",
  "open.paste-apply": () => "Évaluer le texte collé",
  "open.pasted-json": () => "texte-collé.json",
  "open.pasted-rows": () => "texte-collé.csv",
  "open.from-link": () => "Lien",
  "open.broken-link": () =>
    "Ce lien est incomplet\u00a0: le produit ne peut être lu. Copiez-le de nouveau depuis sa page.",
  "open.left-out": () => "Laissé de côté, car sans rapport avec l’origine\u00a0:",
  "open.left-out-row": ({ row, text }) => `ligne ${row} («\u00a0${text}\u00a0»)`,
  "open.left-out-column": ({ column, text }) => `colonne ${column} («\u00a0${text}\u00a0»)`,
  "problems.title": ({ count, source }) =>
    count === 1
      ? `Une correction à apporter dans ${source}`
      : `${count} corrections à apporter dans ${source}`,
  "problems.dismiss": () => "Fermer",
  "problems.row": () => "Ligne",
  "problems.column": () => "Colonne",
  "problems.field": () => "Champ",
  "problems.reason": () => "Ce qui ne va pas, et ce qui conviendrait",

  "law.title": () => "Ce que l’accord exige d’une marchandise",
  "law.lead": () => "La règle d’origine spécifique de tout code tarifaire, à toute date, en toutes lettres.",
  "law.code": () => "Code tarifaire",
  "law.look-up": () => "Consulter",
  "law.try": () => "Par exemple\u00a0:",
  "law.not-a-code": ({ code }) =>
    `«\u00a0${code}\u00a0» n’est pas un code tarifaire. Donnez de deux à dix chiffres des chapitres 01 à 97, comme 8418.10.`,
  "law.not-a-date": ({ date }) =>
    `«\u00a0${date}\u00a0» n’est pas une date. Écrivez-la ainsi\u00a0: 2026-11-24.`,
  "law.in-force": ({ count, date }) =>
    count === 0
      ? `Aucune règle en vigueur pour ce code le ${date}.`
      : count === 1
        ? `Une règle en vigueur le ${date}`
        : `${count} règles en vigueur le ${date}`,
  "law.any-of": () => "L’une des suivantes suffit\u00a0:",
  "law.more-digits": () =>
    "Une partie seulement de ce code relève de la règle\u00a0: donnez plus de chiffres pour en être sûr.",
  "law.facts": ({ count }) =>
    count === 1 ? "Un fait que le produit doit déclarer" : `${count} faits que le produit doit déclarer`,
  "law.notes": ({ count, chapter }) =>
    count === 1 ? `Une note du chapitre ${chapter}` : `${count} notes du chapitre ${chapter}`,
};
