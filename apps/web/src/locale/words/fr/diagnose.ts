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
  "diagnose.unmapped": ({ share }) => `Non placés : ${share} de la valeur.`,
  "diagnose.more": () =>
    "Autres années, produits et économies : chargez des fichiers officiels avec coproduce data add, puis interrogez avec coproduce diagnose.",
  "diagnose.word.month": () => "par mois",
  "diagnose.word.chapter": () => "par chapitre",
  "diagnose.word.brand": () => "par marque",
  "diagnose.word.assembly": () => "par lieu de montage",
  "diagnose.word.asia-pacific": () => "Asie-Pacifique",
  "diagnose.word.non-market-economies": () => "économies non marchandes",
  "diagnose.word.eu": () => "Union européenne",
  "diagnose.word.model": () => "par modèle",
  "diagnose.as-table": () => "Le graphique en tableau",
  "diagnose.source-column": () => "Source",
  "diagnose.sort": ({ column }) => `Trier par ${column}`,
  "diagnose.suppliers-of": ({ product }) =>
    `Fournisseurs de ${product}, part des importations des États-Unis`,
  "diagnose.region": () => "Amérique du Nord",
  "diagnose.rest": () => "Reste du monde",
  "diagnose.chapter": () => "Chapitre",
  "diagnose.value": () => "Importations, M USD",
  "diagnose.partner": () => "Partenaire",
  "diagnose.exporter": () => "Exportateur",
  "diagnose.exports": () => "Exportations, M USD",
  "diagnose.imports": () => "Importations, M USD",
  "diagnose.year": () => "Année",
  "diagnose.month": () => "Mois",
  "diagnose.claimed": () => "Avec préférence",
  "diagnose.unclaimed": () => "Non demandée",
  "diagnose.low": () => "Sans autre route",
  "diagnose.high": () => "Souvent par cette route",
  "diagnose.model": () => "Modèle",
  "diagnose.assembled-in": () => "Monté en",
  "diagnose.content": () => "Contenu régional, au moins, %",
  "diagnose.of": ({ reached, models }) => `${reached} sur ${models}`,
  "diagnose.measure.dependence": ({ group }) =>
    `Parts des importations des États-Unis par chapitre; le chiffre est la part de ${group}. Les 15 chapitres dont le plus de valeur en provient.`,
  "diagnose.measure.tdr": ({ year }) =>
    `Ratio de déficit commercial des États-Unis, ${year}\u00a0: le déficit par dollar exporté vers le partenaire. Sous zéro, un excédent.`,
  "diagnose.measure.utilization": () =>
    "Part de la valeur des importations des États-Unis entrée sous la préférence de l’ACEUM, par mois",
  "diagnose.measure.utilization-chapter": () =>
    "Part de la valeur entrée sous la préférence, les 20 plus grands chapitres, du plus grand au plus petit",
  "diagnose.measure.integration": () =>
    "Importations des États-Unis en provenance de leurs voisins selon l’usage des biens (CGCE 4); le chiffre est la part des biens intermédiaires",
  "diagnose.measure.value-added": ({ year, first, last }) =>
    `Pourcentage des exportations de l’économie de chaque ligne ajouté dans celle de chaque colonne, ${year}; dessous, la variation de ${first} à ${last} en points de pourcentage`,
  "diagnose.measure.chokepoints": () =>
    "Part de la valeur des importations des États-Unis provenant de fournisseurs dont la route maritime y passe",
  "diagnose.measure.vehicles": () =>
    "Un point par modèle\u00a0: contenu américain, canadien et mexicain que déclare son étiquette, une borne inférieure. À côté, les modèles qui atteignent le seuil.",
  "diagnose.finding.tdr-over-time": ({ partner, from, to, first, last }) =>
    `${partner}\u00a0: pour chaque dollar exporté, le déficit des États-Unis est passé de ${first} en ${from} à ${last} en ${to}`,
  "diagnose.finding.utilization": ({ from, to, mexico, canada }) =>
    `De ${from} à ${to}, le recours à la préférence est passé de ${mexico.from} à ${mexico.to} pour le Mexique et de ${canada.from} à ${canada.to} pour le Canada`,
  "diagnose.finding.value-added": (p) =>
    `${p.exporter}\u00a0: de ${p.first} à ${p.last}, la valeur dans ses exportations passe de ${p.sourceFrom} à ${p.sourceTo} (${p.source}) et de ${p.otherFrom} à ${p.otherTo} (${p.other})`,
  "diagnose.finding.vehicles": ({ reached, models, threshold }) =>
    `${reached} des ${models} modèles montés en Amérique du Nord déclarent au moins ${threshold}\u00a0% de contenu régional`,
  "diagnose.chapter-98": () => "Dispositions spéciales de classement",
  "diagnose.chapter-99": () => "Dispositions temporaires, envois de faible valeur",
  "diagnose.finding.integration": (p) =>
    `Part des biens intermédiaires dans les importations des États-Unis\u00a0: ${p.first} ${p.firstShare}, ${p.second} ${p.secondShare}`,
  "diagnose.name": () => "Nom",
  "diagnose.change": ({ value, share }) =>
    `Par rapport à l’année précédente\u00a0: valeur ${value}, part du groupe ${share} points`,
  "diagnose.change-column": () => "Variation de sa part, points",
  "diagnose.measure.regional-value": () =>
    "Pourcentage de la valeur des exportations de chaque économie ajouté en Amérique du Nord, elle-même comprise",
  "diagnose.finding.regional-value": ({ exporter, first, last, from, to }) =>
    `${exporter}\u00a0: de ${first} à ${last}, la valeur nord-américaine des exportations est passée de ${from} à ${to}`,
};
