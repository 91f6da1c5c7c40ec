import type { OptionsTableCatalogue } from "./catalogue.ts";

export const fr: OptionsTableCatalogue = {
  "options-table.no-header": () =>
    "Aucune ligne d’en-têtes n’a été trouvée. Nommez au moins les colonnes « Matière », « Pays d’origine » et « Valeur » ; le modèle les contient toutes.",
  "options-table.no-material": ({ example }) =>
    `La ligne ne nomme aucune matière. Écrivez l’identifiant de la matière qu’elle peut remplacer${example === null ? "" : `, par exemple « ${example} »`}.`,
  "options-table.currency": ({ value, currency }) =>
    `« ${value} » n’est pas en ${currency}, la monnaie du produit. Convertissez les montants en ${currency}.`,
  "options-table.row-twice": ({ id, row }) =>
    `« ${id} » figure déjà à la ligne ${row}. Donnez à cette ligne un identifiant propre, ou « À partir du volume » si c’est le prix dès ce volume.`,
  "options-table.place-twice": ({ id, row }) =>
    `« ${id} » figure déjà à la ligne ${row}. Donnez à chaque lieu un identifiant propre.`,
  "options-table.no-base": ({ id }) =>
    `« ${id} » n’a de prix que pour de plus grands volumes. Ajoutez une ligne sans « À partir du volume » avec le prix des premiers produits.`,
  "options-table.rows-differ": ({ value, other, row }) =>
    `« ${value} » n’est pas ce que la ligne ${row} dit de la même chose : ${other === null ? "rien" : `« ${other} »`}. Écrivez-y la même chose, ou laissez cette cellule vide.`,
  "options-table.present-differs": ({ value, present }) =>
    `« ${value} » ne correspond pas à la source actuelle de la matière : le produit ${present === null ? "n’en dit rien" : `dit « ${present} »`}. Corrigez le produit, ou donnez à la ligne un identifiant propre pour en faire une solution.`,
  "options-table.markup-fraction": ({ value, percent }) =>
    `${value} peut vouloir dire ${value} pour cent ou, affiché en pourcentage, ${percent} pour cent. Inscrivez-le comme du texte, par exemple « ${percent} ».`,
  "options-table.no-price": ({ origin }) =>
    `La solution n’a pas de prix. Inscrivez sa valeur, ou une majoration en pour cent du prix actuel, ou « Majoration ${origin} » avec un pourcentage parmi les paramètres.`,
  "options-table.two-prices": () => "La solution a une valeur et une majoration. Gardez celle qui vaut.",
  "options-table.volume-missing": () =>
    "Il faut ici le nombre de produits par année, pour le rapporter à un produit. Inscrivez « Volume par année » au-dessus du tableau ou dans une feuille « Paramètres », ou donnez le volume à côté du fichier.",
};
