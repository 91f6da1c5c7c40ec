import type { OptionsTableCatalogue } from "./catalogue.ts";

export const es: OptionsTableCatalogue = {
  "options-table.no-header": () =>
    "No se encontró la fila de encabezados. Nombre al menos las columnas «Material», «País de origen» y «Valor»; la plantilla las trae todas.",
  "options-table.no-material": ({ example }) =>
    `La fila no nombra ningún material. Escriba el id del material para el que es alternativa${example === null ? "" : `, por ejemplo «${example}»`}.`,
  "options-table.currency": ({ value, currency }) =>
    `«${value}» no está en ${currency}, la moneda del producto. Convierta los importes a ${currency}.`,
  "options-table.row-twice": ({ id, row }) =>
    `«${id}» ya está en la fila ${row}. Dé a esta fila un id propio, o un «Desde volumen» si es el precio a partir de ese volumen.`,
  "options-table.place-twice": ({ id, row }) =>
    `«${id}» ya está en la fila ${row}. Dé a cada lugar un id propio.`,
  "options-table.no-base": ({ id }) =>
    `«${id}» solo tiene precios para volúmenes mayores. Agregue una fila sin «Desde volumen» con el precio de los primeros bienes.`,
  "options-table.rows-differ": ({ value, other, row }) =>
    `«${value}» no es lo que dice de lo mismo la fila ${row}: ${other === null ? "nada" : `«${other}»`}. Escriba allí lo mismo, o deje vacía esta celda.`,
  "options-table.present-differs": ({ value, present }) =>
    `«${value}» no corresponde a cómo se obtiene hoy el material: el producto ${present === null ? "no dice nada de ello" : `dice «${present}»`}. Corrija el producto, o dé a la fila un id propio para que sea una alternativa.`,
  "options-table.markup-fraction": ({ value, percent }) =>
    `${value} puede ser ${value} por ciento o, mostrado como porcentaje, ${percent} por ciento. Guárdelo como texto, por ejemplo «${percent}».`,
  "options-table.no-price": ({ origin }) =>
    `La alternativa no tiene precio. Escriba su valor, o un sobreprecio en por ciento sobre el precio actual, o «Sobreprecio ${origin}» con un porcentaje entre los ajustes.`,
  "options-table.two-prices": () => "La alternativa tiene un valor y un sobreprecio. Deje el que valga.",
  "options-table.volume-missing": () =>
    "Para esto hacen falta los bienes que se producen al año, a fin de repartirlo entre ellos. Escriba «Volumen por año» encima de la tabla o en una hoja «Ajustes», o indique el volumen junto al archivo.",
};
