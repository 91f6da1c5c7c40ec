import type { DiagnoseCatalogue } from "../diagnose.ts";

export const diagnose: DiagnoseCatalogue = {
  "nav.diagnose": () => "Diagnostic",
  "diagnose.title": () => "De quoi dépend l’Amérique du Nord",
  "diagnose.lead": () =>
    "Dépendance, intégration et valeur ajoutée, calculées à partir de statistiques officielles. Chaque chiffre a sa source, sa méthode et la commande qui le recalcule.",
  "diagnose.views": () => "Indicateurs",
  "diagnose.view.dependence": () => "Dépendance",
  "diagnose.view.tdr": () => "Ratio de déficit commercial",
  "diagnose.view.utilization": () => "Recours à l’ACEUM",
  "diagnose.view.integration": () => "Intégration",
  "diagnose.view.value-added": () => "Valeur ajoutée",
  "diagnose.view.chokepoints": () => "Passages maritimes",
  "diagnose.view.vehicles": () => "Véhicules",
  "diagnose.question": () => "Pour",
  "diagnose.source": () => "Source :",
  "diagnose.rows": () => "Toutes les lignes",
  "diagnose.find": () => "Chercher dans les lignes",
  "diagnose.none": () => "Aucune ligne ne le contient.",
  "diagnose.all": ({ count }) => `Afficher les ${count} lignes`,
  "diagnose.method": () => "Méthode",
  "diagnose.unmapped": ({ percent }) => `Non placés : ${percent} % de la valeur.`,
  "diagnose.more": () =>
    "Autres années, produits et économies : chargez des fichiers officiels avec coproduce data add, puis interrogez avec coproduce diagnose.",
  "diagnose.word.month": () => "par mois",
  "diagnose.word.chapter": () => "par chapitre",
  "diagnose.word.brand": () => "par marque",
  "diagnose.word.assembly": () => "par lieu de montage",
  "diagnose.word.asia-pacific": () => "Asie-Pacifique",
};
