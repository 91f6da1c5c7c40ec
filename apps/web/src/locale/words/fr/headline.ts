import { formatFor } from "@coproduce/goods";
import type { HeadlineCatalogue } from "../headline.ts";

const { percent, list } = formatFor("fr");
const tested = {
  coreParts: "les pièces essentielles",
  laborValue: "la teneur en valeur-travail",
  metals: "l’acier et l’aluminium",
} as const;
const by = { transactionValue: "valeur transactionnelle", netCost: "coût net" } as const;

export const headline: HeadlineCatalogue = {
  "headline.yes.wholly-obtained": () => "il est entièrement obtenu dans la région.",
  "headline.yes.exclusively-originating-materials": () => "il est fait uniquement de matières originaires.",
  "headline.yes.process-rule": () => "son procédé dans la région confère l’origine.",
  "headline.yes.schedule-2": () => "son importation d’une Partie suffit.",
  "headline.yes.set": () => "chaque article de l’assortiment compte, dans la tolérance.",
  "headline.yes.shift": () => "chaque matière non originaire subit le changement exigé.",
  "headline.yes.rvc": ({ method, value, threshold }) =>
    `la teneur en valeur régionale selon ${method === "netCost" ? "le" : "la"} ${by[method]} est de ${percent(value)}, et il faut ${percent(threshold)}.`,
  "headline.yes.de-minimis": ({ share, limit }) =>
    `ce qui ne change pas de classement fait ${percent(share)} de la valeur, dans la tolérance de ${percent(limit)}.`,
  "headline.no.one-material": ({ name }) => `«\u00a0${name}\u00a0» ne subit pas le changement exigé.`,
  "headline.no.materials": ({ count }) => `${count} matières ne subissent pas le changement exigé.`,
  "headline.no.rvc": ({ method, value, threshold, exact }) =>
    `la teneur en valeur régionale selon ${method === "netCost" ? "le" : "la"} ${by[method]} est ${exact ? "de" : "d’au plus"} ${percent(value)}, et il faut ${percent(threshold)}.`,
  "headline.no.vehicle": ({ tests }) =>
    `le véhicule ne satisfait pas à l’exigence visant ${list(tests.map((test) => tested[test]))}.`,
  "headline.no.rule": () => "aucune possibilité de sa règle n’est remplie.",
  "headline.unknown.certificate": ({ name }) => `un certificat décide, celui de «\u00a0${name}\u00a0».`,
  "headline.unknown.one-fact": () => "un fait décide.",
  "headline.unknown.any-of": ({ count }) => `l’un de ${count} faits décide.`,
  "headline.unknown.certificates": ({ count }) => `${count} certificats ensemble décident.`,
  "headline.unknown.together": ({ count }) => `${count} faits ensemble décident.`,
  "headline.unknown.facts": ({ count }) => (count === 1 ? "il manque un fait." : `il manque ${count} faits.`),
  "headline.unknown.law": () => "les faits sont complets, mais la règle admet deux lectures.",
};
