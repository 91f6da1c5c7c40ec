import { goodLabel } from "../bom/words.ts";
import type { Expected, GoodsCatalogue } from "./catalogue.ts";

const expected: Record<Expected, string> = {
  text: "un texte entre guillemets droits",
  number: "un nombre",
  "yes-no": "true ou false",
  list: "une liste entre crochets",
  object: "un objet entre accolades",
  fact: "true, false, un nombre ou un texte",
  null: "rien",
};

const meant = (suggestion: string | null) =>
  suggestion === null ? "" : ` Vouliez-vous dire ${suggestion} ?`;

export const fr: GoodsCatalogue = {
  "problem.line": ({ source, sheet, row, column, header, field, text }) => {
    const place = [source];
    if (sheet !== null) place.push(`feuille « ${sheet} »`);
    if (row !== null) place.push(`ligne ${row}`);
    if (column !== null) place.push(header === null ? `colonne ${column}` : `colonne ${column} (${header})`);
    if (row === null && field !== null) place.push(field);
    return `${place.join(", ")} : ${text}`;
  },

  "json.syntax": ({ line, column }) =>
    `Ceci n’est pas du JSON : la lecture s’arrête à la ligne ${line}, caractère ${column}.`,
  "json.not-text": () =>
    "Ceci n’est pas du texte. Un document de produit est du texte JSON, en UTF-8 ou en UTF-16.",
  "json.too-large": ({ megabytes, limit }) =>
    `Le fichier fait ${megabytes} Mo ; un document de produit fait au plus ${limit} Mo.`,
  "field.missing": ({ name, example }) =>
    `Il manque « ${name} ».${example === null ? "" : ` Indiquez-le, par exemple ${example}.`}`,
  "field.unknown": ({ name, nearest }) =>
    nearest === null
      ? `« ${name} » n’est pas un champ du document de produit. Retirez-le, ou mettez le fait sur le produit dans « facts ».`
      : `« ${name} » n’est pas un champ du document de produit. Vouliez-vous dire « ${nearest} » ?`,
  "field.type": ({ value, expected: wanted }) => `${value} se trouve là où il faut ${expected[wanted]}.`,
  "field.choice": ({ value, suggestion, choices }) =>
    `« ${value} » ne figure pas parmi ${choices.join(", ")}.${meant(suggestion)}`,
  "amount.not-an-amount": ({ value, suggestion }) =>
    `« ${value} » n’est pas un montant. Écrivez des chiffres avec un point décimal et sans séparateur de milliers, comme ${suggestion ?? "1234.56"}.`,
  "amount.number": ({ value }) =>
    `Les montants s’écrivent comme du texte pour ne perdre aucun chiffre : écrivez "${value}" au lieu de ${value}.`,
  "amount.negative": ({ value }) =>
    `Le montant ${value} est négatif. Les montants sont de zéro ou plus ; les déductions vont dans « adjustments ».`,
  "amount.too-fine": ({ value }) =>
    `Le montant ${value} a plus de six décimales. Donnez-en six au plus, comme 0.001300.`,
  "quantity.not-a-quantity": ({ value, suggestion }) =>
    `« ${value} » n’est pas une quantité. Écrivez un nombre de zéro ou plus avec un point décimal, comme ${suggestion ?? "2.5"}.`,
  "percent.not-a-percent": ({ value }) =>
    `« ${value} » n’est pas un pourcentage. Écrivez-le comme du texte, avec au plus deux décimales et sans le signe, par exemple "12.5" ou "-3".`,
  "code.not-a-code": ({ value, suggestion }) =>
    `« ${value} » n’est pas un code tarifaire. Un code a 2, 4, 6, 8 ou 10 chiffres, avec ou sans points, comme 8418.50.${meant(suggestion)}`,
  "code.number": ({ value, suggestion }) =>
    `Le code tarifaire ${value} est enregistré comme un nombre et perd ses zéros. Enregistrez-le comme du texte.${meant(suggestion)}`,
  "code.too-short": ({ value }) =>
    `Un produit exige un code d’au moins 6 chiffres, comme 8418.50; ${value} est une position ou un chapitre entier.`,
  "code.unknown": ({ value, edition }) =>
    `Le Système harmonisé${edition === null ? "" : ` de ${edition}`} n’a pas de ${value}. Vérifiez le code${edition === null ? "" : " ou l’édition dans laquelle il est écrit"}.`,
  "code.reserved": ({ value }) =>
    `Aucune marchandise n’est classée dans ${value} : le chapitre 77 est réservé. Indiquez un code des chapitres 01 à 76 ou 78 à 97.`,
  "economy.unknown": ({ value, suggestion }) =>
    `« ${value} » n’est ni un pays ni un territoire douanier. Indiquez son code ISO de deux lettres, comme MX.${meant(suggestion)}`,
  "date.not-a-date": ({ value, suggestion }) =>
    `« ${value} » n’est pas une date. Écrivez l’année, le mois et le jour, comme ${suggestion ?? "2025-11-17"}.`,
  "date.not-in-calendar": ({ value }) => `${value} n’existe pas dans le calendrier.`,
  "date.too-early": ({ value }) =>
    `${value} est antérieur à l’entrée en vigueur de l’accord. Indiquez une date à partir du 2020-07-01.`,
  "currency.not-a-code": ({ value, suggestion }) =>
    `« ${value} » n’est pas une monnaie. Indiquez son code de trois lettres, comme USD.${meant(suggestion)}`,
  "id.empty": ({ name }) =>
    `« ${name} » est vide. Donnez à chaque produit et à chaque matière un identifiant propre.`,
  "id.duplicate": ({ id, first, row }) =>
    `L’identifiant « ${id} » est déjà utilisé ${row === null ? `par ${first}` : `à la ligne ${row}`}. Donnez à chaque matière un identifiant propre.`,
  "material.contains-itself": ({ path }) =>
    `La matière se contient elle-même : ${path.join(" › ")}. Une partie ne peut pas être faite du tout.`,
  "material.too-deep": ({ limit }) => `Les matières sont imbriquées sur plus de ${limit} niveaux.`,
  "fx.missing": ({ currency, document }) =>
    `La valeur est en ${currency} et le document en ${document}. Ajoutez « fx » : combien de ${document} vaut un ${currency}.`,
  "fx.zero": ({ value }) => `Le taux de change ${value} est nul. Indiquez combien vaut une unité.`,
  "adjustments.exceed-value": ({ sum, value, currency }) =>
    `Les ajustements totalisent ${sum} ${currency}, plus que la valeur de ${value} ${currency} dont ils font partie.`,

  "file.empty": () => "Le fichier est vide.",
  "file.too-large": ({ megabytes, limit }) =>
    `Le fichier fait ${megabytes} Mo ; un tableau fait au plus ${limit} Mo.`,
  "file.old-excel": () =>
    "C’est un classeur de l’ancien format Excel (.xls), ou un classeur avec mot de passe. Enregistrez-le en .xlsx sans mot de passe.",
  "file.not-a-table": () =>
    "Ce n’est ni un tableau de texte (CSV) ni un classeur Excel (XLSX). Enregistrez le tableau dans l’un de ces formats.",
  "archive.broken": () =>
    "Le classeur est endommagé et ne peut pas être lu. Ouvrez-le dans un tableur et enregistrez-le de nouveau.",
  "archive.entries": ({ limit }) => `Le classeur contient plus de ${limit} fichiers et n’a pas été ouvert.`,
  "archive.inflates": ({ limit }) =>
    `Le classeur dépasse ${limit} Mo une fois décompressé ; son ouverture a été interrompue.`,
  "sheet.rows": ({ limit }) => `Le tableau a plus de ${limit} lignes. Retirez ce qui n’en fait pas partie.`,
  "sheet.columns": ({ limit }) =>
    `Le tableau a plus de ${limit} colonnes. Retirez ce qui n’en fait pas partie.`,
  "sheet.not-calculated": ({ cell }) =>
    `La formule de la cellule ${cell} a été enregistrée sans son résultat. Ouvrez le classeur dans un tableur et enregistrez-le de nouveau.`,
  "csv.quotes": () => "Un guillemet est ouvert et n’est pas fermé. Doublez les guillemets dans une cellule.",
  "header.none": () =>
    "Aucune ligne d’en-têtes n’a été trouvée. Nommez au moins deux colonnes, comme « Numéro de pièce », « Code SH », « Pays d’origine » et « Valeur » ; le modèle les contient toutes.",
  "header.unknown": ({ header, nearest }) =>
    `L’en-tête « ${header} » n’est pas connu. Vouliez-vous dire « ${nearest} » ?`,
  "header.twice": ({ first }) => `Cette colonne a le même sens que « ${first} ». Gardez-en une seule.`,
  "header.weight": ({ unit }) => `Les poids sont en ${unit}. Donnez-les en kilogrammes.`,
  "good.missing": ({ field }) =>
    `Le tableau ne donne pas « ${goodLabel(field, "fr")} » pour le produit lui-même. Ajoutez-le dans une ligne au-dessus du tableau ou dans une ligne de niveau 0.`,
  "level.not-a-level": ({ value }) =>
    `« ${value} » n’est pas un niveau. Écrivez 0 pour le produit, 1 pour ses matières, 2 pour ce qui les compose.`,
  "level.second-good": () => "C’est une deuxième ligne de niveau 0. Une nomenclature a un seul produit.",
  "level.skips": ({ level, above }) =>
    `Le niveau ${level} suit le niveau ${above}. Une ligne descend au plus d’un niveau par rapport à la précédente.`,
  "parent.unknown": ({ id, suggestion }) =>
    `Aucune ligne n’a l’identifiant « ${id} » de ce parent.${meant(suggestion)}`,
  "position.no-parent": ({ position, outer }) =>
    `Le poste ${position} n’a pas, plus haut, de poste ${outer} dont il ferait partie.`,
  "cell.formula-error": ({ value }) =>
    `La formule de cette cellule a échoué : ${value}. Corrigez-la dans le tableur.`,
  "number.ambiguous": ({ value, whole, decimal }) =>
    `« ${value} » peut signifier ${whole} ou ${decimal}, et aucun autre nombre du tableau ne le précise. Écrivez ${whole} ou ${decimal}0.`,
  "amount.other-currency": ({ value, currency }) =>
    `« ${value} » n’est pas en ${currency}. Indiquez la monnaie dans une colonne à part, avec son taux de change.`,
  "value.no-quantity": () =>
    "Il y a un prix unitaire mais pas de quantité. Donnez la quantité, ou la valeur de toutes les pièces dans une unité du produit.",
  "value.not-extended": ({ value, quantity, price, product }) =>
    `${value} n’est pas la quantité multipliée par le prix unitaire : ${quantity} × ${price} font ${product}. La valeur est celle de toutes les pièces dans une unité du produit.`,
  "yes-no.unknown": ({ value }) =>
    `« ${value} » ne veut dire ni oui ni non. Écrivez oui ou non, ou laissez la cellule vide.`,
};
