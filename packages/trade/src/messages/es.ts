import type { BadCell, TradeCatalogue } from "./catalogue.ts";

const reasons: Readonly<Record<BadCell, string>> = {
  value: "no es un importe; se espera un número simple",
  negative: "es negativo; los valores de comercio son cero o más",
  year: "no es un año; se esperan cuatro dígitos",
  month: "no es un mes del 1 al 12",
  product: "no es un código de esta clasificación; se esperan dígitos con ceros a la izquierda",
  claimed: "es mayor que el valor total del renglón",
  flow: "no es un flujo comercial conocido aquí",
  share: "no concuerda con los dos valores del renglón",
};
const amount = new Intl.NumberFormat("es-MX", { maximumFractionDigits: 0 });

export const es: TradeCatalogue = {
  "not-recognised": ({ file, found }) =>
    `${file}: no se reconoce el formato (contiene ${found}). \`coproduce data formats\` enumera los conocidos.`,
  "no-files": ({ path }) => `${path}: no hay aquí ningún archivo que agregar.`,
  "bad-rows": ({ file, count, value, total }) =>
    `${file}: ${amount.format(count)} de ${amount.format(total)} renglones no se pueden leer; ${amount.format(value)} USD en juego. No se agregó nada.`,
  "bad-row": ({ line, field, text, reason }) => `renglón ${line}, ${field}: «${text}» ${reasons[reason]}.`,
  "bad-line": ({ file, line, found, expected }) =>
    `${file}, renglón ${line}: ${found} campos donde el encabezado tiene ${expected}. Puede que el archivo esté incompleto.`,
  unreadable: ({ file, detail }) => `No se puede leer ${file}: ${detail}`,
  "empty-file": ({ file }) => `${file}: no hay renglones después del encabezado.`,
  "no-period": ({ file, example }) =>
    `${file}: el mes no está en el archivo, así que debe estar en su nombre, como en ${example}.`,
  "label-differs": ({ file, label, content }) =>
    `${file}: el nombre dice ${label} y los renglones dicen ${content}. Cambie el nombre si los renglones son correctos.`,
  "duplicate-rows": ({ file, count, value, example }) =>
    `${file}: ${amount.format(count)} renglones repiten periodo, socio y producto (${amount.format(value)} USD se contarían dos veces), por ejemplo ${example}. No se agregó nada.`,
  "period-present": ({ file, period, dataset, part }) =>
    `${file}: ${period} ya está en ${dataset} (de ${part}). Use --replace para poner el archivo nuevo en su lugar.`,
  "same-file-twice": ({ file, other }) =>
    `${file} tiene el mismo contenido que ${other}, de otro periodo. Uno de los dos está mal nombrado.`,
  "wrong-unit": ({ file, economy, year, value }) =>
    `${file}: el comercio de ${economy} en ${year} suma ${amount.format(value)} USD, más que el comercio mundial de bienes. Es probable que los valores no estén en la unidad de este formato.`,
  "totals-differ": ({ file, count, largest, example }) =>
    `${file}: en ${amount.format(count)} casos los renglones no suman el total del propio archivo; la mayor diferencia es de ${amount.format(largest)} USD (${example}).`,
  "unmapped-codes": ({ file, codes, value, percent }) =>
    `${file}: estos códigos no corresponden a ninguna economía conocida y se conservan como «no especificado»: ${codes}. ${amount.format(value)} USD, ${percent} por ciento del valor.`,
  "months-missing": ({ dataset, year, months }) => `${dataset}: a ${year} le faltan ${months}.`,
  "file-changed": ({ dataset, part }) =>
    `${dataset}: el archivo guardado de ${part} falta o fue modificado. Agregue de nuevo el archivo de origen.`,
  "no-data": ({ need, year, have }) =>
    `Ningún dato cargado responde esto: se necesita ${need} de ${year}. Cargado: ${have}. Agregue un archivo con \`coproduce data add\`.`,
  "no-dataset": ({ name, have }) => `No existe el conjunto de datos «${name}». Cargados: ${have}.`,
  "unknown-economy": ({ text, have }) =>
    `«${text}» no es una economía de estos datos. Se esperan códigos ISO de dos letras: ${have}.`,
  "unknown-group": ({ text, groups }) =>
    `«${text}» no es un grupo ni economías por código de dos letras. Grupos: ${groups}.`,
  "table-size": ({ file, rows, columns, expected }) =>
    `${file}: ${rows} renglones de ${columns} columnas donde las etiquetas requieren ${expected}.`,
  "table-missing": ({ folder, file }) => `${folder}: la matriz necesita ${file}, que no está.`,
  "table-unbalanced": ({ table, year, count, sector, difference }) =>
    `${table} ${year}: los usos de ${count} sectores difieren de la producción que declara el archivo, sobre todo en ${sector} (${amount.format(difference)} millones); se toma la suma de los usos.`,
  "table-mismatch": ({ file, percent, sector }) =>
    `${file}: los usos difieren de la producción que declara el archivo en ${percent} por ciento del total, sobre todo en ${sector}. Las matrices pueden estar transpuestas, ser de años distintos o estar en unidades distintas. No se agregó nada.`,
  "table-unproductive": ({ table, year }) =>
    `${table} ${year}: los insumos superan a la producción, por lo que no se puede rastrear el valor agregado. El archivo puede estar incompleto, transpuesto o en unidades mezcladas.`,
  "download-failed": ({ address, status }) => `${address}: ${status}. No se agregó nada.`,
  "download-unknown": ({ name, have }) => `No existe la descarga «${name}». Conocidas: ${have}.`,
};
