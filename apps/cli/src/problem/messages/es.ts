import type { ProblemCatalogue } from "./catalogue.ts";

const systemWords: Readonly<Record<string, string>> = {
  EACCES: "no se tiene permiso",
  EPERM: "no se tiene permiso",
  ENOENT: "no existe tal archivo o carpeta",
  ENOTDIR: "hay un archivo donde hace falta una carpeta",
  EISDIR: "hay una carpeta donde hace falta un archivo",
  EROFS: "ahí no se puede escribir",
  ENOSPC: "el disco está lleno",
  ENAMETOOLONG: "el nombre es demasiado largo",
};

export const es: ProblemCatalogue = {
  "problem.unknown-command": ({ given, known }) =>
    `No existe el comando «${given}». Los comandos son ${known}.`,
  "problem.unknown-option": ({ given, near }) =>
    `No existe la opción ${given}.${near === null ? "" : ` ¿Quiso decir ${near}?`}`,
  "problem.missing-argument": ({ name }) => `Falta ${name}.`,
  "problem.missing-option-value": ({ option }) => `La opción ${option} requiere un valor.`,
  "problem.excess-arguments": ({ command }) => `Hay más argumentos de los que admite «${command}».`,
  "problem.usage": ({ command }) => `Consulte ${command} --help.`,
  "problem.locale": ({ given }) => `--locale es «${given}»; debe ser en, es o fr.`,
  "problem.date": ({ name, given }) =>
    `${name} es «${given}»; debe ser un día del calendario, por ejemplo 2025-11-17.`,
  "problem.date-before-force": ({ name, given, first }) =>
    `${name} es ${given}; el tratado entró en vigor el ${first} y no puede evaluarse un día anterior.`,
  "problem.party": ({ given }) => `--into es «${given}»; debe ser US, MX o CA.`,
  "problem.economy": ({ option, given }) =>
    `${option} es «${given}»; debe ser el código ISO de dos letras de un país o territorio, como MX.`,
  "problem.port": ({ given }) => `--port es «${given}»; debe ser un número de 0 a 65535.`,
  "problem.code": ({ given }) =>
    `«${given}» no es un código arancelario. Un código tiene 2, 4, 6, 8 o 10 dígitos, por ejemplo 8418.10 u 841810.`,
  "problem.no-rules": ({ code }) => `Ninguna regla específica de origen del tratado abarca ${code}.`,
  "problem.file-missing": ({ file }) => `No existe el archivo ${file}.`,
  "problem.file-is-folder": ({ file, wanted }) => {
    const what = {
      product: "el archivo de un producto",
      scenario: "el archivo YAML de un escenario",
      any: "un archivo",
    };
    return `${file} es una carpeta; indique ${what[wanted]}.`;
  },
  "problem.file-empty": ({ file, wanted }) => {
    const right = {
      product: "; un producto se da en JSON, CSV o XLSX",
      scenario: "; un escenario se da en YAML",
      any: "",
    };
    return `${file} está vacío${right[wanted]}.`;
  },
  "problem.scenario-not-text": ({ file }) =>
    `${file} no es texto; un escenario es un archivo YAML, con líneas como «id: elevar-vcr».`,
  "problem.file-too-large": ({ file, megabytes }) => `${file} rebasa ${megabytes} MB, el máximo que se lee.`,
  "problem.system": ({ path, code }) => `${path}: ${systemWords[code] ?? code}.`,
  "problem.out-folder": ({ folder }) => `--out nombra la carpeta ${folder}, que no existe.`,
  "problem.out-kind": ({ file, endings }) =>
    `--out es «${file}»; su nombre debe terminar en ${endings.join(" o ")}.`,
  "problem.file-exists": ({ file }) => `${file} ya existe; indique otro archivo o elimínelo antes.`,
  "problem.standard-input": () => "la entrada estándar",
  "problem.file-format": ({ file, formats }) =>
    `${file} no indica un formato que se escriba. Termine el nombre en ${formats.map((each) => `.${each}`).join(" o ")}.`,
  "input.ignored": ({ file, sheet, row, column, text }) => {
    const place = [file];
    if (sheet !== null && row !== null) place.push(`hoja «${sheet}»`);
    if (row !== null) place.push(`fila ${row}`);
    if (column !== null) place.push(`columna ${column}`);
    return `${place.join(", ")}: se omitió «${text}».`;
  },
  "problem.import-into": ({ file }) =>
    `${file} no indica a qué país se importa el bien. Agregue importInto, o bien --into US, MX o CA.`,
  "problem.more": ({ count }) => `Hay ${count} problemas más como estos.`,
  "problem.not-built": ({ path }) =>
    `Falta ${path}: coproduce no está compilado por completo. Ejecute: npm run build`,
  "problem.ours": ({ what }) => `Es una falla de coproduce, no de sus datos: ${what}`,
};
