import type { OptionsCatalogue } from "./catalogue.ts";

const meant = (nearest: string | null) => (nearest === null ? "" : ` ¿Quiso decir «${nearest}»?`);

export const es: OptionsCatalogue = {
  "options.unknown-field": ({ name, nearest }) =>
    `«${name}» no es un campo de un documento de opciones.${meant(nearest)}`,
  "options.not-text": () => "Esto no es texto. Un documento de opciones es texto JSON, en UTF-8 o UTF-16.",
  "options.markup-below": ({ markup }) =>
    `Un sobreprecio de ${markup} por ciento deja un precio menor que cero. Escriba -100 o más.`,
  "options.unknown-material": ({ id, nearest }) =>
    `El producto no tiene el material «${id}».${meant(nearest)} Escriba el id de uno de sus materiales.`,
  "options.material-twice": ({ id }) =>
    `«${id}» ya tiene opciones más arriba. Reúna todas sus alternativas en un solo lugar.`,
  "options.inside-another": ({ id, outer }) =>
    `«${id}» está dentro de «${outer}», que tiene opciones propias. Dé opciones solo a uno de los dos.`,
  "options.other-currency": ({ id, outer }) =>
    `«${id}» no se puede cambiar dentro de «${outer}», cuyo valor está en otra moneda. Exprese el producto en una sola moneda.`,
  "options.no-alternatives": ({ id }) =>
    `«${id}» no tiene alternativas. Indique al menos una o quítelo de la lista.`,
  "options.id-twice": ({ id, first }) =>
    `El id «${id}» es también el de la fila [${first}]. Dé a cada una el suyo.`,
  "options.minimum-over-capacity": ({ minimumOrder, capacity }) =>
    `El pedido mínimo, ${minimumOrder}, supera la capacidad, ${capacity}. Ambos se expresan en bienes por año.`,
  "options.until-before-from": ({ from, until }) =>
    `Termina el ${until}, antes de empezar el ${from}. Intercambie las fechas o corrija una.`,
  "options.program-unknown": ({ program, programs }) =>
    `No se conoce el efecto del programa «${program}» sobre el arancel. Escriba uno de estos: ${programs.join(", ")}; o indique lo que se paga con él: "inputDuty": "0.00" si no se paga nada.`,
  "options.price-missing": ({ origin }) =>
    `La alternativa no tiene precio. Indique "value", o "markup" en por ciento sobre el precio actual, o "make", o un recargo para ${origin} en "markups".`,
  "options.price-twice": () =>
    'Solo uno de "value", "markup" y "make" dice cuánto cuesta la alternativa. Deje el que corresponda.',
  "options.break-twice": ({ from }) => `Dos precios empiezan en ${from} productos al año. Deje uno solo.`,
  "options.made-id-taken": ({ id }) =>
    `«${id}» ya es el id de otro material. Dé ids propios a lo que se fabrica en la planta.`,
  "options.no-vehicle": () =>
    'El producto no es un vehículo: no tiene la sección "vehicle". Quite "corePart" o agregue la sección al producto.',
  "options.core-part-twice": ({ part, other }) =>
    `La parte esencial ${part} ya es el material «${other}». Una parte esencial es un solo material.`,
  "options.volume-missing": ({ field }) =>
    `«${field}» requiere "volumePerYear", los bienes que se producen en un año, para repartirlo por bien.`,
  "options.zero": ({ field }) => `«${field}» es 0. Escriba un número mayor que 0.`,
  "options.too-many-inside": ({ id, limit }) =>
    `Las opciones dentro de «${id}» se combinan de más de ${limit} maneras. Dé opciones a menos de sus materiales.`,
};
