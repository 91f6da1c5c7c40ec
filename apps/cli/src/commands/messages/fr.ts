import type { CommandCatalogue } from "./catalogue.ts";

export const fr: CommandCatalogue = {
  "command.coproduce": () =>
    "L’atelier ouvert pour produire ensemble en Amérique du Nord\u00a0: si un produit est originaire au sens de l’ACEUM, et pourquoi.",
  "command.assess": () => "Dire si un produit est originaire, et pourquoi",
  "command.rule": () => "Montrer ce que la loi exige d’un code tarifaire",
  "command.law": () => "Ce que contiennent les fichiers de la loi",
  "command.law-coverage": () => "Compter règles et conditions par chapitre, et leur degré de vérification",
  "command.serve": () => "Ouvrir l’atelier et l’API HTTP sur cet ordinateur",
  "command.template": () => "Imprimer une nomenclature de matières à remplir",
  "help.usage": () => "Usage\u00a0:",
  "help.arguments": () => "Arguments\u00a0:",
  "help.options": () => "Options\u00a0:",
  "help.commands": () => "Commandes\u00a0:",
  "help.more": () => "coproduce COMMANDE --help explique une commande.",
  "help.exit": () =>
    "Se termine par 0 s’il y a réponse, quelle qu’elle soit; par 2 si les données sont erronées.",
  "option.help": () => "afficher cette aide",
  "option.version": () => "afficher la version",
  "option.json": () => "écrire un document JSON, et rien d’autre, sur la sortie standard",
  "option.locale": () => "langue\u00a0: en, es ou fr (par défaut\u00a0: selon LANG)",
  "option.date": () =>
    "date d’entrée, p. ex. 2025-11-17 (par défaut\u00a0: celle du produit, sinon aujourd’hui)",
  "option.into": () => "pays d’importation\u00a0: US, MX ou CA (par défaut\u00a0: celui du produit)",
  "option.scenario": () => "fichier de scénario à superposer à la loi",
  "option.facts": () => "énumérer les faits qui décident de la règle, avec leurs clés",
  "option.port": () => "port d’écoute (par défaut\u00a0: 4173, ou le suivant qui est libre)",
  "option.open": () => "ouvrir l’atelier dans le navigateur",
  "option.template-options": () =>
    "un formulaire d’options pour les matières de PRODUCT, au lieu d’une nomenclature",
  "option.template-out": () => "écrire dans FILE, .csv ou .xlsx",
  "option.xlsx": () => "écrire un classeur XLSX, dans FILE s’il est donné",
  "argument.product": () =>
    "document de produit (JSON) ou nomenclature (CSV, XLSX); - pour l’entrée standard",
  "argument.code": () => "code tarifaire, avec ou sans points, p. ex. 8418.10",
  "serve.ready": ({ url }) => `Atelier  ${url}`,
  "serve.pages": ({ url }) => `API      ${url}docs`,
  "serve.private": () => "Seul cet ordinateur y a accès; rien n’est téléversé.",
  "serve.other-port": ({ taken, port }) => `Le port ${taken} est occupé; écoute sur ${port}.`,
  "serve.taken": ({ port }) =>
    `Le port ${port} est occupé ou réservé au système. Choisissez-en un autre avec --port, ou omettez-le pour prendre le suivant qui est libre.`,
  "serve.stop": () => "Ctrl+C l’arrête.",
  "serve.stopped": () => "Arrêté.",
  "template.written": ({ file }) => `${file} a été écrit.`,
};
