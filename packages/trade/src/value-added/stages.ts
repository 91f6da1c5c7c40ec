// biome-ignore-all lint/style/noNonNullAssertion: numeric kernels; every index is within bounds by construction.
import { indexOf, type SourceShare, sourcesOf } from "./exports.ts";
import { dot, onlyEconomy } from "./flows.ts";
import type { ProductionSystem } from "./leontief.ts";

/** Where the value of a final good is added, stage by stage up its supply chain, in percent of the good. */
export interface ProductionStage {
  /** 0 is the last producer, 1 its suppliers, 2 theirs; the last stage holds all that is farther up. */
  readonly stage: number;
  readonly byEconomy: readonly SourceShare[];
}

/** Value added by stage and economy in one unit of an industry's final good, made in one economy. */
export function stagesOf(
  system: ProductionSystem,
  economy: string,
  industry: string,
  depth = 4,
): readonly ProductionStage[] {
  const { table, block, valueAdded } = system;
  const at = table.industries.findIndex(({ code }) => code === industry);
  if (at < 0) throw new RangeError(`${table.name} has no industry ${industry}.`);
  let output = new Float64Array(system.size);
  output[indexOf(system, economy) * block + at] = 1;
  const all = sourcesOf(system, output);
  const left = new Map(all.map((row) => [row.economy, row.value]));
  const stages: ProductionStage[] = [];
  for (let stage = 0; stage < depth; stage++) {
    const values = table.economies.map((name, e) => {
      const value = dot(onlyEconomy(valueAdded, e, block), output);
      left.set(name, left.get(name)! - value);
      return { economy: name, value, share: 100 * value };
    });
    stages.push({ stage, byEconomy: values.filter(({ value }) => value !== 0) });
    output = inputsFor(system, output);
  }
  const rest = [...left].map(([name, value]) => ({ economy: name, value, share: 100 * value }));
  return [...stages, { stage: depth, byEconomy: rest.filter(({ value }) => Math.abs(value) > 1e-12) }];
}

/** The inputs that an output uses directly: A x. */
function inputsFor(system: ProductionSystem, output: Float64Array): Float64Array<ArrayBuffer> {
  const { exported, block, size, domesticInputs } = system;
  const inputs = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let k = exported.columnStart[i]!; k < exported.columnStart[i + 1]!; k++) {
      sum += exported.value[k]! * output[exported.row[k]!]!;
    }
    const home = domesticInputs[Math.floor(i / block)]!;
    const start = i - (i % block);
    for (let j = 0; j < block; j++) sum += home[(i % block) * block + j]! * output[start + j]!;
    inputs[i] = sum;
  }
  return inputs;
}
