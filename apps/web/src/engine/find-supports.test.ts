import type { MaterialStanding, OriginAnswer, OriginVerdict } from "@coproduce/assess";
import type { ProductDocument } from "@coproduce/goods";
import { expect, test } from "vitest";
import { findMaterial } from "../assess/draft/apply.ts";
import { findSupports } from "./find-supports.ts";

const document: ProductDocument = {
  id: "freezer",
  hs: "8418.50",
  currency: "USD",
  materials: [
    { id: "coils", name: "Coils", origin: "US", originating: true, value: "54.00" },
    { id: "steel", name: "Steel", origin: "MX", originating: true, value: "61.00" },
    { id: "fan", name: "Fan", origin: "VN", value: "14.00" },
  ],
};

function origin(verdict: OriginVerdict): OriginAnswer {
  const materials = document.materials.map(
    ({ id, name = id, value, originating }): MaterialStanding => ({
      id,
      name,
      path: [],
      hs: null,
      origin: null,
      value,
      originating: originating === true ? "yes" : "no",
      shift: null,
      disregarded: false,
      designated: false,
    }),
  );
  return {
    verdict,
    asDocumented: verdict === "originating" ? "originating" : "non-originating",
    criterion: null,
    basis: null,
    rule: null,
    rvc: {},
    deMinimis: null,
    vehicle: null,
    elections: [],
    assumptions: [],
    because: [],
    missing: [],
    levers: [],
    materials,
  };
}

const lost = (changed: ProductDocument, id: string) =>
  findMaterial(changed.materials, id)?.originating === false;

test("names the materials without whose origin the good would not originate, the most valuable first", () => {
  const judge = (changed: ProductDocument) =>
    lost(changed, "steel") ? "non-originating" : lost(changed, "coils") ? "undetermined" : "originating";
  expect(findSupports(document, origin("originating"), judge)).toEqual([
    { material: "steel", name: "Steel", value: "61.00", leadsTo: "non-originating" },
    { material: "coils", name: "Coils", value: "54.00", leadsTo: "undetermined" },
  ]);
});

test("a material whose loss changes nothing carries nothing", () => {
  expect(findSupports(document, origin("originating"), () => "originating")).toEqual([]);
});

test("a good that does not originate rests on nothing", () => {
  expect(findSupports(document, origin("undetermined"), () => "non-originating")).toEqual([]);
});
