import type { ServerCatalogue } from "./catalogue.ts";

export const es: ServerCatalogue = {
  "server.code": ({ given }) =>
    `«${given}» no es un código arancelario. Un código tiene 2, 4, 6, 8 o 10 dígitos, por ejemplo 8418.10 u 841810.`,
  "server.no-rules": ({ code }) => `Ninguna regla específica de origen del tratado abarca ${code}.`,
  "server.date": ({ given, first }) =>
    `date es «${given}»; debe ser un día del calendario desde el ${first}, por ejemplo 2025-11-17.`,
  "server.party": ({ given }) => `into es «${given}»; debe ser US, MX o CA.`,
  "server.import-into": () =>
    "El producto no indica a qué país se importa. Agregue importInto, o bien ?into=US, MX o CA.",
  "server.too-large": ({ megabytes }) => `La solicitud rebasa ${megabytes} MB, el máximo que se lee.`,
  "server.no-indicator": ({ given, known }) =>
    `No existe el indicador «${given}». Los indicadores son ${known}.`,
  "server.no-option": ({ indicator, given, known }) => `${indicator} no admite ${given}. Admite ${known}.`,
  "server.no-page": ({ path }) => `No hay nada en ${path}. Las páginas de la API están en /docs.`,
  "server.our-fault": () => "Es una falla de coproduce, no de sus datos.",
};
