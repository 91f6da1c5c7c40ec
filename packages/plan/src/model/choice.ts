import { formatMoney, hundred, type MaterialDocument, type Money, type Percent } from "@coproduce/goods";
import type { Candidate, Column } from "./column.ts";
import { shareOf } from "./share.ts";
import { money } from "./spread.ts";
import { quantity as quantityOf } from "./volume.ts";

/** What each column takes: one candidate for the whole, or several for shares that add up to it. */
export type Choice = readonly (readonly Taken[])[];

export interface Taken {
  readonly index: number;
  readonly share: Percent;
}

/** One candidate of each column, for the whole. */
export function wholly(indices: readonly number[]): Choice {
  return indices.map((index) => [{ index, share: hundred }]);
}

export function choiceKey(choice: Choice): string {
  return choice
    .map((taken) =>
      taken.map(({ index, share }) => (share === hundred ? `${index}` : `${index}:${share}`)).join("+"),
    )
    .join(",");
}

/** A candidate that is taken, and for which share. */
export interface TakenCandidate {
  readonly column: Column;
  readonly candidate: Candidate;
  readonly share: Percent;
}

export function takenOf(columns: readonly Column[], choice: Choice): readonly TakenCandidate[] {
  return columns.flatMap((column, at) =>
    (choice[at] ?? []).flatMap(({ index, share }) => {
      const candidate = column.candidates[index];
      return candidate === undefined ? [] : [{ column, candidate, share }];
    }),
  );
}

/**
 * The materials of a good made of a choice. A material that comes from several suppliers stands in it as
 * several materials, each with its share of the value: mixed fungible materials are accounted for by their
 * average (Uniform Regulations, Schedule 7). The first keeps the id.
 */
export function materialsOf(columns: readonly Column[], choice: Choice): readonly MaterialDocument[] {
  const seen = new Set<string>();
  return takenOf(columns, choice).map(({ column, candidate, share }) => {
    const ids = seen.has(column.id) ? `~${candidate.picks[0]?.offer.id ?? ""}` : "";
    seen.add(column.id);
    return share === hundred ? candidate.document : partOf(candidate.document, share, ids);
  });
}

/** A share of a material and of all that is in it. */
function partOf(material: MaterialDocument, share: Percent, ids: string): MaterialDocument {
  const part = (amount: string) => formatMoney(shareOf(money(amount), share) as Money);
  const ofGoods = (stated: string | number) => formatMoney(shareOf(quantityOf(stated), share) as Money);
  const { id, value, quantity, weightKg, costs, adjustments, materials, supplierInputs } = material;
  const { excluded, ...others } = costs ?? {};
  return {
    ...material,
    id: `${id}${ids}`,
    value: part(value),
    ...(quantity === undefined ? {} : { quantity: ofGoods(quantity) }),
    ...(weightKg === undefined ? {} : { weightKg: ofGoods(weightKg) }),
    ...(costs === undefined
      ? {}
      : {
          costs: {
            ...eachOf(others, part),
            ...(excluded === undefined ? {} : { excluded: eachOf(excluded, part) }),
          },
        }),
    ...(adjustments === undefined ? {} : { adjustments: eachOf(adjustments, part) }),
    ...(materials === undefined ? {} : { materials: materials.map((each) => partOf(each, share, ids)) }),
    ...(supplierInputs === undefined
      ? {}
      : {
          supplierInputs: {
            netCost: part(supplierInputs.netCost),
            vnm: part(supplierInputs.vnm),
            ...(supplierInputs.materials === undefined
              ? {}
              : { materials: supplierInputs.materials.map((each) => partOf(each, share, ids)) }),
          },
        }),
  };
}

function eachOf<T extends Readonly<Record<string, string | undefined>>>(
  amounts: T,
  part: (amount: string) => string,
): T {
  return Object.fromEntries(
    Object.entries(amounts).map(([key, amount]) => [key, amount === undefined ? amount : part(amount)]),
  ) as T;
}
