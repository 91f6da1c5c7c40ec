import { isMoney, type Money, nearest, type ProductDocument, parseMoney } from "@coproduce/goods";
import { mostInside } from "../model/column.ts";
import { pathsOf } from "../model/material-path.ts";
import type { OptionsMessage } from "./messages/catalogue.ts";
import type { AlternativeDocument, OptionsDocument } from "./schema.ts";

/** Something that no single field shows. */
export interface Incoherence {
  readonly path: readonly (string | number)[];
  readonly message: OptionsMessage;
}

/** What does not fit together in an options document of the right shape, nor with its product. */
export function findIncoherences(options: OptionsDocument, product: ProductDocument): readonly Incoherence[] {
  const found: Incoherence[] = [];
  const fail = (path: Incoherence["path"], message: OptionsMessage) => found.push({ path, message });
  const paths = pathsOf(product);
  const seen = new Set<string>();
  options.options.forEach(({ material, alternatives }, index) => {
    const at = ["options", index] as const;
    const inside = paths.get(material);
    if (inside === undefined) {
      const params = { id: material, nearest: nearest(material, paths.keys()) };
      fail([...at, "material"], { key: "options.unknown-material", params });
    } else {
      const outer = inside
        .slice(0, -1)
        .find(({ id }) => options.options.some((each) => each.material === id));
      if (outer !== undefined) {
        const params = { id: material, outer: outer.id };
        fail([...at, "material"], { key: "options.inside-another", params });
      }
      const foreign = inside.find(({ fx }) => fx !== undefined);
      if (foreign !== undefined && (foreign.id !== material || inside.length > 1)) {
        const params = { id: material, outer: foreign.id };
        fail([...at, "material"], { key: "options.other-currency", params });
      }
    }
    if (seen.has(material)) {
      fail([...at, "material"], { key: "options.material-twice", params: { id: material } });
    }
    seen.add(material);
    if (alternatives.length === 0) {
      fail([...at, "alternatives"], { key: "options.no-alternatives", params: { id: material } });
    }
    checkIds(alternatives, [...at, "alternatives"], fail);
    alternatives.forEach((alternative, place) => {
      checkAlternative(alternative, options, [...at, "alternatives", place], fail);
    });
  });
  for (const { id } of product.materials) {
    const inside = options.options.filter(({ material }) => paths.get(material)?.[0]?.id === id);
    const ways = inside.reduce((product, { alternatives }) => product * (alternatives.length + 1), 1);
    if (ways > mostInside && inside.length > 1) {
      fail(["options"], { key: "options.too-many-inside", params: { id, limit: mostInside } });
    }
  }
  checkIds(options.assembly ?? [], ["assembly"], fail);
  for (const [index, { switchingCost }] of (options.assembly ?? []).entries()) {
    if (paysOnce(switchingCost)) needVolume(options, ["assembly", index, "switchingCost"], fail);
  }
  if (paysOnce(options.complianceCostPerYear)) needVolume(options, ["complianceCostPerYear"], fail);
  for (const field of ["volumePerYear", "horizonYears"] as const) {
    const stated = options[field];
    if (stated !== undefined && Number(stated) === 0) {
      fail([field], { key: "options.zero", params: { field } });
    }
  }
  return found;
}

type Fail = (path: Incoherence["path"], message: OptionsMessage) => void;

function checkIds(rows: readonly { readonly id: string }[], at: Incoherence["path"], fail: Fail): void {
  const first = new Map<string, number>();
  rows.forEach(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else fail([...at, index, "id"], { key: "options.id-twice", params: { id, first: before } });
  });
}

function checkAlternative(
  alternative: AlternativeDocument,
  options: OptionsDocument,
  at: Incoherence["path"],
  fail: Fail,
): void {
  const { capacity, minimumOrder, from, until, program, inputDuty, switchingCost } = alternative;
  if (capacity !== undefined && minimumOrder !== undefined && Number(minimumOrder) > Number(capacity)) {
    const params = { minimumOrder: String(minimumOrder), capacity: String(capacity) };
    fail([...at, "minimumOrder"], { key: "options.minimum-over-capacity", params });
  }
  if (from !== undefined && until !== undefined && from > until) {
    fail([...at, "until"], { key: "options.until-before-from", params: { from, until } });
  }
  if (program !== undefined && inputDuty === undefined) {
    fail([...at, "inputDuty"], { key: "options.program-without-duty", params: { program } });
  }
  if (paysOnce(switchingCost)) needVolume(options, [...at, "switchingCost"], fail);
  if ((capacity !== undefined || minimumOrder !== undefined) && options.volumePerYear === undefined) {
    const field = capacity === undefined ? "minimumOrder" : "capacity";
    fail([...at, field], { key: "options.volume-missing", params: { field } });
  }
}

function needVolume(options: OptionsDocument, path: Incoherence["path"], fail: Fail): void {
  if (options.volumePerYear !== undefined) return;
  fail(path, { key: "options.volume-missing", params: { field: String(path.at(-1)) } });
}

function paysOnce(amount: string | undefined): boolean {
  if (amount === undefined) return false;
  const read = parseMoney(amount);
  return isMoney(read) && read > (0n as Money);
}
