import type { VehicleCatalogue } from "../vehicle.ts";

export const vehicle: VehicleCatalogue = {
  "vehicle.title": () => "Automotive tests",
  "vehicle.core-parts": () => "Core parts",
  "vehicle.super-core": ({ reading }) => `Together as one super-core, way ${reading} of counting`,
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
