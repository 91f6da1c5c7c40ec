import { formatFor } from "@coproduce/goods";
import type { HeadlineCatalogue } from "../headline.ts";

const { percent, list } = formatFor("es");
const tested = {
  coreParts: "partes esenciales",
  laborValue: "valor de contenido laboral",
  metals: "acero y aluminio",
} as const;
const by = { transactionValue: "valor de transacción", netCost: "costo neto" } as const;

export const headline: HeadlineCatalogue = {
  "headline.yes.wholly-obtained": () => "se obtiene totalmente en la región.",
  "headline.yes.exclusively-originating-materials": () => "se hace solo con materiales originarios.",
  "headline.yes.process-rule": () => "su proceso en la región confiere origen.",
  "headline.yes.schedule-2": () => "basta con que se importe de una Parte.",
  "headline.yes.set": () => "cada artículo del juego cuenta, dentro de la tolerancia.",
  "headline.yes.shift": () => "cada material no originario cumple el cambio requerido.",
  "headline.yes.rvc": ({ method, value, threshold }) =>
    `el valor de contenido regional por ${by[method]} es ${percent(value)} y se requiere ${percent(threshold)}.`,
  "headline.yes.de-minimis": ({ share, limit }) =>
    `lo que no cambia de clasificación es ${percent(share)} del valor, dentro de la tolerancia de ${percent(limit)}.`,
  "headline.no.one-material": ({ name }) => `«${name}» no cumple el cambio requerido.`,
  "headline.no.materials": ({ count }) => `${count} materiales no cumplen el cambio requerido.`,
  "headline.no.rvc": ({ method, value, threshold, exact }) =>
    `el valor de contenido regional por ${by[method]} es ${exact ? "" : "a lo sumo "}${percent(value)} y se requiere ${percent(threshold)}.`,
  "headline.no.vehicle": ({ tests }) =>
    `el vehículo no cumple el requisito de ${list(tests.map((test) => tested[test]))}.`,
  "headline.no.rule": () => "no se cumple ninguna alternativa de su regla.",
  "headline.unknown.certificate": ({ name }) => `un certificado decide, el de «${name}».`,
  "headline.unknown.one-fact": () => "un hecho decide.",
  "headline.unknown.any-of": ({ count }) => `cualquiera de ${count} hechos decide.`,
  "headline.unknown.certificates": ({ count }) => `${count} certificados juntos deciden.`,
  "headline.unknown.together": ({ count }) => `${count} hechos juntos deciden.`,
  "headline.unknown.facts": ({ count }) => (count === 1 ? "falta un hecho." : `faltan ${count} hechos.`),
  "headline.unknown.law": () => "los hechos están completos, pero la norma admite dos lecturas.",
};
