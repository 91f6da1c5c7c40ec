import type { QuestionCatalogue } from "../question.ts";

export const question: QuestionCatalogue = {
  "missing.title": () => "Qué lo resolvería",
  "missing.none": () => "No falta nada.",
  "missing.alone": () => "Lo resuelve por sí solo",
  "missing.together": ({ count }) =>
    count === 1 ? "Lo resuelve junto con otro" : `Lo resuelve junto con otros ${count}`,
  "missing.contributes": () => "Contribuye",
  "missing.stake": ({ value }) => `${value} en juego`,
  "missing.leads": ({ verdict, values }) => `${verdict}: ${values}`,
  "answer.yes": () => "Sí",
  "answer.no": () => "No",
  "answer.choose": () => "Elija…",
  "answer.apply": () => "Aplicar",
  "answer.amount": () => "Monto",
  "answer.percent": () => "Por ciento",
  "answer.weight": () => "Kilogramos",
  "answer.code": () => "Código arancelario",
  "answer.amount.wrong": () => "Escriba un monto como 1,234.50.",
  "answer.percent.wrong": () => "Escriba un porcentaje de 0 a 100, como 62.5.",
  "answer.weight.wrong": () => "Escriba un peso en kilogramos, como 9.75.",
  "answer.code.wrong": () => "Escriba un código arancelario como 8418.10.",

  "use.original-equipment": () => "Equipo original",
  "use.passenger-vehicle": () => "Vehículo de pasajeros",
  "use.light-truck": () => "Camión ligero",
  "use.heavy-truck": () => "Camión pesado",
  "use.other-vehicle": () => "Otro vehículo",
  "use.aftermarket": () => "Refacción",
  "use.other": () => "Otro uso",

  "lever.title": () => "Cambios únicos que lo harían originario",
  "lever.title-rests": () => "En qué se apoya su origen",
  "lever.busy": () => "Probando cambios…",
  "lever.none": () => "Ningún cambio de un solo material basta. Se necesitan varios a la vez.",
  "lever.robust": () =>
    "Ningún material decide por sí solo: sería originario aun sin el origen de cualquiera de ellos.",
  "lever.certify": ({ name }) => `Obtener una certificación de origen para «${name}»`,
  "lever.source-in-region": ({ name, economy }) =>
    `Sustituir «${name}» por uno originario, por ejemplo de ${economy}`,
  "lever.cheaper": ({ name, limit }) => `Bajar «${name}» a ${limit}`,
  "lever.lose": ({ name }) => `«${name}» debe ser originario`,
  "lever.value": ({ value }) => `${value} en el producto`,
  "lever.leads-to.originating": () => "si no, sigue originario",
  "lever.leads-to.non-originating": () => "si no, no originario",
  "lever.leads-to.undetermined": () => "si no, indeterminado",
  "lever.try": () => "Probar",
};
