import type { CostPart } from "@coproduce/plan";
import type { PlanCommandCatalogue } from "./catalogue.ts";

const parts: Readonly<Record<CostPart | "total", string>> = {
  materials: "Materiales",
  assembly: "Ensamble en otro lugar",
  freight: "Flete",
  inputDuty: "Arancel de los insumos",
  finishedDuty: "Arancel del bien",
  switching: "Cambio, prorrateado",
  compliance: "Cumplimiento",
  total: "Costo en destino",
};

const steps = {
  model: "Leyendo lo que aporta cada opción…",
  search: "Buscando el abasto más barato…",
  goals: "Midiendo lo que cuesta cada meta…",
  frontier: "Recorriendo la frontera…",
  across: "Se sopesan los escenarios…",
};

function goalName(goal: string): string {
  if (goal.startsWith("exclude:")) return `nada de ${goal.slice(8)}`;
  const names: Readonly<Record<string, string>> = {
    qualify: "calificar",
    "min-rvc": "contenido regional mínimo",
    "max-asia": "participación máxima de Asia",
    "lead-time": "plazo de entrega máximo",
    capacity: "capacidad y pedido mínimo de los proveedores",
  };
  return names[goal] ?? goal;
}

export const es: PlanCommandCatalogue = {
  "command.plan": () => "Encontrar el abasto más barato que cumple lo que se pide",
  "option.options": () => "opciones (JSON, CSV o XLSX); sin ellas: abasto en la región con un sobreprecio",
  "option.volume": () => "bienes que se producen al año, si las opciones no lo dicen",
  "option.horizon": () => "años entre los que se reparte lo que se paga una vez",
  "option.compliance": () => "costo de cumplir al año",
  "option.input-duties": () => "compute o none: aranceles de los insumos",
  "option.plan-out": () => "escribir además el plan: tablas (XLSX), cambios (CSV) o todo (JSON)",
  "option.require": () => "qualify: el bien debe ser originario y se solicita la preferencia",
  "option.min-rvc": () => "valor de contenido regional mínimo, en porcentaje",
  "option.max-asia": () => "parte máxima del valor procedente de Asia-Pacífico, en porcentaje",
  "option.exclude": () => "economías en las que no se puede fabricar nada, por ejemplo CN,RU",
  "option.avoid": () => "estrechos y canales por los que nada puede pasar, como taiwan-strait,suez",
  "option.plan-scenario": () =>
    "escenario que se aplica a la ley, o «present»; varias veces: planear para todos a la vez",
  "option.odds": () => "probabilidad de cada escenario, en porcentaje, como 60,40 (iguales)",
  "option.max-lead-time": () => "plazo máximo de entrega de un proveedor, en días",
  "option.premium": () => "sobreprecio de una fuente regional sin opciones, en porcentaje (10)",
  "option.frontier": () => "además, el costo frente al contenido regional y a la parte de Asia",
  "option.gap": () => "brecha con la que se termina, en porcentaje del costo (0: demostrado)",
  "option.time-limit": () => "segundos tras los que se da el mejor plan hallado, con su brecha",
  "plan.problem-input-duties": ({ given }) => `--input-duties ${given} no se conoce. Escriba compute o none.`,
  "plan.problem-require": ({ given }) => `No se conoce --require ${given}. Escriba --require qualify.`,
  "plan.problem-number": ({ option, given }) =>
    `${option} ${given} no es un número desde 0 con dos decimales como máximo, por ejemplo 62.5.`,
  "plan.problem-over": ({ option, given }) =>
    `${option} ${given} es más de 100 por ciento. Escriba un número de 0 a 100, como 62.5.`,
  "plan.problem-zero": ({ option, given }) => `${option} ${given} debe ser mayor que 0.`,
  "plan.problem-no-volume": () =>
    "--compliance se paga por año: indique con --volume los bienes que se producen al año.",
  "plan.no-alternatives": ({ file }) =>
    `${file} no indica ninguna alternativa: solo se consideró lo que se usa hoy.`,
  "plan.problem-economy": ({ given }) =>
    `«${given}» no es un país ni territorio aduanero. Escriba códigos de dos letras, por ejemplo CN,VN.`,
  "plan.problem-lane": ({ given, lanes }) =>
    `«${given}» no es un estrecho o canal conocido aquí. Escriba uno o varios de estos: ${lanes.join(", ")}.`,
  "plan.problem-odds": ({ odds, scenarios }) =>
    `--odds ${odds} debe ser un número por cada uno de los ${scenarios} escenarios, no todos 0, por ejemplo 60,40.`,
  "plan.progress": ({ step }) => steps[step],
  "plan.headline": ({ status, total, before, currency }) => {
    const how = status === "optimal" ? "Abasto más barato" : "Mejor abasto hallado";
    return `${how}: ${total} ${currency} por bien (hoy ${before})`;
  },
  "plan.nothing-found": () => "No se halló ningún abasto. Puede haber alguno: la búsqueda no llegó a su fin.",
  "plan.nothing-possible": ({ goals }) =>
    goals.length === 0
      ? "Ningún abasto es posible: algún material no tiene alternativa en esa fecha."
      : goals.length === 1
        ? `Ningún abasto cumple esto: ${goals[0]}.`
        : `Ningún abasto cumple a la vez: ${goals.join(", ")}. Quite una de estas metas.`,
  "plan.claims": ({ claims, originates }) =>
    claims
      ? "El bien es originario y solicita la preferencia."
      : originates
        ? "El bien es originario; pagar el arancel no cuesta más que solicitar la preferencia."
        : "No se solicita la preferencia: se paga el arancel.",
  "plan.estimated": ({ materials }) =>
    `${materials === 1 ? "El precio de un material es una estimación" : `Los precios de ${materials} materiales son estimaciones`}: el actual más un recargo.`,
  "plan.changes": () => "Lo que cambia",
  "plan.no-changes": () => "No cambia nada.",
  "plan.column-material": () => "Material",
  "plan.column-from": () => "De",
  "plan.column-to": () => "A",
  "plan.column-alternative": () => "Opción",
  "plan.column-why": () => "Por qué",
  "plan.cheaper": () => "más barato",
  "plan.needed-for": ({ goal }) =>
    ({
      claim: "preferencia",
      qualify: "calificar",
      "min-rvc": "contenido",
      "max-asia": "parte de Asia",
      "lead-time": "plazo",
      capacity: "capacidad",
      exclude: "exclusión",
      avoid: "ruta marítima",
    })[goal],
  "plan.left-out": ({ alternatives }) => `No se ofrecen en la fecha de entrada: ${alternatives.join(", ")}.`,
  "plan.split": () =>
    "Los materiales de varios proveedores se contabilizan por su promedio (Reglamentación Uniforme, anexo 7).",
  "plan.one-supplier": ({ share, alternative }) => `${share} % ${alternative}`,
  "plan.column-costs": () => "Añade",
  "plan.column-cost": () => "Costo",
  "plan.column-rvc": () => "VCR %",
  "plan.column-asia": () => "Asia %",
  "plan.column-changes": () => "Cambia",
  "plan.costs": ({ currency }) => `Por bien, ${currency}`,
  "plan.before": () => "hoy",
  "plan.after": () => "plan",
  "plan.part": ({ part }) => parts[part],
  "plan.rvc": () => "Contenido regional, %",
  "plan.asia": () => "Asia-Pacífico, %",
  "plan.at-least": ({ amount }) => `≥ ${amount}`,
  "plan.goal": ({ goal }) => goalName(goal),
  "plan.binds": () => "Lo que limita",
  "plan.goal-costs": ({ goal, costs }) => `${goal}: cuesta ${costs} por bien`,
  "plan.marginal": ({ points, saves, goal }) =>
    goal === "max-asia"
      ? `Con ${points} punto porcentual más se ahorrarían ${saves} por bien.`
      : `Con ${points} punto porcentual menos se ahorrarían ${saves} por bien.`,
  "plan.stuck": ({ material, reasons }) => `Nada queda para ${material}: ${reasons.join("; ")}.`,
  "plan.stuck-alternative": ({ alternative, goals }) => `${alternative} (${goals.join(", ")})`,
  "plan.waived": ({ amount }) =>
    `Los programas eximen ${amount} del arancel de los insumos: a lo más lo que paga el bien (T-MEC, art. 2.5).`,
  "plan.avoid": ({ lane }) => `nada por ${lane}`,
  "plan.break-even": () => "Cumplir o pagar",
  "plan.break-even-duty": ({ duty }) =>
    duty === "0.00"
      ? "Solicitar la preferencia no cuesta más: conviene con cualquier arancel."
      : `Solicitar la preferencia conviene desde un arancel sin ella de ${duty} por bien.`,
  "plan.break-even-compliance": ({ compliance, yearly }) =>
    compliance.startsWith("-")
      ? `Cumplir cuesta ${compliance.slice(1)} por bien más de lo que ahorra, sin contar el cumplimiento.`
      : `Conviene hasta un costo de cumplimiento de ${compliance} por bien${yearly === null ? "" : `, ${yearly} al año`}.`,
  "plan.frontier-rvc": () => "Costo frente al contenido regional",
  "plan.frontier-asia": () => "Costo frente a la parte de Asia",
  "plan.across": () => "En todos los escenarios",
  "plan.column-scenario": () => "Escenario",
  "plan.column-odds": () => "Prob. %",
  "plan.column-best": () => "Mejor",
  "plan.column-expected": () => "Esperado",
  "plan.column-regret": () => "Mínimo arrep.",
  "plan.across-mean": () => "Media",
  "plan.across-regret": () => "Mayor arrepentimiento",
  "plan.across-choices": ({ kind, choices }) =>
    `${kind === "expected" ? "Menor costo esperado" : "Menor arrepentimiento"}: ${choices === "" ? "no cambia nada" : choices}`,
  "plan.across-same": ({ choices }) =>
    `Una misma elección es la mejor de ambos modos: ${choices === "" ? "no cambia nada" : choices}`,
  "plan.certainty": ({ value }) =>
    `Conocer el escenario antes de elegir valdría en promedio ${value} por bien.`,
  "plan.across-none": () => "Ningún abasto cumple las metas en todos los escenarios.",
  "plan.proof": ({ gap, programs, rejected, seconds }) =>
    `${gap === null ? "" : `Brecha ${gap} %, `}${programs} programas resueltos, ${rejected} combinaciones rechazadas por la ley, ${seconds} s.`,
};
