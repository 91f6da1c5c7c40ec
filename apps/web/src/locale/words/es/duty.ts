import type { DutyCatalogue } from "../duty.ts";

export const duty: DutyCatalogue = {
  "duty.title": () => "Derechos por unidad",
  "duty.entered": ({ value }) => `Valor en aduana ${value}`,
  "duty.move-date": () => "Mover la fecha de entrada",
  "duty.finding-dates": () => "Buscando los días en que cambian los derechos…",
  "duty.no-dates": () => "Los derechos son los mismos todos los días desde el 1 de julio de 2020.",
  "duty.earlier-date": () => "Derechos anteriores",
  "duty.later-date": () => "Derechos posteriores",
  "duty.same-since": ({ date, at, count }) =>
    `Como se pagan desde el ${date}: ${at} de ${count} niveles desde julio de 2020`,
  "duty.claimed": () => "Con preferencia",
  "duty.claimed-if": () => "Con preferencia, si fuera originario",
  "duty.unclaimed": () => "Sin preferencia",
  "duty.at-least": ({ amount }) => `al menos ${amount}`,
  "duty.others": ({ count }) =>
    count === 1 ? "Otra medida, que no se cobra" : `Otras ${count} medidas, que no se cobran`,
  "duty.notes": () => "Cargos, presunciones y lo que no se cubre",
  "duty.saved": () => "de derechos ahorrados por unidad",
  "duty.at-stake": () => "de derechos en juego por unidad",
  "duty.status.applies": () => "se aplica",
  "duty.status.displaced": () => "desplazada por otra",
  "duty.status.exempt": () => "exenta",
  "duty.status.not-applicable": () => "no aplicable",
  "duty.status.prohibited": () => "prohibida",
  "duty.status.unknown": () => "no se sabe",
};
