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
  "diagnose.unmapped": ({ share }) => `Sin ubicar: ${share} del valor.`,
  "diagnose.more": () =>
    "Otros años, productos y economías: cargue archivos oficiales con coproduce data add y pregunte con coproduce diagnose.",
  "diagnose.word.month": () => "por mes",
  "diagnose.word.chapter": () => "por capítulo",
  "diagnose.word.brand": () => "por marca",
  "diagnose.word.assembly": () => "por lugar de ensamble",
  "diagnose.word.asia-pacific": () => "Asia-Pacífico",
  "diagnose.word.non-market-economies": () => "economías que no son de mercado",
  "diagnose.word.eu": () => "Unión Europea",
  "diagnose.word.model": () => "por modelo",
  "diagnose.as-table": () => "La gráfica como tabla",
  "diagnose.source-column": () => "Fuente",
  "diagnose.sort": ({ column }) => `Ordenar por ${column}`,
  "diagnose.suppliers-of": ({ product }) =>
    `Proveedores de ${product}, parte de las importaciones de Estados Unidos`,
  "diagnose.region": () => "América del Norte",
  "diagnose.rest": () => "Resto del mundo",
  "diagnose.chapter": () => "Capítulo",
  "diagnose.value": () => "Importaciones, M USD",
  "diagnose.partner": () => "Socio",
  "diagnose.exporter": () => "Exportador",
  "diagnose.exports": () => "Exportaciones, M USD",
  "diagnose.imports": () => "Importaciones, M USD",
  "diagnose.year": () => "Año",
  "diagnose.month": () => "Mes",
  "diagnose.claimed": () => "Con preferencia",
  "diagnose.unclaimed": () => "Sin solicitarla",
  "diagnose.low": () => "Sin otra ruta",
  "diagnose.high": () => "A menudo por esta ruta",
  "diagnose.model": () => "Modelo",
  "diagnose.assembled-in": () => "Ensamblado en",
  "diagnose.content": () => "Contenido regional, al menos, %",
  "diagnose.of": ({ reached, models }) => `${reached} de ${models}`,
  "diagnose.measure.dependence": ({ group }) =>
    `Partes de las importaciones de Estados Unidos por capítulo; la cifra es la parte de ${group}. Los 15 capítulos con más valor de ese origen.`,
  "diagnose.measure.tdr": ({ year }) =>
    `Razón de déficit comercial de Estados Unidos, ${year}: el déficit por cada dólar exportado al socio. Bajo cero hay superávit.`,
  "diagnose.measure.utilization": () =>
    "Parte del valor de las importaciones de Estados Unidos que entró con la preferencia del T-MEC, por mes",
  "diagnose.measure.utilization-chapter": () =>
    "Parte del valor que entró con la preferencia, los 20 capítulos mayores, de mayor a menor",
  "diagnose.measure.integration": () =>
    "Importaciones de Estados Unidos desde sus vecinos por uso de los bienes (CGCE 4); la cifra es la parte de bienes intermedios",
  "diagnose.measure.value-added": ({ year, first, last }) =>
    `Porcentaje de las exportaciones de la economía de cada renglón que se agregó en la de cada columna, ${year}; debajo, el cambio de ${first} a ${last} en puntos porcentuales`,
  "diagnose.measure.chokepoints": () =>
    "Parte del valor de las importaciones de Estados Unidos de proveedores cuya ruta marítima lo cruza",
  "diagnose.measure.vehicles": () =>
    "Un punto por modelo: contenido de Estados Unidos, Canadá y México que declara su etiqueta, una cota inferior. Al lado, los modelos que alcanzan el umbral.",
  "diagnose.finding.tdr-over-time": ({ partner, from, to, first, last }) =>
    `Por cada dólar exportado a ${partner}, el déficit de Estados Unidos pasó de ${first} en ${from} a ${last} en ${to}`,
  "diagnose.finding.utilization": ({ from, to, mexico, canada }) =>
    `De ${from} a ${to}, el uso de la preferencia pasó de ${mexico.from} a ${mexico.to} para México y de ${canada.from} a ${canada.to} para Canadá`,
  "diagnose.finding.value-added": (p) =>
    `Valor en las exportaciones de ${p.exporter}, de ${p.first} a ${p.last}: ${p.source} de ${p.sourceFrom} a ${p.sourceTo}, ${p.other} de ${p.otherFrom} a ${p.otherTo}`,
  "diagnose.finding.vehicles": ({ reached, models, threshold }) =>
    `${reached} de los ${models} modelos ensamblados en América del Norte declaran al menos ${threshold}% de contenido regional`,
  "diagnose.chapter-98": () => "Disposiciones especiales de clasificación",
  "diagnose.chapter-99": () => "Disposiciones temporales, envíos de bajo valor",
  "diagnose.finding.integration": (p) =>
    `Los bienes intermedios son ${p.firstShare} de las importaciones de Estados Unidos desde ${p.first} y ${p.secondShare} de las que vienen de ${p.second}`,
  "diagnose.name": () => "Nombre",
  "diagnose.change": ({ value, share }) =>
    `Frente al año anterior: valor ${value}, parte del grupo ${share} puntos`,
  "diagnose.change-column": () => "Cambio de su parte, puntos",
  "diagnose.measure.regional-value": () =>
    "Porcentaje del valor de las exportaciones de cada economía que se agregó en América del Norte, incluida ella misma",
  "diagnose.finding.regional-value": ({ exporter, first, last, from, to }) =>
    `De ${first} a ${last}, el valor norteamericano en las exportaciones de ${exporter} pasó de ${from} a ${to}`,
};
