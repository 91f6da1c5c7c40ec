import { economyName } from "../economy/names.ts";
import { flowWords, wordOf } from "../presentation/words.ts";
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

const name = (economy: string) => economyName(economy, "es");
const word = (key: string) => wordOf(key, "es");

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
  "manifest-broken": ({ file }) =>
    `${file} está dañado. Elimine su carpeta y agregue de nuevo los archivos de origen con \`coproduce data add\`.`,
  "wrong-name": ({ name }) =>
    `«${name}» no puede nombrar un conjunto de datos. Use letras, dígitos, puntos, guiones y guiones bajos, como us-imports.`,
  "wrong-address": ({ given }) =>
    `«${given}» no es la dirección de un servidor; se espera una como https://api.census.gov.`,
  "no-data": ({ need, year, have }) =>
    `Ningún dato cargado responde esto: se necesita ${need}${year === "—" ? "" : ` de ${year}`}. Cargado: ${have}. Agregue un archivo con \`coproduce data add\`.`,
  "no-trade": ({ flow, reporters, classification, level, claimed, year, have }) => {
    const flows = flow === "import" ? "importaciones" : "exportaciones";
    const products = level === 0 ? "" : ` por ${classification} a ${level} dígitos`;
    const preference = claimed ? ", con el valor que entró con el T-MEC" : "";
    const period = year === undefined ? "" : ` en ${year}`;
    return `Ningún dato cargado responde esto: se necesitan ${flows} de ${reporters}${products}${preference}${period}. Cargado: ${have}. Agregue un archivo con \`coproduce data add\`.`;
  },
  "no-dataset": ({ name, have }) => `No existe el conjunto de datos «${name}». Cargados: ${have}.`,
  "unknown-economy": ({ text, have }) =>
    `«${text}» no es una economía de estos datos. Se esperan códigos ISO de dos letras: ${have}.`,
  "unknown-industry": ({ text, have }) =>
    `«${text}» no es una industria de esta matriz. Industrias: ${have}.`,
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
  "option-year": () => "año (si no: el último cargado)",
  "option-data": () => "conjunto de datos (si no: el más completo)",
  "option-importer": () => "economía importadora, o un grupo como north-america (si no: US)",
  "option-level": () => "hs2, hs4, hs6, hs8, hs10, naics3 o naics4 (si no: hs2)",
  "option-group": () => "grupo, o economías como CN,VN (si no: asia-pacific)",
  "option-top": () => "máximo de renglones",
  "option-product": () => "solo códigos que comiencen así",
  "option-partner": () => "socio, por código de dos letras",
  "option-by": () => "desglose",
  "option-table": () => "matriz mundial, por nombre del conjunto (si no: la única)",
  "option-exporter": () => "economía exportadora (si no: MX)",
  "option-source": () => "economía cuyo valor agregado se rastrea (si no: US)",
  "option-industry": () => "industria cuyo bien final se sigue etapa por etapa",
  "option-threshold": () => "porcentaje de contenido con que se comparan los modelos (si no: 75)",
  "option-assembled-in": () => "solo modelos ensamblados en esta economía (código ISO)",
  "option-date": () => "fecha de la ley de aranceles (si no: el mes de entrada)",
  "wrong-choice": ({ option, given, known }) => `${option} es «${given}»; debe ser uno de ${known}.`,
  "wrong-economy": ({ option, given }) =>
    `${option} es «${given}»; se espera el código ISO de dos letras de un país o territorio, como MX.`,
  "wrong-number": ({ option, given }) =>
    `${option} es «${given}»; se espera un número entero mayor que cero.`,
  "wrong-product": ({ option, given }) =>
    `${option} es «${given}»; se esperan los primeros dígitos de un código, como 8418 u 8418.10.`,
  "wrong-date": ({ option, given, first }) =>
    `${option} es «${given}»; se espera un día del calendario desde el ${first}, por ejemplo 2025-11-17.`,
  "method-tdr": () =>
    "Razón de déficit comercial (TDR): (importaciones − exportaciones) / exportaciones. Las importaciones son generales a valor en aduana; las exportaciones, a valor FAS, incluyen reexportaciones.",
  "method-utilization": () =>
    "Parte del valor de las importaciones para la que se solicitó la preferencia del tratado (programa especial S o S+). Los bienes exentos sin ella no necesitan solicitarla y cuentan en el total.",
  "method-dependence": () =>
    "Las participaciones son de las importaciones que reporta el importador; el índice de concentración es la suma de los cuadrados de las participaciones porcentuales de los proveedores (10 000 = un solo proveedor); «no especificado» cuenta como uno. El proveedor es el país de origen, no del contenido.",
  "method-group": ({ group, citation }) => `Grupo ${group.es}: ${citation}.`,
  "method-integration": () =>
    "Los bienes son intermedios, de capital o de consumo según su categoría CGCE 4 (tablas de conversión de la ONU). Las subpartidas a las que la ONU da varios usos conservan el único que tenían en una edición anterior del SA, o son «mixed»; la gasolina, los automóviles de pasajeros y los bienes no especificados son «not-allotted», como en el manual de la ONU.",
  "method-intra-industry": ({ level }) =>
    `Índice de Grubel-Lloyd sobre productos de ${level} dígitos: cuanto más finos los productos, menor el índice.`,
  "method-atp": () =>
    "Productos de tecnología avanzada según los diez grupos de la Oficina del Censo de Estados Unidos. La participación es del saldo total; un grupo con superávit tiene el signo contrario.",
  "method-vehicles": ({ threshold }) =>
    `Contenido según la etiqueta de la American Automobile Labeling Act (49 CFR 583): solo partes, promedio de la línea, con Estados Unidos y Canadá juntos y otros países desde 15 por ciento, dos como máximo. No es el valor de contenido regional del tratado; los modelos se comparan con ${threshold} por ciento solo para mostrar su orden.`,
  "method-chokepoints": () =>
    "Valor de los proveedores cuya ruta marítima usual hacia el importador pasa por el estrecho o canal: «low» cuenta las rutas sin alternativa y «high» también las que pasan con frecuencia. No se distinguen los bienes que llegan por aire, tierra o ducto, por lo que ambos son cotas superiores de lo que viaja por mar.",
  "method-critical": () =>
    "Ordenado por el valor de fuera de la región multiplicado por la concentración de los proveedores: USD difíciles de sustituir. Solo bienes que usa la industria: intermedios, de capital y partes, según la CGCE 4.",
  "method-value-added": ({ errorBound }) =>
    `Modelo de Leontief, resuelto sin invertir; ninguna participación está a más de ${errorBound} puntos porcentuales de la solución exacta de la matriz. La producción es la suma de los usos; el valor agregado incluye impuestos menos subsidios a los insumos.`,
  "method-terms": () =>
    "Koopman, Wang y Wei (American Economic Review, 2014): nueve términos que suman las exportaciones brutas.",
  "method-unclaimed": ({ lines, share }) =>
    `Ahorro: arancel sobre el valor sin preferencia, sin solicitarla menos solicitándola, según la ley del mes de entrada, o de la fecha consultada, en las ${lines} fracciones con más valor sin preferencia (${share} por ciento de él). Es una cota superior: los bienes no originarios no habrían podido solicitarla.`,
  "finding-unclaimed": ({ unclaimed, low, high }) =>
    `Sobre ${unclaimed} M USD que entraron sin la preferencia, solicitarla habría ahorrado ${low === high ? `${low} M USD` : high === "?" ? `al menos ${low} M USD` : `entre ${low} y ${high} M USD`}, si todo hubiera sido originario`,
  "finding-tdr": ({ most, mostTdr, least, leastTdr }) =>
    `De los diez mayores socios, el déficit por dólar exportado es mayor con ${name(most)} (${mostTdr}) y menor con ${name(least)} (${leastTdr})`,
  "finding-utilization": ({ share }) => `${share}% del valor entró con la preferencia del T-MEC`,
  "finding-utilization-change": ({ from, fromShare, to, toShare }) =>
    `La parte que entró con la preferencia del T-MEC pasó de ${fromShare}% en ${from} a ${toShare}% en ${to}`,
  "finding-dependence": ({ group, share, regional }) =>
    `${share}% de estas importaciones viene de ${group.es} y ${regional}% de América del Norte`,
  "finding-critical": ({ product, economy, share }) =>
    `Lo que más está en juego es ${product}: ${share}% viene de ${name(economy)}`,
  "finding-chokepoints": ({ chokepoint, low, high }) =>
    `Entre ${low}% y ${high}% del valor llega por rutas que pasan por ${word(chokepoint)}`,
  "finding-integration": ({ group, share }) =>
    `${share}% de los bienes intermedios que exporta ${group.es} se queda en la región`,
  "finding-intermediate": ({ flow, share }) => `${flowWords(flow, "es")}: ${share}% son bienes intermedios`,
  "finding-intra-industry": ({ most, mostIndex, least, leastIndex }) =>
    `El comercio intraindustrial es mayor con ${name(most)} (${mostIndex}%) y menor con ${name(least)} (${leastIndex}%)`,
  "finding-atp": ({ billions, most, share }) =>
    `El déficit en tecnología avanzada es de ${billions} mil millones de USD; ${name(word(most))} es ${share}% de él`,
  "finding-vehicles": ({ reached, models }) =>
    `${reached} de ${models} modelos declaran contenido regional igual o superior al umbral`,
  "finding-value-added": ({ exporter, source, year, share, manufacturing }) =>
    `${share}% de lo que exportó ${name(exporter)} en ${year} se agregó en ${name(source)}; en manufacturas, ${manufacturing}%`,
};
