import type { DiagnoseCatalogue } from "../diagnose.ts";

export const diagnose: DiagnoseCatalogue = {
  "nav.diagnose": () => "Diagnose",
  "diagnose.title": () => "What North America depends on",
  "diagnose.lead": () =>
    "Dependence, integration and value added, computed from official statistics. Every figure has its source and its method, and the command that computes it again.",
  "diagnose.views": () => "Indicators",
  "diagnose.view.dependence": () => "Dependence",
  "diagnose.view.tdr": () => "Trade Deficit Ratio",
  "diagnose.view.utilization": () => "Use of the USMCA",
  "diagnose.view.integration": () => "Integration",
  "diagnose.view.value-added": () => "Value added",
  "diagnose.view.chokepoints": () => "Sea passages",
  "diagnose.view.vehicles": () => "Vehicles",
  "diagnose.question": () => "For",
  "diagnose.source": () => "Source:",
  "diagnose.rows": () => "All rows",
  "diagnose.find": () => "Find in the rows",
  "diagnose.none": () => "No row has this.",
  "diagnose.all": ({ count }) => `Show all ${count} rows`,
  "diagnose.method": () => "Method",
  "diagnose.unmapped": ({ share }) => `Not placed: ${share} of the value.`,
  "diagnose.more": () =>
    "Other years, products and economies: load official files with coproduce data add, then ask with coproduce diagnose.",
  "diagnose.word.month": () => "by month",
  "diagnose.word.chapter": () => "by chapter",
  "diagnose.word.brand": () => "by brand",
  "diagnose.word.assembly": () => "by place of assembly",
  "diagnose.word.asia-pacific": () => "Asia-Pacific",
  "diagnose.word.non-market-economies": () => "non-market economies",
  "diagnose.word.eu": () => "European Union",
  "diagnose.word.model": () => "by model",
  "diagnose.as-table": () => "The picture as a table",
  "diagnose.source-column": () => "Source",
  "diagnose.sort": ({ column }) => `Sort by ${column}`,
  "diagnose.suppliers-of": ({ product }) => `Suppliers of ${product}, share of US imports`,
  "diagnose.region": () => "North America",
  "diagnose.rest": () => "Rest of the world",
  "diagnose.chapter": () => "Chapter",
  "diagnose.value": () => "Imports, USD m",
  "diagnose.partner": () => "Partner",
  "diagnose.exporter": () => "Exporter",
  "diagnose.exports": () => "Exports, USD m",
  "diagnose.imports": () => "Imports, USD m",
  "diagnose.year": () => "Year",
  "diagnose.month": () => "Month",
  "diagnose.claimed": () => "Entered under the preference",
  "diagnose.unclaimed": () => "Not claimed",
  "diagnose.low": () => "No other route",
  "diagnose.high": () => "Often by this route",
  "diagnose.model": () => "Model",
  "diagnose.assembled-in": () => "Assembled in",
  "diagnose.content": () => "Regional content at least, %",
  "diagnose.of": ({ reached, models }) => `${reached} of ${models}`,
  "diagnose.measure.dependence": ({ group }) =>
    `Parts of US imports by chapter; the figure is the share of ${group}. The 15 chapters of which most value comes from it.`,
  "diagnose.measure.tdr": ({ year }) =>
    `Trade Deficit Ratio of the United States, ${year}: the deficit per dollar exported to the partner. Below zero is a surplus.`,
  "diagnose.measure.utilization": () =>
    "Share of the value of US imports that was entered under the USMCA preference, by month",
  "diagnose.measure.utilization-chapter": () =>
    "Share of the value that was entered under the preference, the 20 largest chapters, largest first",
  "diagnose.measure.integration": () =>
    "US imports from its neighbors by use of the goods (BEC 4); the figure is the share of intermediate goods",
  "diagnose.measure.value-added": ({ year, first, last }) =>
    `Percent of the exports of each row’s economy that was added in each column’s, ${year}; below it, the change from ${first} to ${last} in percentage points`,
  "diagnose.measure.chokepoints": () =>
    "Share of the value of US imports from suppliers whose sea route passes it",
  "diagnose.measure.vehicles": () =>
    "One dot a model: US, Canadian and Mexican content that its label names, a lower bound. Beside it, models that reach the threshold.",
  "diagnose.finding.tdr-over-time": ({ partner, from, to, first, last }) =>
    `For each dollar exported to ${partner}, the US deficit went from ${first} in ${from} to ${last} in ${to}`,
  "diagnose.finding.utilization": ({ from, to, mexico, canada }) =>
    `From ${from} to ${to}, use of the preference went from ${mexico.from} to ${mexico.to} for Mexico and from ${canada.from} to ${canada.to} for Canada`,
  "diagnose.finding.value-added": (p) =>
    `Value in ${p.exporter}’s exports, ${p.first} to ${p.last}: ${p.source} from ${p.sourceFrom} to ${p.sourceTo}, ${p.other} from ${p.otherFrom} to ${p.otherTo}`,
  "diagnose.finding.vehicles": ({ reached, models, threshold }) =>
    `${reached} of the ${models} models assembled in North America name at least ${threshold}% of regional content`,
  "diagnose.chapter-98": () => "Special classification provisions",
  "diagnose.chapter-99": () => "Temporary provisions, low-value goods",
  "diagnose.finding.integration": (p) =>
    `Intermediate goods are ${p.firstShare} of US imports from ${p.first} and ${p.secondShare} of those from ${p.second}`,
  "diagnose.name": () => "Name",
  "diagnose.change": ({ value, share }) =>
    `Against the year before: value ${value}, share of the group ${share} points`,
  "diagnose.change-column": () => "Change of its share, points",
  "diagnose.measure.regional-value": () =>
    "Percent of the value of each economy’s exports that was added in North America, itself included",
  "diagnose.finding.regional-value": ({ exporter, first, last, from, to }) =>
    `From ${first} to ${last}, North American value in ${exporter}’s exports went from ${from} to ${to}`,
};
