import { goodLabel } from "../bom/words.ts";
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
    if (row === null && field !== null) place.push(field);
    return `${place.join(", ")}: ${text}`;
  },

  "json.syntax": ({ line, column }) =>
    `Esto no es JSON: deja de entenderse en la línea ${line}, carácter ${column}.`,
  "json.not-text": () => "Esto no es texto. Un documento de producto es texto JSON, en UTF-8 o UTF-16.",
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
  "percent.not-a-percent": ({ value }) =>
    `“${value}” no es un porcentaje. Escríbalo como texto, con dos decimales como máximo y sin el signo de porcentaje, por ejemplo "12.5" o "-3".`,
  "code.not-a-code": ({ value, suggestion }) =>
    `“${value}” no es una clasificación arancelaria. Un código tiene 2, 4, 6, 8 o 10 dígitos, con puntos o sin ellos, como 8418.50.${meant(suggestion)}`,
  "code.number": ({ value, suggestion }) =>
    `La clasificación arancelaria ${value} está guardada como número y pierde sus ceros. Guárdela como texto.${meant(suggestion)}`,
  "code.too-short": ({ value }) =>
    `Un producto requiere un código de al menos 6 dígitos, como 8418.50; ${value} es una partida o un capítulo entero.`,
  "code.unknown": ({ value, edition }) =>
    `El Sistema Armonizado${edition === null ? "" : ` de ${edition}`} no tiene ${value}. Revise el código${edition === null ? "" : " o la edición en que está escrito"}.`,
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
  "id.duplicate": ({ id, first, row }) =>
    `El identificador “${id}” ya se usa en ${row === null ? first : `la fila ${row}`}. Dé a cada material un identificador propio.`,
  "material.contains-itself": ({ path }) =>
    `El material se contiene a sí mismo: ${path.join(" › ")}. Una parte no puede estar hecha del todo.`,
  "material.too-deep": ({ limit }) => `Los materiales están anidados a más de ${limit} niveles.`,
  "fx.missing": ({ currency, document }) =>
    `El valor está en ${currency} y el documento en ${document}. Agregue “fx”: cuántos ${document} vale un ${currency}.`,
  "fx.zero": ({ value }) => `El tipo de cambio ${value} es cero. Indique cuánto vale una unidad.`,
  "adjustments.exceed-value": ({ sum, value, currency }) =>
    `Los ajustes suman ${sum} ${currency}, más que el valor de ${value} ${currency} del que forman parte.`,

  "file.empty": () => "El archivo está vacío.",
  "file.too-large": ({ megabytes, limit }) =>
    `El archivo tiene ${megabytes} MB; una tabla tiene como máximo ${limit} MB.`,
  "file.old-excel": () =>
    "Es un libro en el formato antiguo de Excel (.xls), o uno con contraseña. Guárdelo como .xlsx sin contraseña.",
  "file.not-a-table": () =>
    "No es ni una tabla de texto (CSV) ni un libro de Excel (XLSX). Guarde la tabla en uno de esos formatos.",
  "archive.broken": () =>
    "El libro está dañado y no se puede leer. Ábralo en una hoja de cálculo y guárdelo de nuevo.",
  "archive.entries": ({ limit }) => `El libro contiene más de ${limit} archivos y no se abrió.`,
  "archive.inflates": ({ limit }) =>
    `El libro ocupa más de ${limit} MB al descomprimirse y no se siguió abriendo.`,
  "sheet.rows": ({ limit }) => `La tabla tiene más de ${limit} filas. Quite lo que no sea parte de ella.`,
  "sheet.columns": ({ limit }) =>
    `La tabla tiene más de ${limit} columnas. Quite lo que no sea parte de ella.`,
  "sheet.not-calculated": ({ cell }) =>
    `La fórmula de la celda ${cell} se guardó sin su resultado. Abra el libro en una hoja de cálculo y guárdelo de nuevo.`,
  "csv.quotes": () => "Unas comillas se abren y no se cierran. Duplique las comillas dentro de una celda.",
  "header.none": () =>
    "No se encontró la fila de encabezados. Nombre al menos dos columnas, como “Número de parte”, “Fracción arancelaria”, “País de origen” y “Valor”; la plantilla las tiene todas.",
  "header.unknown": ({ header, nearest }) =>
    `No se conoce el encabezado “${header}”. ¿Quiso decir “${nearest}”?`,
  "header.twice": ({ first }) => `Esta columna significa lo mismo que “${first}”. Conserve una de las dos.`,
  "header.weight": ({ unit }) => `Los pesos están en ${unit}. Indíquelos en kilogramos.`,
  "good.missing": ({ field }) =>
    `La tabla no indica “${goodLabel(field, "es")}” de la mercancía misma. Agréguelo en una fila arriba de la tabla o en una fila de nivel 0.`,
  "level.not-a-level": ({ value }) =>
    `“${value}” no es un nivel. Escriba 0 para la mercancía, 1 para sus materiales, 2 para lo que los compone.`,
  "level.second-good": () =>
    "Es una segunda fila de nivel 0. Una lista de materiales tiene una sola mercancía.",
  "level.skips": ({ level, above }) =>
    `Al nivel ${above} le sigue el nivel ${level}. Una fila baja como máximo un nivel respecto de la anterior.`,
  "parent.unknown": ({ id, suggestion }) =>
    `Ninguna fila tiene el identificador “${id}” de este padre.${meant(suggestion)}`,
  "position.no-parent": ({ position, outer }) =>
    `La posición ${position} no tiene arriba una posición ${outer} de la que forme parte.`,
  "cell.formula-error": ({ value }) =>
    `La fórmula de esta celda falló: ${value}. Corríjala en la hoja de cálculo.`,
  "number.ambiguous": ({ value, whole, decimal }) =>
    `“${value}” puede significar ${whole} o ${decimal}, y ningún otro número de la tabla lo aclara. Escriba ${whole} o ${decimal}0.`,
  "amount.other-currency": ({ value, currency }) =>
    `“${value}” no está en ${currency}. Indique la moneda en una columna propia, con su tipo de cambio.`,
  "value.no-quantity": () =>
    "Hay un precio unitario pero no una cantidad. Indique la cantidad, o el valor de todas las piezas en una unidad de la mercancía.",
  "value.not-extended": ({ value, quantity, price, product }) =>
    `${value} no es cantidad por precio unitario: ${quantity} × ${price} es ${product}. El valor es el de todas las piezas en una unidad de la mercancía.`,
  "yes-no.unknown": ({ value }) => `“${value}” no es ni sí ni no. Escriba sí o no, o deje la celda vacía.`,
};
