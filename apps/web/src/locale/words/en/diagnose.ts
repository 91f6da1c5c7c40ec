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
  "diagnose.unmapped": ({ percent }) => `Not placed: ${percent}% of the value.`,
  "diagnose.more": () =>
    "Other years, products and economies: load official files with coproduce data add, then ask with coproduce diagnose.",
  "diagnose.word.month": () => "by month",
  "diagnose.word.chapter": () => "by chapter",
  "diagnose.word.brand": () => "by brand",
  "diagnose.word.assembly": () => "by place of assembly",
  "diagnose.word.asia-pacific": () => "Asia-Pacific",
};
