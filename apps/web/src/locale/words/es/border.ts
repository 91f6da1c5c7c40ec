import type { BorderCatalogue } from "../border.ts";

export const border: BorderCatalogue = {
  "border.title": () => "En la frontera de Estados Unidos",
  "border.computing": () => "Calculando lo que la fracción ha pagado desde 2018…",
  "border.finding": ({ name, rate, date, most }) => {
    const now = `${name}: ${rate} el ${date}`;
    if (most === null) return now;
    return most === "now"
      ? `${now}, nunca más desde 2018`
      : `${now}; lo más alto desde 2018 fue ${most.rate}, a partir del ${most.date}`;
  },
  "border.measure": () =>
    "Derechos en por ciento del valor en aduana, por fecha de entrada y origen. Una banda pálida abarca las tasas posibles donde dependen de hechos de la mercancía o de más dígitos, o no se conocen.",
  "border.source": ({ text, from, until }) =>
    `las medidas de la lista siguiente; tasas base de ${text}, extendidas a los días antes del ${from} y después del ${until}`,
  "border.source-measures": () => "las medidas de la lista siguiente",
  "border.claimed": ({ economy }) => `${economy}, con preferencia`,
  "border.range": ({ low, high }) => `de ${low} a ${high}`,
  "border.at-least": ({ rate }) => `al menos ${rate}`,
  "border.unknown": () => "no se sabe",
  "border.day": ({ date }) => `Entrada el ${date}`,
  "border.since": () => "Desde",
  "border.add": () => "Agregar una economía",
  "border.with-preference": () => "Con preferencia",
  "border.remove": ({ name }) => `Quitar ${name}`,
  "border.timeline.finding": ({ count, inForce, struck }) =>
    `${count} ${count === 1 ? "medida alcanza" : "medidas alcanzan"} la fracción: ${inForce} en vigor, ${struck} ${struck === 1 ? "invalidada" : "invalidadas"} después`,
  "border.timeline.measure": () =>
    "Días en que cada medida grava mercancías de la fracción de algún origen. Más pálido donde sólo abarca una parte de la fracción.",
  "border.timeline.source": () => "HTSUS, capítulo 99, y las órdenes que cita la tabla",
  "border.timeline.name": () => "Medida",
  "border.timeline.authority": () => "Fundamento",
  "border.timeline.standing": () => "Estado",
  "border.timeline.until": () => "Hasta",
  "border.timeline.rates": () => "Tasas",
  "border.timeline.citation": () => "Cita",
  "border.from": () => "Desde",
  "border.standing.in-force": () => "en vigor",
  "border.standing.announced": () => "anunciada",
  "border.standing.struck-down": () => "invalidada",
  "border.standing.ended": () => "terminada",
};
