import type { PlanAnswerCatalogue } from "../plan-answer.ts";

export const planAnswer: PlanAnswerCatalogue = {
  "plan.now": () => "Hoy",
  "plan.plan": () => "Plan",
  "plan.plan.region": () => "Plan, la región",
  "plan.plan.abroad": () => "Plan, otros",
  "plan.current": () => "como hoy",
  "plan.alternative": ({ name, economy }) => (name === economy ? name : `${name}, ${economy}`),
  "plan.source": ({ date, files }) =>
    `las opciones de esta página; las normas vigentes el ${date} (${files} archivos)`,
  "plan.headline.none": ({ count }) =>
    count === 1 ? "Nada cumple lo que pide" : "Nada cumple todo esto a la vez",
  "plan.headline.unknown": () => "No se halló ninguno; puede haberlo",
  "plan.headline.changes": ({ count }) =>
    count === 0 ? "Nada que cambiar:" : count === 1 ? "Un cambio:" : `${count} cambios:`,
  "plan.headline.cost": ({ after, before, isSame }) =>
    isSame ? `${after} por bien en destino, como hoy` : `${after} por bien en destino, en vez de ${before}`,
  "plan.headline.year": ({ sign, amount, goods, isOpen }) =>
    `${amount} ${sign === "more" ? "más" : "menos"} al año, con ${goods} bienes${isOpen ? ", hasta donde se conocen los aranceles" : ""}.`,
  "plan.headline.input-duty": () =>
    "El arancel de algunos insumos no se conoce del todo: indíquelo en la tabla o dé fracciones arancelarias de ocho dígitos.",
  "plan.headline.gap": ({ gap }) => `Lo mejor hallado a tiempo: otro podría costar hasta ${gap} menos.`,
  "plan.claims.yes": ({ duty }) => `Es originario y solicita la preferencia: ${duty} de arancel.`,
  "plan.claims.pays": ({ duty }) =>
    `Es originario, pero pagar ${duty} de arancel no cuesta más que solicitar la preferencia.`,
  "plan.claims.no": ({ duty }) =>
    `No solicita la preferencia: hacer que califique costaría más que los ${duty} de arancel.`,
  "plan.claims.cannot": ({ duty }) => `No solicita la preferencia y paga ${duty} de arancel.`,
  "plan.saving": () => "costo en destino por bien",
  "plan.saving.known": () => "costo en destino por bien, hasta donde se conocen los aranceles",
  "plan.goal.qualify": () => "el bien califica",
  "plan.goal.claim": () => "la preferencia",
  "plan.goal.min-rvc": ({ percent }) => `al menos ${percent} de contenido regional`,
  "plan.goal.max-asia": ({ percent }) => `como máximo ${percent} de Asia-Pacífico`,
  "plan.goal.lead-time": ({ days }) => `un plazo máximo de ${days} días`,
  "plan.goal.capacity": () => "lo que los proveedores pueden entregar",
  "plan.goal.exclude": ({ economy }) => `nada hecho en ${economy}`,
  "plan.goal.avoid": ({ lane }) => `nada que pase por ${lane}`,
  "plan.conflict": ({ count, goals }) =>
    count === 1
      ? `Ningún abastecimiento cumple esto: ${goals}.`
      : `Ningún abastecimiento cumple esto a la vez: ${goals}.`,
  "plan.conflict.nothing": () => "Algún material no tiene fuente en esta fecha, se pida lo que se pida.",
  "plan.stuck": ({ alternative, goals }) => `${alternative} (en contra: ${goals})`,
  "plan.without": ({ goal }) => `Probar sin: ${goal}`,
  "plan.changes.title": () => "Qué cambia",
  "plan.changes.none": () => "Nada: el bien tal como se abastece hoy es el más barato que cumple lo pedido.",
  "plan.changes.from": () => "De",
  "plan.changes.to": () => "A",
  "plan.changes.value": ({ currency }) => `Valor, ${currency}`,
  "plan.changes.freight": () => "Flete",
  "plan.changes.duty": () => "Su arancel",
  "plan.changes.costs": () => "Añade",
  "plan.changes.why": () => "Por qué",
  "plan.changes.estimated": () => "estimado",
  "plan.changes.originating": () => "originario",
  "plan.changes.needed": ({ goals }) => `Necesario: ${goals}`,
  "plan.changes.cheaper": () => "Más barato",
  "plan.changes.cheaper-all": () => "Más barato en conjunto",
  "plan.part": () => "Parte del costo",
  "plan.part.materials": () => "Materiales",
  "plan.part.assembly": () => "Ensamble en otro lugar",
  "plan.part.freight": () => "Flete",
  "plan.part.inputDuty": () => "Arancel de los insumos",
  "plan.part.finishedDuty": () => "Arancel del bien",
  "plan.part.switching": () => "Cambio, repartido",
  "plan.part.compliance": () => "Cumplimiento",
  "plan.part.total": () => "Costo en destino",
  "plan.difference": () => "Diferencia",
  "plan.cost.finding": ({ sign, amount }) =>
    sign === "none"
      ? "El plan cuesta lo que hoy cuesta el bien"
      : `El plan cuesta ${amount} ${sign === "more" ? "más" : "menos"} por bien`,
  "plan.cost.measure": ({ currency }) => `Costo en destino de un bien por partes, ${currency}`,
  "plan.cost.steps": () => "De dónde viene la diferencia",
  "plan.economy": () => "Economía",
  "plan.economies.finding": ({ before, after }) =>
    before === after
      ? `${after} del valor se agrega en la región, como hoy`
      : `${after} del valor se agrega en la región, en vez de ${before}`,
  "plan.economies.measure": () => "Parte del valor del bien por economía que lo agrega, en porcentaje",
  "plan.frontier.title": () => "Qué más se podría lograr",
  "plan.frontier.finding.rvc": ({ from, to, costs }) =>
    `Pasar de ${from} a ${to} de contenido regional cuesta ${costs} por bien`,
  "plan.frontier.finding.asiaShare": ({ from, to, costs }) =>
    `Pasar de ${from} a ${to} de Asia-Pacífico cuesta ${costs} por bien`,
  "plan.frontier.one.rvc": ({ share }) => `Ninguna opción da más de ${share} de contenido regional`,
  "plan.frontier.one.asiaShare": ({ share }) => `Ninguna opción baja a Asia-Pacífico de ${share}`,
  "plan.frontier.measure.rvc": ({ currency }) =>
    `Menor costo en destino, ${currency} por bien, para cada contenido regional. Elija un punto para ver qué requiere.`,
  "plan.frontier.measure.asiaShare": ({ currency }) =>
    `Menor costo en destino, ${currency} por bien, para cada parte de Asia-Pacífico. Elija un punto para ver qué requiere.`,
  "plan.frontier.share.rvc": () => "Valor de contenido regional",
  "plan.frontier.share.asiaShare": () => "Asia-Pacífico",
  "plan.frontier.claims": () => "Preferencia solicitada",
  "plan.frontier.choices": () => "Alternativas",
  "plan.frontier.point.rvc": ({ cost, share }) => `${cost} por bien con ${share} de contenido regional`,
  "plan.frontier.point.asiaShare": ({ cost, share }) => `${cost} por bien con ${share} de Asia-Pacífico`,
  "plan.frontier.than.more": ({ amount }) => `${amount} más que el plan.`,
  "plan.frontier.than.less": ({ amount }) => `${amount} menos que el plan.`,
  "plan.frontier.claims.yes": () => "Se solicita la preferencia.",
  "plan.frontier.claims.no": () => "No se solicita la preferencia.",
  "plan.frontier.is-plan": () => "Este es el plan.",
  "plan.frontier.part": ({ name, share }) => `${name} (${share})`,
  "plan.frontier.ask.rvc": ({ share }) => `Planear con al menos ${share}`,
  "plan.frontier.ask.asiaShare": ({ share }) => `Planear con ${share} como máximo`,
  "plan.trade.title": () => "De qué depende",
  "plan.binds.title": () => "Qué limita",
  "plan.binds.none": () => "Nada de lo que pide encarece el bien.",
  "plan.binds.goal": ({ goal, costs }) => `${cap(goal)}: cuesta ${costs} por bien.`,
  "plan.binds.marginal": ({ points, saves }) =>
    `Bajar la exigencia ${points} ${points === "1" ? "punto" : "puntos"} ahorraría ${saves}.`,
  "plan.break-even.title": () => "Cumplir o pagar",
  "plan.break-even.none": () =>
    "No se puede decir: el bien no se puede tener de ambas formas, o no se conoce un arancel.",
  "plan.break-even.any": () => "Solicitar la preferencia conviene con cualquier arancel.",
  "plan.break-even.duty": ({ duty }) =>
    `Solicitar la preferencia conviene desde un arancel sin ella de ${duty} por bien.`,
  "plan.break-even.never": ({ amount }) =>
    `Cumplir cuesta ${amount} por bien más de lo que ahorra, aunque no exigiera esfuerzo.`,
  "plan.break-even.compliance": ({ amount, yearly }) =>
    `Conviene hasta un costo de cumplimiento de ${amount} por bien${yearly === null ? "" : `, ${yearly} al año`}.`,
  "plan.why.title": () => "En qué se sostiene",
  "plan.why.claimed": () => "Arancel, con la preferencia",
  "plan.why.unclaimed": () => "Arancel, sin la preferencia",
  "plan.why.open": () => "Abrir el bien planeado en Evaluar",
  "plan.why.proof": () => "La prueba completa, paso a paso hasta sus fuentes",
  "plan.files": () => "Descargar el plan",
  "plan.proof": ({ programs, rejected }) =>
    `${programs} programas resueltos; ${rejected} ${rejected === 1 ? "combinación rechazada" : "combinaciones rechazadas"} por las normas.`,
};

/** A goal at the head of a sentence. */
function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
