import {
  type CorePart,
  isMoney,
  type MaterialDocument,
  type Money,
  nearest,
  type ProductDocument,
  parseMoney,
} from "@coproduce/goods";
import { mostInside } from "../model/column.ts";
import { pathsOf } from "../model/material-path.ts";
import { parseProgram, programs } from "../model/program.ts";
import { quantity } from "../model/volume.ts";
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
  const parts = new Map<CorePart, string>();
  const made = new Set(paths.keys());
  options.options.forEach(({ material, alternatives, corePart, split }, index) => {
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
    if (corePart !== undefined) {
      const other = parts.get(corePart);
      if (product.vehicle === undefined) fail([...at, "corePart"], { key: "options.no-vehicle", params: {} });
      else if (other !== undefined)
        fail([...at, "corePart"], { key: "options.core-part-twice", params: { part: corePart, other } });
      parts.set(corePart, material);
    }
    if (split === true) needVolume(options, [...at, "split"], fail);
    if (alternatives.length === 0) {
      fail([...at, "alternatives"], { key: "options.no-alternatives", params: { id: material } });
    }
    checkIds(alternatives, [...at, "alternatives"], fail);
    alternatives.forEach((alternative, place) => {
      const path = [...at, "alternatives", place] as const;
      checkAlternative(alternative, options, path, fail);
      checkPrice(alternative, options, path, fail);
      checkMade(alternative.make?.materials ?? [], made, [...path, "make", "materials"], fail);
    });
  });
  for (const { id } of product.materials) {
    const inside = options.options.filter(({ material }) => paths.get(material)?.[0]?.id === id);
    const ways = inside.reduce((product, { alternatives }) => product * (alternatives.length + 1), 1);
    if (ways > mostInside && inside.length > 1) {
      fail(["options"], { key: "options.too-many-inside", params: { id, limit: mostInside } });
    }
  }
  for (const [economy, markup] of Object.entries(options.markups ?? {})) {
    checkMarkup(markup, ["markups", economy], fail);
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
  if (capacity !== undefined && minimumOrder !== undefined && quantity(minimumOrder) > quantity(capacity)) {
    const params = { minimumOrder: String(minimumOrder), capacity: String(capacity) };
    fail([...at, "minimumOrder"], { key: "options.minimum-over-capacity", params });
  }
  if (from !== undefined && until !== undefined && from > until) {
    fail([...at, "until"], { key: "options.until-before-from", params: { from, until } });
  }
  if (program !== undefined && inputDuty === undefined && parseProgram(program) === undefined) {
    const params = { program, programs: [...programs] };
    fail([...at, "program"], { key: "options.program-unknown", params });
  }
  if (paysOnce(switchingCost)) needVolume(options, [...at, "switchingCost"], fail);
  if ((capacity !== undefined || minimumOrder !== undefined) && options.volumePerYear === undefined) {
    const field = capacity === undefined ? "minimumOrder" : "capacity";
    fail([...at, field], { key: "options.volume-missing", params: { field } });
  }
}

/** A price is stated, estimated by a markup, or what making the material takes: one of the three. */
function checkPrice(
  { value, markup, make, volumeBreaks = [], origin }: AlternativeDocument,
  options: OptionsDocument,
  at: Incoherence["path"],
  fail: Fail,
): void {
  const stated = [value, markup, make].filter((each) => each !== undefined).length;
  if (stated === 0 && options.markups?.[origin] === undefined) {
    fail([...at, "value"], { key: "options.price-missing", params: { origin } });
  }
  checkMarkup(markup, [...at, "markup"], fail);
  if (stated > 1) fail(at, { key: "options.price-twice", params: {} });
  const [first] = volumeBreaks;
  if (first !== undefined) needVolume(options, [...at, "volumeBreaks"], fail);
  const starts = new Set<bigint>();
  volumeBreaks.forEach(({ from }, place) => {
    const start = quantity(from);
    const path = [...at, "volumeBreaks", place, "from"];
    if (start === 0n) fail(path, { key: "options.zero", params: { field: "from" } });
    else if (starts.has(start)) fail(path, { key: "options.break-twice", params: { from: String(from) } });
    starts.add(start);
  });
}

function checkMarkup(markup: string | undefined, at: Incoherence["path"], fail: Fail): void {
  if (markup !== undefined && Number(markup) < -100)
    fail(at, { key: "options.markup-below", params: { markup } });
}

/** Materials of something made in the plant have ids that no other material has. */
function checkMade(
  materials: readonly MaterialDocument[],
  taken: Set<string>,
  at: Incoherence["path"],
  fail: Fail,
): void {
  materials.forEach(({ id, materials: inner = [] }, place) => {
    if (taken.has(id)) fail([...at, place, "id"], { key: "options.made-id-taken", params: { id } });
    taken.add(id);
    checkMade(inner, taken, [...at, place, "materials"], fail);
  });
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
