import type { PageCatalogue } from "../page.ts";

export const page: PageCatalogue = {
  "nav.title": () => "Páginas",
  "nav.assess": () => "Evaluar",
  "nav.plan": () => "Planear",
  "nav.law": () => "Normas",
  "page.skip": () => "Ir al contenido",
  "page.private": () => "Todo se calcula en su navegador. Nada se envía.",
  "page.loading": () => "Cargando…",
  "page.computing": () => "Leyendo la norma y evaluando…",
  "page.fault": () => "No se pudo calcular. Vuelva a cargar la página; su archivo sigue intacto.",
  "settings.language": () => "Idioma",
  "settings.theme": () => "Tema",
  "settings.theme.auto": () => "Tema: según el sistema",
  "settings.theme.light": () => "Tema: claro",
  "settings.theme.dark": () => "Tema: oscuro",

  "start.title": () => "¿Su producto es originario?",
  "start.lead": () =>
    "Traiga una lista de materiales. Verá si el producto es originario conforme al T-MEC, qué lo decide y qué lo cambiaría.",
  "start.examples": () => "O empiece con un ejemplo",
  "open.title": () => "Abrir una lista de materiales",
  "open.drop": () => "Suelte aquí una lista de materiales",
  "open.formats": () => "CSV, Excel (XLSX) o un documento de producto JSON. No sale de su navegador.",
  "open.choose": () => "Elegir un archivo",
  "open.template": () => "Plantilla:",
  "open.paste": () => "O pegue filas o JSON",
  "open.paste-hint": () =>
    "Celdas copiadas de una hoja de cálculo con su encabezado, texto CSV o un documento de producto",
  "open.paste-apply": () => "Evaluar lo pegado",
  "open.pasted-json": () => "pegado.json",
  "open.pasted-rows": () => "pegado.csv",
  "open.from-link": () => "Enlace",
  "open.broken-link": () =>
    "El enlace está incompleto y no se puede leer el producto. Cópielo de nuevo desde su página.",
  "open.left-out": () => "Se dejó fuera, porque no dice nada del origen:",
  "open.left-out-row": ({ row, text }) => `fila ${row} («${text}»)`,
  "open.left-out-column": ({ column, text }) => `columna ${column} («${text}»)`,
  "problems.title": ({ count, source }) =>
    count === 1 ? `Un dato por corregir en ${source}` : `${count} datos por corregir en ${source}`,
  "problems.dismiss": () => "Descartar",
  "problems.row": () => "Fila",
  "problems.column": () => "Columna",
  "problems.field": () => "Campo",
  "problems.reason": () => "Qué está mal y qué sería correcto",

  "law.title": () => "Qué pide el tratado a una mercancía",
  "law.lead": () =>
    "La regla de origen específica de cualquier código arancelario en cualquier fecha, en palabras.",
  "law.code": () => "Código arancelario",
  "law.look-up": () => "Consultar",
  "law.try": () => "Por ejemplo:",
  "law.not-a-code": ({ code }) =>
    `«${code}» no es un código arancelario. Escriba de dos a diez dígitos de los capítulos 01 a 97, como 8418.10.`,
  "law.not-a-date": ({ date }) => `«${date}» no es una fecha. Escríbala como 2026-11-24.`,
  "law.in-force": ({ count, date }) =>
    count === 0
      ? `Ninguna regla vigente para este código el ${date}.`
      : count === 1
        ? `Una regla vigente el ${date}`
        : `${count} reglas vigentes el ${date}`,
  "law.any-of": () => "Basta con una de estas:",
  "law.more-digits": () =>
    "Solo una parte de este código cae en la regla: dé más dígitos para tener certeza.",
  "law.facts": ({ count }) =>
    count === 1 ? "Un hecho que el producto debe declarar" : `${count} hechos que el producto debe declarar`,
  "law.notes": ({ count, chapter }) =>
    count === 1 ? `Una nota del capítulo ${chapter}` : `${count} notas del capítulo ${chapter}`,
};
