/** Programs under which inputs enter, by what they do to the duty on them. */
export const programs = ["immex", "prosec", "foreign-trade-zone", "drawback"] as const;
export type Program = (typeof programs)[number];

/** "IMMEX", "Foreign trade zone" or "FTZ" as the program that is meant. */
export function parseProgram(text: string): Program | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  if (name === "ftz") return "foreign-trade-zone";
  return programs.find((each) => each === name);
}

/**
 * What a program does to the duty on an input. `deferred`: it is not paid, or given back, up to what the good
 * pays in the other party (USMCA art. 2.5; there is none of it on goods that stay). `lowered`: by how much is
 * a fact of the plant.
 */
export function reliefUnder(program: Program, isExported: boolean): "deferred" | "lowered" | "none" {
  switch (program) {
    case "immex":
    case "drawback":
      return isExported ? "deferred" : "none";
    case "foreign-trade-zone":
      return isExported ? "deferred" : "lowered";
    case "prosec":
      return "lowered";
  }
}
