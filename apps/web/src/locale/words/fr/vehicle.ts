import type { VehicleCatalogue } from "../vehicle.ts";

export const vehicle: VehicleCatalogue = {
  "vehicle.title": () => "Critères automobiles",
  "vehicle.core-parts": () => "Pièces essentielles",
  "vehicle.super-core": ({ counting }) =>
    `Ensemble comme super-pièce essentielle, en comptant ${counting === "all-materials" ? "toute matière non originaire" : "les seuls composants listés"}`,
  "vehicle.labor-value": () => "Teneur en valeur-travail",
  "vehicle.labor-total": () => "Total",
  "vehicle.high-wage": () => "Matières et fabrication à salaire élevé",
  "vehicle.metals": () => "Acier et aluminium",
  "vehicle.steel": () => "Achats d’acier",
  "vehicle.aluminum": () => "Achats d’aluminium",
  "vehicle.metals-together": () => "Les deux métaux ensemble",
  "vehicle.staged": () => "Selon un régime de transition de rechange approuvé.",
  "vehicle.part.engine": () => "Moteur",
  "vehicle.part.transmission": () => "Transmission",
  "vehicle.part.body-and-chassis": () => "Carrosserie et châssis",
  "vehicle.part.axle": () => "Essieu",
  "vehicle.part.suspension": () => "Système de suspension",
  "vehicle.part.steering": () => "Système de direction",
  "vehicle.part.advanced-battery": () => "Batterie avancée",
};
