import type { DiagnoseCatalogue } from "../diagnose.ts";

export const diagnose: DiagnoseCatalogue = {
  "nav.diagnose": () => "Diagnóstico",
  "diagnose.title": () => "De qué depende América del Norte",
  "diagnose.lead": () =>
    "Dependencia, integración y valor agregado, calculados con estadísticas oficiales. Cada cifra lleva su fuente, su método y el comando que la vuelve a calcular.",
  "diagnose.views": () => "Indicadores",
  "diagnose.view.dependence": () => "Dependencia",
  "diagnose.view.tdr": () => "Razón de déficit comercial",
  "diagnose.view.utilization": () => "Uso del T-MEC",
  "diagnose.view.integration": () => "Integración",
  "diagnose.view.value-added": () => "Valor agregado",
  "diagnose.view.chokepoints": () => "Pasos marítimos",
  "diagnose.view.vehicles": () => "Vehículos",
  "diagnose.question": () => "Para",
  "diagnose.source": () => "Fuente:",
  "diagnose.rows": () => "Todos los renglones",
  "diagnose.find": () => "Buscar en los renglones",
  "diagnose.none": () => "Ningún renglón lo contiene.",
  "diagnose.all": ({ count }) => `Mostrar los ${count} renglones`,
  "diagnose.method": () => "Método",
  "diagnose.unmapped": ({ percent }) => `Sin ubicar: ${percent}% del valor.`,
  "diagnose.more": () =>
    "Otros años, productos y economías: cargue archivos oficiales con coproduce data add y pregunte con coproduce diagnose.",
  "diagnose.word.month": () => "por mes",
  "diagnose.word.chapter": () => "por capítulo",
  "diagnose.word.brand": () => "por marca",
  "diagnose.word.assembly": () => "por lugar de ensamble",
  "diagnose.word.asia-pacific": () => "Asia-Pacífico",
};
