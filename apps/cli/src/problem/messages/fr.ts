import type { ProblemCatalogue } from "./catalogue.ts";

const systemWords: Readonly<Record<string, string>> = {
  EACCES: "l’accès est refusé",
  EPERM: "l’accès est refusé",
  ENOENT: "ce fichier ou dossier n’existe pas",
  ENOTDIR: "un fichier occupe la place d’un dossier",
  EISDIR: "un dossier occupe la place d’un fichier",
  EROFS: "on ne peut pas y écrire",
  ENOSPC: "le disque est plein",
  ENAMETOOLONG: "le nom est trop long",
};

export const fr: ProblemCatalogue = {
  "problem.unknown-command": ({ given, known }) =>
    `La commande «\u00a0${given}\u00a0» n’existe pas. Les commandes sont ${known}.`,
  "problem.unknown-option": ({ given, near }) =>
    `L’option ${given} n’existe pas.${near === null ? "" : ` Vouliez-vous dire ${near}?`}`,
  "problem.missing-argument": ({ name }) => `Il manque ${name}.`,
  "problem.missing-option-value": ({ option }) => `L’option ${option} demande une valeur.`,
  "problem.excess-arguments": ({ command }) =>
    `Il y a plus d’arguments que «\u00a0${command}\u00a0» n’en admet.`,
  "problem.usage": ({ command }) => `Voir ${command} --help.`,
  "problem.locale": ({ given }) => `--locale vaut «\u00a0${given}\u00a0»; il faut en, es ou fr.`,
  "problem.date": ({ name, given }) =>
    `${name} vaut «\u00a0${given}\u00a0»; il faut un jour du calendrier, par exemple 2025-11-17.`,
  "problem.date-before-force": ({ name, given, first }) =>
    `${name} vaut ${given}; l’accord est entré en vigueur le ${first} et aucun jour antérieur ne peut être évalué.`,
  "problem.party": ({ given }) => `--into vaut «\u00a0${given}\u00a0»; il faut US, MX ou CA.`,
  "problem.economy": ({ option, given }) =>
    `${option} vaut «\u00a0${given}\u00a0»; il faut le code ISO à deux lettres d’un pays ou territoire, comme MX.`,
  "problem.port": ({ given }) => `--port vaut «\u00a0${given}\u00a0»; il faut un nombre de 0 à 65535.`,
  "problem.code": ({ given }) =>
    `«\u00a0${given}\u00a0» n’est pas un code tarifaire. Un code compte 2, 4, 6, 8 ou 10 chiffres, par exemple 8418.10 ou 841810.`,
  "problem.no-rules": ({ code }) => `Aucune règle d’origine spécifique de l’accord ne vise ${code}.`,
  "problem.file-missing": ({ file }) => `Le fichier ${file} n’existe pas.`,
  "problem.file-is-folder": ({ file, wanted }) => {
    const what = {
      product: "le fichier d’un produit",
      scenario: "le fichier YAML d’un scénario",
      any: "un fichier",
    };
    return `${file} est un dossier; indiquez ${what[wanted]}.`;
  },
  "problem.file-empty": ({ file, wanted }) => {
    const right = {
      product: "; un produit est en JSON, CSV ou XLSX",
      scenario: "; un scénario est en YAML",
      any: "",
    };
    return `${file} est vide${right[wanted]}.`;
  },
  "problem.scenario-not-text": ({ file }) =>
    `${file} n’est pas du texte; un scénario est un fichier YAML, avec des lignes comme «\u00a0id: hausser-tvr\u00a0».`,
  "problem.file-too-large": ({ file, megabytes }) =>
    `${file} dépasse ${megabytes} Mo, le maximum qui est lu.`,
  "problem.system": ({ path, code }) => `${path}\u00a0: ${systemWords[code] ?? code}.`,
  "problem.out-folder": ({ folder }) => `--out nomme le dossier ${folder}, qui n’existe pas.`,
  "problem.out-kind": ({ file, endings }) =>
    `--out vaut «\u00a0${file}\u00a0»; son nom doit finir par ${endings.join(" ou ")}.`,
  "problem.file-exists": ({ file }) =>
    `${file} existe déjà; indiquez un autre fichier ou supprimez-le d’abord.`,
  "problem.standard-input": () => "l’entrée standard",
  "problem.file-format": ({ file, formats }) =>
    `${file} n’indique aucun format qui s’écrive. Terminez son nom par ${formats.map((each) => `.${each}`).join(" ou ")}.`,
  "input.ignored": ({ file, sheet, row, column, text }) => {
    const place = [file];
    if (sheet !== null && row !== null) place.push(`feuille «\u00a0${sheet}\u00a0»`);
    if (row !== null) place.push(`ligne ${row}`);
    if (column !== null) place.push(`colonne ${column}`);
    return `${place.join(", ")}\u00a0: «\u00a0${text}\u00a0» a été laissé de côté.`;
  },
  "problem.import-into": ({ file }) =>
    `${file} n’indique pas dans quel pays le produit est importé. Ajoutez-y importInto, ou bien --into US, MX ou CA.`,
  "problem.more": ({ count }) => `Il y a ${count} autres problèmes de ce genre.`,
  "problem.not-built": ({ path }) =>
    `${path} manque\u00a0: coproduce n’est pas entièrement construit. Lancez\u00a0: npm run build`,
  "problem.ours": ({ what }) => `C’est une défaillance de coproduce, non de vos données\u00a0: ${what}`,
};
