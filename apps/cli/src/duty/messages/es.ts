import type { DutyCommandCatalogue } from "./catalogue.ts";

export const es: DutyCommandCatalogue = {
  "command.duty": () => "Decir qué paga una importación, capa por capa, en cualquier fecha desde 2018",
  "command.duty-panel": () => "Escribir la tasa de cada fracción y economía en una fecha, en Parquet",
  "option.hs": () => "código arancelario de 6 a 10 dígitos",
  "option.origin": () => "país de origen aduanero, dos letras",
  "option.duty-into": () => "país de importación: US, MX o CA (si se omite: US)",
  "option.value": () => "valor en aduana",
  "option.duty-date": () => "fecha de importación, desde 2018-01-01 (si se omite: hoy)",
  "option.usmca": () => "los bienes califican conforme al T-MEC y se reclama la preferencia",
  "option.fact": () => "un hecho de los bienes, como metal.steel.value=300 (repetible)",
  "option.panel-out": () => "archivo Parquet por escribir",
  "duty.entry": ({ code, origin, into, date, value }) =>
    `${code} de ${origin} a ${into} el ${date}, valor en aduana ${value}`,
  "duty.total": ({ amount, percent }) =>
    percent === null ? `Arancel ${amount}` : `Arancel ${amount} (${percent}% del valor)`,
  "duty.amount-range": ({ low, high }) => (high === null ? `${low} o más` : `${low} a ${high}`),
  "duty.refundable": ({ amount }) =>
    `De esto, ${amount} se cobró conforme a medidas que después se anularon.`,
  "duty.estimated": () => "Estimado:",
  "duty.layers": () => "Capas",
  "duty.layer-on": ({ base, amount }) => {
    const names = {
      full: "el valor total",
      steel: "el acero",
      aluminum: "el aluminio",
      copper: "el cobre",
      "non-us-content": "el contenido de fuera de Estados Unidos",
      remainder: "el valor restante",
    };
    return `sobre ${names[base]}, ${amount}`;
  },
  "duty.status": ({ status }) =>
    ({
      applies: "se aplica",
      displaced: "desplazada",
      exempt: "exenta",
      "not-applicable": "no se aplica",
      prohibited: "prohibida",
      unknown: "desconocida",
    })[status],
  "duty.fees": () => "Derechos, aparte del arancel",
  "duty.missing": () => "Lo que definiría el monto",
  "duty.missing-value": ({ value, total }) => `${value}: ${total}`,
  "duty.assumptions": () => "Se presume",
  "duty.notes": () => "Nota",
  "duty.product": () => "Arancel",
  "duty.product-unclaimed": ({ amount }) => `Sin la preferencia: ${amount}`,
  "duty.product-claimed": ({ amount }) => `Con la preferencia: ${amount}`,
  "duty.product-saving": ({ amount, hypothetical }) =>
    hypothetical ? `Ahorro, si fuera originario: ${amount}` : `Ahorro: ${amount}`,
  "duty.problem-fact-form": ({ given }) =>
    `--fact es «${given}»; debe ser CLAVE=VALOR, como metal.steel.value=300.`,
  "duty.problem-field": ({ field, text }) => `${field}: ${text}`,
  "duty.problem-missing": ({ option }) => `Falta ${option}.`,
  "duty.panel-written": ({ file, rows, lines, economies }) =>
    `Se escribieron ${rows} tasas en ${file}: ${lines} fracciones, ${economies} economías.`,
};
