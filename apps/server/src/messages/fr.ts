import type { ServerCatalogue } from "./catalogue.ts";

export const fr: ServerCatalogue = {
  "server.code": ({ given }) =>
    `«\u00a0${given}\u00a0» n’est pas un code tarifaire. Un code compte 2, 4, 6, 8 ou 10 chiffres, par exemple 8418.10 ou 841810.`,
  "server.no-rules": ({ code }) => `Aucune règle d’origine spécifique de l’accord ne vise ${code}.`,
  "server.date": ({ given, first }) =>
    `date vaut «\u00a0${given}\u00a0»; il faut un jour du calendrier à partir du ${first}, par exemple 2025-11-17.`,
  "server.party": ({ given }) => `into vaut «\u00a0${given}\u00a0»; il faut US, MX ou CA.`,
  "server.import-into": () =>
    "Le produit n’indique pas dans quel pays il est importé. Ajoutez-y importInto, ou bien ?into=US, MX ou CA.",
  "server.too-large": ({ megabytes }) => `La requête dépasse ${megabytes} Mo, le maximum qui est lu.`,
  "server.no-indicator": ({ given, known }) =>
    `L’indicateur «\u00a0${given}\u00a0» n’existe pas. Les indicateurs sont ${known}.`,
  "server.no-option": ({ indicator, given, known }) =>
    `${indicator} n’admet pas ${given}. Il admet ${known}.`,
  "server.no-page": ({ path }) => `Il n’y a rien à ${path}. Les pages de l’API sont décrites à /docs.`,
  "server.our-fault": () => "C’est une défaillance de coproduce, non de vos données.",
};
