import type { ServerCatalogue } from "./catalogue.ts";

export const en: ServerCatalogue = {
  "server.code": ({ given }) =>
    `"${given}" is no tariff code. A code has 2, 4, 6, 8 or 10 digits, such as 8418.10 or 841810.`,
  "server.no-rules": ({ code }) => `No product-specific rule of the agreement covers ${code}.`,
  "server.date": ({ given, first }) =>
    `date is "${given}"; it must be a day of the calendar from ${first} on, such as 2025-11-17.`,
  "server.party": ({ given }) => `into is "${given}"; it must be US, MX or CA.`,
  "server.import-into": () =>
    "The product does not say which country it enters. Add importInto to it, or ?into=US, MX or CA.",
  "server.too-large": ({ megabytes }) => `The request is larger than ${megabytes} MB, the most that is read.`,
  "server.no-indicator": ({ given, known }) =>
    `There is no indicator "${given}". The indicators are ${known}.`,
  "server.no-option": ({ indicator, given, known }) =>
    `${indicator} does not take ${given}. It takes ${known}.`,
  "server.no-page": ({ path }) => `There is nothing at ${path}. The pages of the API are listed at /docs.`,
  "server.our-fault": () => "This is a fault of coproduce, not of your input.",
};
