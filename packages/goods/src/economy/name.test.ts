import { describe, expect, it } from "vitest";
import { economies } from "./economy.ts";
import { resolveEconomy, suggestEconomy } from "./name.ts";

describe("resolveEconomy", () => {
  it("knows the 249 officially assigned codes", () => {
    expect(new Set(economies).size).toBe(249);
    for (const code of economies) expect(resolveEconomy(code)).toBe(code);
  });

  it.each([
    ["USA", "US"],
    ["EE. UU.", "US"],
    ["E.-U.", "US"],
    ["États-Unis", "US"],
    ["estados unidos", "US"],
    ["Mexique", "MX"],
    ["MEXICO", "MX"],
    ["México", "MX"],
    ["Chine", "CN"],
    ["China", "CN"],
    ["P.R. China", "CN"],
    ["Viet Nam", "VN"],
    ["Corée du Sud", "KR"],
    ["Alemania", "DE"],
    ["UK", "GB"],
    ["Hong Kong", "HK"],
    ["Taïwan", "TW"],
  ])("reads %s as %s", (name, code) => {
    expect(resolveEconomy(name)).toBe(code);
  });

  it.each(["", "XX", "Asia", "North America", "?"])("does not guess %j", (name) => {
    expect(resolveEconomy(name)).toBeUndefined();
  });

  it("suggests the country that a misspelled name means", () => {
    expect(suggestEconomy("Chnia")).toBe("CN");
    expect(suggestEconomy("Méxcio")).toBe("MX");
    expect(suggestEconomy("XX")).toBeNull();
  });
});
