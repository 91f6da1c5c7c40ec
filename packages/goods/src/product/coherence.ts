import { parseHsCode } from "../hs/code.ts";
import type { GoodsMessage } from "../messages/catalogue.ts";
import { formatMoney, isMoney, type Money, parseMoney } from "../money/money.ts";
import { currencySchema } from "./leaf.ts";

/** Deeper nesting than any bill of materials has; a document beyond it is refused before it is walked. */
export const deepestNesting = 64;

/** Something that no single field shows: an id used twice, a material inside itself, a missing rate. */
export interface Incoherence {
  readonly path: readonly (string | number)[];
  readonly message: GoodsMessage;
}

type Fields = Readonly<Record<string, unknown>>;

interface Walk {
  currency: unknown;
  readonly ids: Map<unknown, readonly (string | number)[]>;
  /** The good and the materials around the one that is looked at. */
  readonly around: Fields[];
  readonly found: Incoherence[];
  finite: boolean;
}

export interface Coherence {
  readonly found: readonly Incoherence[];
  /** Whether the nesting ends within {@link deepestNesting}, so that the schema can walk it. */
  readonly finite: boolean;
}

/**
 * What does not fit together in a product document. The value need not have the right shape: what cannot be
 * read is left to the schema, so that one reading reports everything.
 */
export function findIncoherences(document: unknown): Coherence {
  const around = isFields(document) ? [document] : [];
  const walk: Walk = { currency: undefined, ids: new Map(), around, found: [], finite: true };
  if (!isFields(document)) return walk;
  walk.currency = document.currency;
  const code = typeof document.hs === "string" ? parseHsCode(document.hs) : undefined;
  if (code !== undefined && code.length < 6) {
    walk.found.push({ path: ["hs"], message: { key: "code.too-short", params: { value: code } } });
  }
  checkAdjustments(document, document.transactionValue, document.currency, [], walk);
  walkMaterials(document.materials, [], walk);
  return walk;
}

function walkMaterials(materials: unknown, at: readonly (string | number)[], walk: Walk): void {
  if (!Array.isArray(materials) || materials.length === 0) return;
  if (walk.around.length > deepestNesting) {
    walk.found.push({ path: at, message: { key: "material.too-deep", params: { limit: deepestNesting } } });
    walk.finite = false;
    return;
  }
  for (let index = 0; index < materials.length; index++) {
    const material: unknown = materials[index];
    if (isFields(material)) walkMaterial(material, index, at, walk);
  }
}

function walkMaterial(material: Fields, index: number, at: readonly (string | number)[], walk: Walk): void {
  const { id, currency, fx, adjustments, materials, supplierInputs } = material;
  const path = () => [...at, "materials", index];
  if (typeof id === "string" && id !== "") checkId(id, path, walk);
  if (walk.around.includes(material)) {
    walk.finite = false;
    return;
  }
  if (
    fx === undefined &&
    currency !== undefined &&
    currency !== walk.currency &&
    isCurrency(currency) &&
    isCurrency(walk.currency)
  ) {
    walk.found.push({
      path: [...path(), "fx"],
      message: { key: "fx.missing", params: { currency, document: walk.currency } },
    });
  }
  if (typeof fx === "string" && /^0+(\.0+)?$/.test(fx)) {
    walk.found.push({ path: [...path(), "fx"], message: { key: "fx.zero", params: { value: fx } } });
  }
  if (adjustments !== undefined)
    checkAdjustments(material, material.value, currency ?? walk.currency, path(), walk);
  if (materials === undefined && supplierInputs === undefined) return;
  walk.around.push(material);
  walkMaterials(materials, path(), walk);
  if (isFields(supplierInputs)) walkMaterials(supplierInputs.materials, [...path(), "supplierInputs"], walk);
  walk.around.pop();
}

/** Ids are unique in the document; one that stands inside its own material makes a circle. */
function checkId(id: string, path: () => readonly (string | number)[], walk: Walk): void {
  const outer = walk.around.findIndex((fields) => fields.id === id);
  if (outer >= 0) {
    const circle = [...walk.around.slice(outer).map((fields) => String(fields.id)), id];
    walk.found.push({ path: path(), message: { key: "material.contains-itself", params: { path: circle } } });
    return;
  }
  const first = walk.ids.get(id);
  if (first === undefined) walk.ids.set(id, path());
  else {
    const params = { id, first: formatPath(first), row: null };
    walk.found.push({ path: [...path(), "id"], message: { key: "id.duplicate", params } });
  }
}

/** Adjustments are amounts inside the value that they belong to. */
function checkAdjustments(
  of: Fields,
  value: unknown,
  currency: unknown,
  at: readonly (string | number)[],
  walk: Walk,
): void {
  const whole = moneyOf(value);
  if (!isFields(of.adjustments) || whole === undefined) return;
  let sum = 0n;
  for (const amount of Object.values(of.adjustments)) sum += moneyOf(amount) ?? 0n;
  if (sum <= whole) return;
  const params = { sum: formatMoney(sum as Money), value: formatMoney(whole), currency: String(currency) };
  walk.found.push({ path: [...at, "adjustments"], message: { key: "adjustments.exceed-value", params } });
}

function moneyOf(value: unknown): Money | undefined {
  if (typeof value !== "string") return undefined;
  const amount = parseMoney(value);
  return isMoney(amount) ? amount : undefined;
}

function isCurrency(value: unknown): value is string {
  return currencySchema.safeParse(value).success;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A place in the product document, as people write it: `materials[2].hs`. */
export function formatPath(path: readonly (string | number)[]): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (!/^[A-Za-z$][\w$-]*$/.test(step)) text += `[${JSON.stringify(step)}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}
