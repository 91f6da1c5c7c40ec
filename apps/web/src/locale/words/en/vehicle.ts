import type { VehicleCatalogue } from "../vehicle.ts";

export const vehicle: VehicleCatalogue = {
  "vehicle.title": () => "Automotive tests",
  "vehicle.core-parts": () => "Core parts",
  "vehicle.super-core": ({ counting }) =>
    `Together as one super-core, counting ${counting === "all-materials" ? "all foreign materials" : "listed components only"}`,
  "vehicle.labor-value": () => "Labor value content",
  "vehicle.labor-total": () => "Total",
  "vehicle.high-wage": () => "From high-wage materials and manufacturing",
  "vehicle.metals": () => "Steel and aluminum",
  "vehicle.steel": () => "Steel purchases",
  "vehicle.aluminum": () => "Aluminum purchases",
  "vehicle.metals-together": () => "Both metals together",
  "vehicle.staged": () => "Under an approved alternative staging regime.",
  "vehicle.part.engine": () => "Engine",
  "vehicle.part.transmission": () => "Transmission",
  "vehicle.part.body-and-chassis": () => "Body and chassis",
  "vehicle.part.axle": () => "Axle",
  "vehicle.part.suspension": () => "Suspension system",
  "vehicle.part.steering": () => "Steering system",
  "vehicle.part.advanced-battery": () => "Advanced battery",
};
