import type { CorePart } from "@coproduce/goods";

type Text = () => string;

/** The automotive tests (Uniform Regulations ss. 14, 17 and 18). */
export interface VehicleCatalogue extends Readonly<Record<`vehicle.part.${CorePart}`, Text>> {
  readonly "vehicle.title": Text;
  readonly "vehicle.core-parts": Text;
  readonly "vehicle.super-core": (params: { counting: "all-materials" | "listed-components" }) => string;
  readonly "vehicle.labor-value": Text;
  readonly "vehicle.labor-total": Text;
  readonly "vehicle.high-wage": Text;
  readonly "vehicle.metals": Text;
  readonly "vehicle.steel": Text;
  readonly "vehicle.aluminum": Text;
  readonly "vehicle.metals-together": Text;
  readonly "vehicle.staged": Text;
}
