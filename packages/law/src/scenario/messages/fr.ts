import type { ScenarioCatalogue } from "./catalogue.ts";

const quoted = (text: string) => `«\u00a0${text}\u00a0»`;
const meant = (nearest: string | null) =>
  nearest === null ? "" : ` Vouliez-vous dire ${quoted(nearest)}\u00a0?`;

export const fr: ScenarioCatalogue = {
  "problem.line": ({ source, line, field, text }) =>
    `${source}, ligne ${line}${field === "" ? "" : `, ${field}`}\u00a0: ${text}`,
  "scenario.syntax": ({ column }) =>
    `À partir de la colonne ${column}, ce n’est pas du YAML. Écrivez des lignes ${quoted("nom: valeur")} et mettez entre guillemets un texte qui contient un deux-points.`,
  "scenario.shape": () =>
    `Ceci n’est pas un scénario. Écrivez ${quoted("id")}, ${quoted("description")} et ${quoted("patches")}, chacun sur sa propre ligne.`,
  "scenario.field-missing": ({ name }) => `${quoted(name)} manque ou est vide.`,
  "scenario.field-unknown": ({ name, nearest }) =>
    `${quoted(name)} n’est pas un champ d’un scénario.${meant(nearest)}`,
  "scenario.kind": ({ kinds }) => `${quoted("kind")} doit être l’un de ${kinds.join(", ")}.`,
  "scenario.choice": ({ name, choices }) => `${quoted(name)} doit être l’un de ${choices.join(", ")}.`,
  "scenario.percent": ({ value }) =>
    `${quoted(value)} n’est pas un pourcentage. Écrivez un nombre de 0 à 100 avec au plus deux décimales, par exemple 62.5.`,
  "scenario.goods": ({ value }) =>
    `${quoted(value)} ne désigne aucun produit. Écrivez des dispositions tarifaires et des intervalles, par exemple 8418.10-8418.21, 8450.`,
  "scenario.goods-partial": ({ goods, target }) =>
    `Une seule règle régit ${target}, et ${goods} n’en est qu’une partie. Indiquez l’ensemble ou remplacez la règle.`,
  "scenario.no-rvc": ({ goods }) => `Aucune règle pour ${goods} n’exige de teneur en valeur régionale.`,
  "scenario.rvc-empty": () =>
    `Il manque un seuil. Indiquez ${quoted("transaction-value")}, ${quoted("net-cost")} ou les deux.`,
  "scenario.measure": ({ measure, nearest }) =>
    `La loi n’a pas de mesure ${quoted(measure)}.${meant(nearest)}`,
  "scenario.rate": ({ value }) =>
    `${quoted(value)} n’est pas un taux. Écrivez +25%, total 15% (porte le tout à ce taux), instead 10% ou none.`,
  "scenario.origins": ({ value }) =>
    `${quoted(value)} ne nomme pas d’origines. Écrivez des codes à deux lettres et des groupes de pays, comme CN, eu.`,
  "scenario.rule": ({ rule, reason }) => `${quoted(rule)} ne peut pas être lu comme une règle (${reason}).`,
  "scenario.line": ({ line, nearest }) => `La règle ${quoted(line)} n’existe pas.${meant(nearest)}`,
  "scenario.provision": ({ provision, nearest }) =>
    `L’accord n’a pas de disposition ${quoted(provision)}.${meant(nearest)}`,
};
