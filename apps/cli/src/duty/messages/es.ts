import type { DutyCommandCatalogue } from "./catalogue.ts";

export const es: DutyCommandCatalogue = {
  "command.duty": () => "Decir qué paga una importación, capa por capa, en cualquier fecha desde 2018",
  "command.law-diff": () => "Decir qué cambió en la frontera de Estados Unidos entre dos fechas",
  "command.duty-panel": () => "Escribir la tasa de cada fracción y economía en una fecha, en Parquet",
  "option.hs": () => "código arancelario de 6 a 10 dígitos",
  "option.origin": () => "país de origen aduanero, dos letras",
  "option.duty-into": () => "país de importación: US, MX o CA (si se omite: US)",
  "option.value": () => "valor en aduana",
  "option.duty-date": () => "fecha de importación, desde 2018-01-01 (si se omite: hoy)",
  "option.usmca": () => "los bienes califican conforme al T-MEC y se reclama la preferencia",
  "option.fact": () => "un hecho de los bienes, como metal.steel.value=300 (repetible)",
  "argument.date-before": () => "primera fecha",
  "argument.date-after": () => "segunda fecha",
  "option.diff-hs": () => "sólo códigos que comienzan con estos dígitos",
  "option.diff-origin": () => "sólo este país de origen",
  "option.panel-out": () => "archivo Parquet por escribir",
  "option.panel-imports": () =>
    "importaciones con que ponderar las tasas: CSV o Parquet con hts10, economy, value",
  "duty.problem-early": ({ name, given, first }) =>
    `${name} es ${given}; los aranceles se conocen desde ${first}.`,
  "duty.problem-imports": ({ file, missing }) =>
    `${file} no tiene la columna ${missing}; debe tener hts10, economy y value.`,
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
  "duty.diff": ({ from, to }) => `Entre ${from} y ${to}`,
  "duty.diff-began": () => "Comenzaron",
  "duty.diff-ended": () => "Terminaron",
  "duty.diff-rates": () => "Tasas",
  "duty.diff-none": () => "Nada cambió.",
  "duty.diff-rate": ({ codes, economies, before, after }) => `${codes} de ${economies}: ${before} → ${after}`,
  "duty.diff-count": ({ first, count, of }) =>
    count === 1 ? first : `${first} y ${count - 1} ${of === "lines" ? "fracciones" : "economías"} más`,
  "duty.diff-more": ({ count }) => `y ${count} más; --json los da todos`,
  "duty.diff-order": ({ before, after }) => `${after} no es posterior a ${before}.`,
  "duty.of-code": ({ date }) => `En la frontera de Estados Unidos el ${date}`,
  "duty.of-code-rate": ({ code, general, special, other }) =>
    `${code}: general ${general}${special === "" ? "" : `; especial ${special}`}; columna 2 ${other}`,
  "duty.of-code-rates-more": ({ count }) => `y ${count} fracciones más`,
  "duty.of-code-heading": ({ heading, rate, kind, origin, conditions, part, from, until }) => {
    const what = {
      add: `${rate}`,
      total: `hasta un total de ${rate}`,
      instead: `${rate} en lugar del arancel base`,
      none: "exento",
      "column-2": "tasa de la columna 2",
      preference: "libre",
      prohibited: "prohibido",
      unknown: "tasa desconocida",
    }[kind];
    const limits = [
      origin ?? "todo origen",
      ...(conditions === "" ? [] : [`si ${conditions}`]),
      ...(part ? ["parte del código"] : []),
      until === null ? `desde ${from}` : `${from} a ${until}`,
    ];
    return `${heading}: ${what} (${limits.join("; ")})`;
  },
  "duty.of-code-more": ({ count }) => `y ${count} partidas más; --json las da todas`,
  "duty.of-code-none": () => "Ninguna medida aparte de la tasa base alcanza el código.",
  "duty.problem-code": ({ code, date }) => `La tarifa de Estados Unidos no tiene ${code} el ${date}.`,
  "duty.problem-fact-twice": ({ key }) => `--fact ${key} se da dos veces; dé un solo valor.`,
  "duty.problem-imports-table": ({ file }) =>
    `${file} no se puede leer como tabla. Debe ser CSV, o Parquet con nombre .parquet, con hts10, economy y value.`,
  "duty.problem-fact-form": ({ given }) =>
    `--fact es «${given}»; debe ser CLAVE=VALOR, como metal.steel.value=300.`,
  "duty.problem-field": ({ field, text }) => `${field}: ${text}`,
  "duty.problem-missing": ({ option }) => `Falta ${option}.`,
  "duty.panel-written": ({ file, rows, lines, economies }) =>
    `Se escribieron ${rows} tasas en ${file}: ${lines} fracciones, ${economies} economías.`,
};
