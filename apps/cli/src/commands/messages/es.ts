import type { CommandCatalogue } from "./catalogue.ts";

export const es: CommandCatalogue = {
  "command.coproduce": () =>
    "El banco de trabajo abierto para producir juntos en América del Norte: si un producto es originario conforme al T-MEC, y por qué.",
  "command.assess": () => "Decir si un producto es originario, y por qué",
  "command.rule": () => "Mostrar lo que la ley exige a un código arancelario",
  "command.law": () => "Lo que contienen los archivos de la ley",
  "command.law-coverage": () => "Contar reglas y condiciones por capítulo y qué tan verificadas están",
  "command.serve": () => "Abrir el banco de trabajo y la API HTTP en este equipo",
  "command.template": () => "Imprimir una lista de materiales para llenar",
  "help.usage": () => "Uso:",
  "help.arguments": () => "Argumentos:",
  "help.options": () => "Opciones:",
  "help.commands": () => "Comandos:",
  "help.more": () => "coproduce COMANDO --help explica un comando.",
  "help.exit": () =>
    "Termina con 0 si hay respuesta, cualquiera que sea; con 2 si los datos de entrada son incorrectos.",
  "option.help": () => "mostrar esta ayuda",
  "option.version": () => "imprimir la versión",
  "option.json": () => "imprimir un documento JSON, y nada más, en la salida estándar",
  "option.locale": () => "idioma: en, es o fr (si se omite: según LANG)",
  "option.date": () => "fecha de entrada, p. ej. 2025-11-17 (si se omite: la del producto, o hoy)",
  "option.into": () => "país de importación: US, MX o CA (si se omite: el del producto)",
  "option.scenario": () => "archivo de escenario que se superpone a la ley",
  "option.facts": () => "enumerar los hechos que deciden la regla, con las claves para declararlos",
  "option.port": () => "puerto en el que se escucha (si se omite: 4173 o el siguiente libre)",
  "option.open": () => "abrir el banco de trabajo en el navegador",
  "option.template-options": () =>
    "un formato de opciones para los materiales de PRODUCT, en vez de una lista de materiales",
  "option.template-out": () => "escribir en FILE, .csv o .xlsx",
  "option.xlsx": () => "escribir un libro XLSX, en FILE si se indica",
  "argument.product": () =>
    "documento de producto (JSON) o lista de materiales (CSV, XLSX); - para la entrada estándar",
  "argument.code": () => "código arancelario, con o sin puntos, p. ej. 8418.10",
  "serve.ready": ({ url }) => `Banco de trabajo  ${url}`,
  "serve.pages": ({ url }) => `API               ${url}docs`,
  "serve.private": () => "Solo este equipo tiene acceso; nada se envía a otra parte.",
  "serve.other-port": ({ taken, port }) => `El puerto ${taken} está ocupado; se escucha en ${port}.`,
  "serve.taken": ({ port }) =>
    `El puerto ${port} está ocupado o reservado al sistema. Elija otro con --port, u omítalo para tomar el siguiente libre.`,
  "serve.stop": () => "Ctrl+C lo detiene.",
  "serve.stopped": () => "Detenido.",
  "template.written": ({ file }) => `Se escribió ${file}.`,
};
