import type { VehicleCatalogue } from "../vehicle.ts";

export const vehicle: VehicleCatalogue = {
  "vehicle.title": () => "Pruebas automotrices",
  "vehicle.core-parts": () => "Partes esenciales",
  "vehicle.super-core": ({ counting }) =>
    `Juntas como superparte esencial, contando ${counting === "all-materials" ? "todo material no originario" : "solo los componentes listados"}`,
  "vehicle.labor-value": () => "Valor de contenido laboral",
  "vehicle.labor-total": () => "Total",
  "vehicle.high-wage": () => "De materiales y manufactura de salario alto",
  "vehicle.metals": () => "Acero y aluminio",
  "vehicle.steel": () => "Compras de acero",
  "vehicle.aluminum": () => "Compras de aluminio",
  "vehicle.metals-together": () => "Ambos metales juntos",
  "vehicle.staged": () => "Conforme a un régimen de transición alternativo aprobado.",
  "vehicle.part.engine": () => "Motor",
  "vehicle.part.transmission": () => "Transmisión",
  "vehicle.part.body-and-chassis": () => "Carrocería y chasis",
  "vehicle.part.axle": () => "Eje",
  "vehicle.part.suspension": () => "Sistema de suspensión",
  "vehicle.part.steering": () => "Sistema de dirección",
  "vehicle.part.advanced-battery": () => "Batería avanzada",
};
