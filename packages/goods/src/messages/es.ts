import type { Expected, GoodsCatalogue } from "./catalogue.ts";

const expected: Record<Expected, string> = {
  text: "un texto entre comillas",
  number: "un número",
  "yes-no": "true o false",
  list: "una lista entre corchetes",
  object: "un objeto entre llaves",
  fact: "true, false, un número o un texto",
  null: "nada",
};

const meant = (suggestion: string | null) => (suggestion === null ? "" : ` ¿Quiso decir ${suggestion}?`);

export const es: GoodsCatalogue = {
  "problem.line": ({ source, sheet, row, column, header, field, text }) => {
    const place = [source];
    if (sheet !== null) place.push(`hoja “${sheet}”`);
    if (row !== null) place.push(`fila ${row}`);
    if (column !== null) place.push(header === null ? `columna ${column}` : `columna ${column} (${header})`);
    if (column === null && field !== null) place.push(field);
    return `${place.join(", ")}: ${text}`;
  },

  "json.syntax": ({ line, column }) =>
    `Esto no es JSON: deja de entenderse en la línea ${line}, carácter ${column}.`,
  "json.too-large": ({ megabytes, limit }) =>
    `El archivo tiene ${megabytes} MB; un documento de producto tiene como máximo ${limit} MB.`,
  "field.missing": ({ name, example }) =>
    `Falta “${name}”.${example === null ? "" : ` Indíquelo, por ejemplo ${example}.`}`,
  "field.unknown": ({ name, nearest }) =>
    nearest === null
      ? `“${name}” no es un campo del documento de producto. Quítelo, o ponga el dato de la mercancía en “facts”.`
      : `“${name}” no es un campo del documento de producto. ¿Quiso decir “${nearest}”?`,
  "field.type": ({ value, expected: wanted }) => `Aparece ${value} donde se necesita ${expected[wanted]}.`,
  "field.choice": ({ value, suggestion, choices }) =>
    `“${value}” no es ninguno de estos: ${choices.join(", ")}.${meant(suggestion)}`,
  "amount.not-an-amount": ({ value, suggestion }) =>
    `“${value}” no es un importe. Escriba cifras con punto decimal y sin separador de miles, como ${suggestion ?? "1234.56"}.`,
  "amount.number": ({ value }) =>
    `Los importes se escriben como texto para no perder cifras: escriba "${value}" en lugar de ${value}.`,
  "amount.negative": ({ value }) =>
    `El importe ${value} es negativo. Los importes son de cero en adelante; las deducciones van en “adjustments”.`,
  "amount.too-fine": ({ value }) =>
    `El importe ${value} tiene más de seis decimales. Indique seis como máximo, como 0.001300.`,
  "quantity.not-a-quantity": ({ value, suggestion }) =>
    `“${value}” no es una cantidad. Escriba un número de cero en adelante con punto decimal, como ${suggestion ?? "2.5"}.`,
  "code.not-a-code": ({ value, suggestion }) =>
    `“${value}” no es una clasificación arancelaria. Un código tiene 2, 4, 6, 8 o 10 dígitos, con puntos o sin ellos, como 8418.50.${meant(suggestion)}`,
  "code.number": ({ value, suggestion }) =>
    `La clasificación arancelaria ${value} está guardada como número y pierde sus ceros. Guárdela como texto.${meant(suggestion)}`,
  "code.reserved": ({ value }) =>
    `Ninguna mercancía se clasifica en ${value}: el capítulo 77 está reservado. Indique un código de los capítulos 01 a 76 o 78 a 97.`,
  "economy.unknown": ({ value, suggestion }) =>
    `“${value}” no es un país ni un territorio aduanero. Indique su código ISO de dos letras, como MX.${meant(suggestion)}`,
  "date.not-a-date": ({ value, suggestion }) =>
    `“${value}” no es una fecha. Escriba año, mes y día, como ${suggestion ?? "2025-11-17"}.`,
  "date.not-in-calendar": ({ value }) => `${value} no existe en el calendario.`,
  "date.too-early": ({ value }) =>
    `${value} es anterior a la entrada en vigor del tratado. Indique una fecha a partir de 2020-07-01.`,
  "currency.not-a-code": ({ value, suggestion }) =>
    `“${value}” no es una moneda. Indique su código de tres letras, como USD.${meant(suggestion)}`,
  "id.empty": ({ name }) =>
    `“${name}” está vacío. Dé a cada producto y a cada material un identificador propio.`,
  "id.duplicate": ({ id, first }) =>
    `El identificador “${id}” ya lo usa ${first}. Dé a cada material un identificador propio.`,
  "material.contains-itself": ({ path }) =>
    `El material se contiene a sí mismo: ${path.join(" › ")}. Una parte no puede estar hecha del todo.`,
  "material.too-deep": ({ limit }) => `Los materiales están anidados a más de ${limit} niveles.`,
  "fx.missing": ({ currency, document }) =>
    `El valor está en ${currency} y el documento en ${document}. Agregue “fx”: cuántos ${document} vale un ${currency}.`,
  "fx.zero": ({ value }) => `El tipo de cambio ${value} es cero. Indique cuánto vale una unidad.`,
  "adjustments.exceed-value": ({ sum, value, currency }) =>
    `Los ajustes suman ${sum} ${currency}, más que el valor de ${value} ${currency} del que forman parte.`,
};
