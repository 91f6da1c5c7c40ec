import type { AssessmentCatalogue } from "./catalogue.ts";

const verdicts = {
  originating: "originario",
  "non-originating": "no originario",
  undetermined: "indeterminado",
} as const;

const columns = {
  material: "Material",
  hs: "SA",
  origin: "Hecho en",
  originating: "Originario",
  change: "Cambia",
} as const;

const bases = {
  "transaction-value": "Del valor de transacción",
  "total-cost": "Del costo total",
  "net-cost": "Del costo neto",
  materials: "Del valor de los materiales",
} as const;

const coreParts: Readonly<Record<string, string>> = {
  engine: "Motor",
  transmission: "Transmisión",
  "body-and-chassis": "Carrocería y chasis",
  axle: "Ejes",
  suspension: "Suspensión",
  steering: "Dirección",
  "advanced-battery": "Batería avanzada",
};

export const es: AssessmentCatalogue = {
  "assessment.entry": ({ code, producedIn, importInto, date }) =>
    `${code} · ${producedIn === null ? "" : `${producedIn} `}→ ${importInto} · ${date}`,
  "assessment.verdict": ({ verdict, criterion, deciding, missing }) => {
    if (verdict === "originating")
      return criterion === null ? "Originario" : `Originario, criterio ${criterion}`;
    if (verdict === "non-originating") return "No originario";
    if (deciding === 1) return "Indeterminado: un hecho decide";
    if (deciding > 1) return `Indeterminado: cualquiera de ${deciding} hechos puede decidir`;
    if (missing === 0) return "Indeterminado";
    return missing === 1 ? "Indeterminado: falta un hecho" : `Indeterminado: faltan ${missing} hechos`;
  },
  "assessment.as-documented": () => "Mientras no se resuelva, cuenta como no originario.",
  "assessment.scenario": ({ scenario }) => `Conforme al escenario ${scenario}, no al derecho vigente.`,
  "assessment.rule": ({ target, citation }) => `Regla para ${target}: ${citation}`,
  "assessment.vehicle": () => "Requisitos del vehículo",
  "assessment.core-part": ({ part }) => coreParts[part] ?? part,
  "assessment.super-core": () => "Superparte esencial",
  "assessment.labor-value": () => "Valor de contenido laboral",
  "assessment.high-wage": () => "  de salario alto",
  "assessment.steel": () => "Acero",
  "assessment.aluminum": () => "Aluminio",
  "assessment.levers": () => "Cambios únicos que la harían originaria",
  "assessment.rvc": () => "Valor de contenido regional",
  "assessment.method": ({ method }) => (method === "netCost" ? "Costo neto" : "Valor de transacción"),
  "assessment.reached": ({ low, high, threshold }) =>
    `${low === high ? low : `${low} a ${high}`}, se exige ${threshold}`,
  "assessment.base-missing": ({ threshold }) => `no declarado; se exige ${threshold}`,
  "assessment.legend": () => "█ seguro  ▒ si lo desconocido es originario  ┃ exigido",
  "assessment.failing": () => "Materiales que no cumplen el cambio de clasificación",
  "assessment.unsure": () => "Materiales que tal vez no cumplan el cambio de clasificación",
  "assessment.column": ({ column, currency }) => (column === "value" ? currency : columns[column]),
  "assessment.yes-no": ({ verdict }) => ({ yes: "sí", no: "no", unknown: "se ignora" })[verdict],
  "assessment.tolerance": ({ failing, base, share, limit, kind }) =>
    `Tolerancia (de minimis): ${failing} de ${base}${kind === "weight" ? " kg" : ""} es ${share}, límite ${limit}`,
  "assessment.tolerance-open": ({ limit }) =>
    `Tolerancia (de minimis): límite ${limit}; no está declarada la base sobre la que se mide`,
  "assessment.exposure": () => "De dónde proviene el valor",
  "assessment.not-stated": () => "no declarado",
  "assessment.more-economies": ({ count }) =>
    `y ${count === 1 ? "una economía más" : `${count} economías más`}`,
  "assessment.shares": ({ base, region, asia }) =>
    `${bases[base]}: América del Norte ${region}${asia === null ? "" : `, Asia-Pacífico ${asia}`}`,
  "assessment.from-outside": ({ materials }) => `Lo principal de fuera de la región: ${materials}`,
  "assessment.missing": () => "Qué lo resolvería",
  "assessment.settles": ({ settles, others, stake }) => {
    const how = {
      alone: "lo resuelve por sí solo",
      together:
        others.length === 0 ? "lo resuelve con otros hechos" : `lo resuelve junto con ${others.join(", ")}`,
      contributes: "contribuye",
    }[settles];
    return stake === null ? how : `${how} · ${stake} en juego`;
  },
  "assessment.leads": ({ key, values, verdict }) => `${key} = ${values.join(" o ")} → ${verdicts[verdict]}`,
  "assessment.elections": () => "Opciones que la ley deja al productor, como aquí se eligieron",
  "assessment.assumptions": () => "Se presume, salvo indicación en contrario",
  "assessment.proof": () => "Por qué",
  "assessment.whole-proof": () => "Los pasos que nada deciden solo se cuentan; --json da la prueba completa.",
  "assessment.left-out": ({ verdict, count }) => {
    const more = count === 1 ? "otro" : `otros ${count}`;
    if (verdict === "unknown") return count === 1 ? `${more} queda abierto` : `${more} quedan abiertos`;
    const holds = count === 1 ? "se cumple" : "se cumplen";
    return verdict === "yes" ? `${more} ${holds}` : `${more} no ${holds}`;
  },
  "assessment.law": ({ files, date }) =>
    `Ley al ${date}, según ${files} archivos; --json da el hash de cada uno.`,
};
