import { describe, expect, it } from "vitest";
import { parseRules } from "../notation/parse.ts";
import { ruleWords } from "./rule.ts";

const say = (rule: string, locale: "en" | "es" | "fr", chapter = "84") => {
  const [line] = parseRules(`# chapter ${chapter}  source: HTSUS GN 11(o)\n${rule}`).rules;
  if (line === undefined) throw new Error(`not a rule: ${rule}`);
  return ruleWords(line, locale, () => undefined);
};

describe("ruleWords", () => {
  const refrigerators = "8418.50-8418.69 : CTH | from 8418.91-8418.99 +CTH & RVC 60/50   # r60";

  it("writes a change and a change with regional value content as the agreement does", () => {
    expect(say(refrigerators, "en").sentence).toBe(
      "A change to subheading 8418.50 through 8418.69 from any other heading; or a change to subheading 8418.50 through 8418.69 from subheading 8418.91 through 8418.99, whether or not there is also a change from any other heading, provided there is a regional value content of not less than (a) 60 percent under the transaction value method, or (b) 50 percent under the net cost method.",
    );
    expect(say(refrigerators, "es").sentence).toBe(
      "Un cambio a la subpartida 8418.50 a 8418.69 de cualquier otra partida; o un cambio a la subpartida 8418.50 a 8418.69 de la subpartida 8418.91 a 8418.99, habiendo o no también un cambio de cualquier otra partida, siempre que se cumpla con un valor de contenido regional no menor a (a) 60 por ciento conforme al método de valor de transacción, o (b) 50 por ciento conforme al método de costo neto.",
    );
    expect(say(refrigerators, "fr").sentence).toBe(
      "Un changement à la sous-position 8418.50 à 8418.69 de toute autre position; ou un changement à la sous-position 8418.50 à 8418.69 de la sous-position 8418.91 à 8418.99, qu’il y ait ou non également un changement de toute autre position, à la condition que la teneur en valeur régionale ne soit pas inférieure à a) 60\u00a0% selon la méthode de la valeur transactionnelle, ou b) 50\u00a0% selon la méthode du coût net.",
    );
  });

  it("lists the conditions of each alternative one by one", () => {
    expect(say(refrigerators, "en").alternatives[1]?.conditions).toEqual([
      "A change to subheading 8418.50 through 8418.69 from subheading 8418.91 through 8418.99, whether or not there is also a change from any other heading",
      "The regional value content is not less than (a) 60 percent under the transaction value method, or (b) 50 percent under the net cost method",
    ]);
  });
});
