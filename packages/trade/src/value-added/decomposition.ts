// biome-ignore-all lint/style/noNonNullAssertion: numeric kernels; every index is within bounds by construction.
import { solveDense } from "./dense.ts";
import { indexOf, sourceMultipliers } from "./exports.ts";
import { deliveriesOf, dot, onlyEconomy, total } from "./flows.ts";
import type { ProductionSystem } from "./leontief.ts";

/**
 * Gross exports of an economy by where their value was added and where it ends: the nine terms of Koopman, Wang
 * and Wei, "Tracing Value-Added and Double Counting in Gross Exports", American Economic Review 104(2), 2014,
 * equation (36), in the table's money. The terms sum to gross exports.
 */
export interface ExportTerms {
  /** 1: domestic value added in final goods exported. */
  readonly domesticInFinal: number;
  /** 2: in inputs used by the importer for what it uses itself. */
  readonly domesticInInputs: number;
  /** 3: in inputs that the importer's buyers in third economies finally use. */
  readonly domesticToThird: number;
  /** 4: that returns home in final goods. */
  readonly returnedInFinal: number;
  /** 5: that returns home in inputs for what is used at home. */
  readonly returnedInInputs: number;
  /** 6: domestic value counted again in inputs that cross the border more than once. */
  readonly domesticDoubleCounted: number;
  /** 7: foreign value added in final goods exported. */
  readonly foreignInFinal: number;
  /** 8: in inputs exported. */
  readonly foreignInInputs: number;
  /** 9: foreign value counted again. */
  readonly foreignDoubleCounted: number;
}

export interface ExportDecomposition {
  readonly exporter: string;
  readonly grossExports: number;
  readonly terms: ExportTerms;
  /** Gross exports less the sum of the terms: rounding only. */
  readonly residual: number;
}

/** Decomposes an economy's exports with one solution of the world's system and one of each domestic block. */
export function decomposeExports(system: ProductionSystem, exporter: string): ExportDecomposition {
  const { table, block, size, exported, imported } = system;
  const s = indexOf(system, exporter);
  const economies = table.economies.length;
  const home = s * block;
  const { exports, finalExports, finalAtHome } = deliveriesOf(table);

  // Per unit of delivery of every sector: value added by the exporter; per unit of the exporter's own
  // deliveries: value added by all others, which is the rest of the unit.
  const domestic = sourceMultipliers(system, s).values;
  const foreign = onlyEconomy(domestic, s, block).map((share, j) =>
    Math.floor(j / block) === s && system.output[j]! > 0 ? 1 - share : 0,
  );

  const abroad = { absorbed: 0, third: 0, returned: 0 };
  for (let i = 0; i < size; i++) {
    const economy = Math.floor(i / block);
    if (economy === s) continue;
    for (let e = 0; e < economies; e++) {
      const value = domestic[i]! * table.final[i * economies + e]!;
      if (e === economy) abroad.absorbed += value;
      else if (e === s) abroad.returned += value;
      else abroad.third += value;
    }
  }

  // The exporter's value in the inputs it buys back, per unit of its output: sum over r of V B_sr A_rs.
  const boughtBack = new Float64Array(size);
  for (let j = home; j < home + block; j++) {
    for (let k = imported.columnStart[j]!; k < imported.columnStart[j + 1]!; k++) {
      boughtBack[j]! += domestic[imported.row[k]!]! * imported.value[k]!;
    }
  }
  const usedAtHome = local(system, s, finalAtHome);
  const calledByExports = local(system, s, exports);

  // What the exporter's inputs are used for in each importer: for use there, or for export again.
  const forUse = new Float64Array(size);
  const forExport = new Float64Array(size);
  for (let r = 0; r < economies; r++) {
    if (r === s) continue;
    const use = local(system, r, finalAtHome);
    const again = local(system, r, exports);
    for (let i = home; i < home + block; i++) {
      for (let k = exported.columnStart[i]!; k < exported.columnStart[i + 1]!; k++) {
        const j = exported.row[k]!;
        if (Math.floor(j / block) !== r) continue;
        forUse[i]! += exported.value[k]! * use[j]!;
        forExport[i]! += exported.value[k]! * again[j]!;
      }
    }
  }

  const ownFinalExports = onlyEconomy(finalExports, s, block);
  const terms: ExportTerms = {
    domesticInFinal: dot(domestic, ownFinalExports),
    domesticInInputs: abroad.absorbed,
    domesticToThird: abroad.third,
    returnedInFinal: abroad.returned,
    returnedInInputs: dot(boughtBack, usedAtHome),
    domesticDoubleCounted: dot(boughtBack, calledByExports),
    foreignInFinal: dot(foreign, ownFinalExports),
    foreignInInputs: dot(foreign, forUse),
    foreignDoubleCounted: dot(foreign, forExport),
  };
  const grossExports = total(onlyEconomy(exports, s, block));
  const sum = Object.values(terms).reduce((a: number, b: number) => a + b, 0);
  return { exporter, grossExports, terms, residual: grossExports - sum };
}

/** Output that deliveries of one economy call forth within it alone: (I - A_ee)^-1 times them. */
function local(system: ProductionSystem, economy: number, deliveries: Float64Array): Float64Array {
  const start = economy * system.block;
  const part = deliveries.slice(start, start + system.block);
  solveDense(system.domestic[economy]!, part);
  const result = new Float64Array(system.size);
  result.set(part, start);
  return result;
}
