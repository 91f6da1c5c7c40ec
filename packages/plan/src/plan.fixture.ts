import { assess, assessDuty, parseEntry, sourcingOf } from "@coproduce/assess";
import type {
  MaterialDocument,
  Money,
  Party,
  PlainDate,
  ProductDocument,
  VehicleDocument,
} from "@coproduce/goods";
import { formatMoney, parsePlainDate } from "@coproduce/goods";
import type { Law, Regime } from "@coproduce/law";
import { lawOfFolder } from "../../../tools/build/law-folder.ts";
import type { Plan } from "./answer/plan-answer.ts";
import type { Goals } from "./goals.ts";
import { materialAs, productOf } from "./model/exchange.ts";
import { money } from "./model/spread.ts";
import { spreadOnce, spreadYearly, volumeOf } from "./model/volume.ts";
import type { AlternativeDocument, OptionsDocument } from "./options/schema.ts";

/** The whole law of the project, for tests. */
export const law: Law = lawOfFolder();

export function regimeOf(date = "2026-06-01", importInto: Party = "US", under: Law = law): Regime {
  const day = parsePlainDate(date);
  if (day === undefined) throw new TypeError(date);
  return { date: day as PlainDate, importInto, scenario: null, law: under };
}

/**
 * A television (8528.72) made in Mexico and sold to the United States: parts of other headings shift, so that it
 * originates as it is and only the goals of a user bind.
 */
export function television(
  materials: readonly MaterialDocument[],
  transactionValue = "200.00",
): ProductDocument {
  return {
    id: "tv",
    hs: "8528.72",
    hsEdition: 2012,
    producedIn: "MX",
    importInto: "US",
    currency: "USD",
    use: ["other"],
    transactionValue,
    materials: [...materials],
  };
}

/** One way to make a product, as exhaustive search finds it. Amounts are in millionths. */
export interface Enumerated {
  readonly product: ProductDocument;
  /** What is taken, by material: "a0", or "current:75 a0:25". */
  readonly taken: ReadonlyMap<string, string>;
  readonly assembly: string | null;
  readonly originates: boolean;
  readonly content: { readonly base: bigint; readonly vnm: bigint } | null;
  readonly asia: { readonly value: bigint; readonly base: bigint } | null;
  /** Landed cost without claiming the preference, and with it, as far as duties are known. */
  readonly unclaimed: bigint;
  readonly claimed: bigint;
}

export interface Search {
  /** The law of imports into the economy of assembly. Default: inputs pay no duty. */
  readonly inputRegime?: Regime;
  /** Every mix of suppliers in steps of so many percent, for the materials that may be split. */
  readonly step?: number;
  readonly isSplit?: (material: string) => boolean;
  /** Also what suppliers cannot deliver. */
  readonly ignoresCapacity?: boolean;
}

/** A part of a material, and what it costs beside its value. */
interface Part {
  readonly offer: string;
  readonly document: MaterialDocument;
  readonly share: number;
  readonly beside: bigint;
  readonly once: bigint;
  readonly due: bigint;
  readonly deferred: bigint;
  readonly inVehicle: (vehicle: VehicleDocument) => VehicleDocument;
}

/**
 * Every combination of options for materials of the good itself at every place of assembly, each assessed on
 * its own by the engine: what the optimiser has to find without looking at all of them.
 */
export function everyCombination(
  product: ProductDocument,
  document: OptionsDocument,
  regime: Regime,
  search: Search = {},
): readonly Enumerated[] {
  return [null, ...(document.assembly ?? [])].flatMap((place) => {
    const there = place === null ? product : { ...product, producedIn: place.producedIn };
    const volume = volumeOf(document);
    const beside = money(place?.cost ?? "0") + spreadOnce(place?.switchingCost, volume);
    let all: readonly (readonly Part[][])[] = [[]];
    for (const material of there.materials) {
      const mixes = mixesOf(material, there, document, regime, search);
      all = all.flatMap((so) => mixes.map((mix) => [...so, mix]));
    }
    return all.map((parts) => judged(there, parts, beside, document, regime, place?.id ?? null));
  });
}

function judged(
  product: ProductDocument,
  parts: readonly (readonly Part[])[],
  beside: bigint,
  document: OptionsDocument,
  regime: Regime,
  assembly: string | null,
): Enumerated {
  const lines = parts.flat();
  const moved = productOf(
    product,
    lines.map((part) => part.document),
  );
  const { vehicle } = product;
  const made =
    vehicle === undefined
      ? moved
      : { ...moved, vehicle: lines.reduce((so, { inVehicle }) => inVehicle(so), vehicle) };
  const { origin, duty, exposure } = assess(made, regime);
  if (duty === null || "unavailable" in duty) throw new Error("the duty of the product is not known");
  const value = lines.reduce(
    (sum, part) => sum + money(part.document.value) + part.beside + part.once + part.due,
    beside,
  );
  const deferred = lines.reduce((sum, part) => sum + part.deferred, 0n);
  const landed = (side: "claimed" | "unclaimed") => {
    // What is assembled where it is sold does not enter.
    const amount = product.producedIn === regime.importInto ? "0" : duty[side].total.amount;
    const [low, high] =
      typeof amount === "string"
        ? [money(amount), money(amount)]
        : [money(amount.low), amount.high === null ? null : money(amount.high)];
    // Art. 2.5: what exceeds the lesser of both duties is owed; as little as the good may turn out to pay it.
    const owed = high === null || deferred <= high ? 0n : deferred - high;
    return value + low + owed;
  };
  const content = sourcingOf(made, regime).content;
  const asia = exposure?.groups.find(({ id }) => id === "asia-pacific");
  const compliance = spreadYearly(document.complianceCostPerYear, volumeOf(document));
  return {
    product: made,
    taken: new Map(
      parts.map((mix, at) => [
        product.materials[at]?.id ?? "",
        mix.map(({ offer, share }) => (share === 100 ? offer : `${offer}:${share}`)).join(" "),
      ]),
    ),
    assembly,
    originates: origin.asDocumented === "originating",
    content: content === null ? null : { base: content.base, vnm: content.vnm },
    asia:
      exposure === null || asia === undefined
        ? null
        : { value: money(asia.value), base: money(exposure.base.value) },
    unclaimed: landed("unclaimed"),
    claimed: landed("claimed") + compliance,
  };
}

/** Every way to divide a material between those who offer it. */
function mixesOf(
  material: MaterialDocument,
  product: ProductDocument,
  document: OptionsDocument,
  regime: Regime,
  { step = 100, isSplit = () => false, ignoresCapacity = false, inputRegime }: Search,
): readonly Part[][] {
  const entry = document.options.find((each) => each.material === material.id);
  const alternatives = entry?.alternatives ?? [];
  const offers: readonly (AlternativeDocument | null)[] = [null, ...alternatives];
  const exported = product.producedIn !== regime.importInto;
  return divisions(offers.length, isSplit(material.id) ? 100 / step : 1).flatMap((counts) => {
    const total = counts.reduce((sum, each) => sum + each, 0);
    const parts: Part[] = [];
    for (const [at, count] of counts.entries()) {
      if (count === 0) continue;
      const share = (100 * count) / total;
      const offer = offers[at] ?? null;
      const goods = (Number(document.volumePerYear ?? 0) * share) / 100;
      const delivers = goods <= Number(offer?.capacity ?? goods) && goods >= Number(offer?.minimumOrder ?? 0);
      if (!ignoresCapacity && !delivers) return [];
      const whole = offer === null ? material : materialAs(material, offer, priceOf(offer, goods));
      const duty = inputRegime === undefined ? 0n : inputDuty(whole, product, inputRegime);
      const isDeferred = exported && offer?.program === "immex";
      const part = (amount: bigint) => (amount * BigInt(share)) / 100n;
      parts.push({
        offer: offer?.id ?? "current",
        document: {
          ...whole,
          id: parts.length === 0 ? material.id : `${material.id}-${at}`,
          value: formatMoney(part(money(whole.value)) as Money),
        },
        share,
        beside: part(money(offer?.freight ?? "0")),
        once: spreadOnce(offer?.switchingCost, volumeOf(document)),
        due: isDeferred ? 0n : part(duty),
        deferred: isDeferred ? part(duty) : 0n,
        inVehicle: (vehicle) =>
          offer === null || entry === undefined ? vehicle : vehicleAs(vehicle, entry, material, offer),
      });
    }
    return [parts];
  });
}

/** The vehicle section after one exchange, worked apart from the model: labor value by net cost, core parts. */
function vehicleAs(
  vehicle: VehicleDocument,
  { corePart, vehicle: used }: OptionsDocument["options"][number],
  material: MaterialDocument,
  { value = "0", originating, vehicle: brings = {} }: AlternativeDocument,
): VehicleDocument {
  const { laborValue, coreParts = [] } = vehicle;
  const text = (amount: bigint) => formatMoney(amount as Money);
  const highWage = money(brings.highWage ?? "0") - money(used?.highWage ?? "0");
  const shown =
    brings.vnm === undefined && originating === true ? { originating } : { vnm: brings.vnm ?? value };
  return {
    ...vehicle,
    ...(corePart === undefined
      ? {}
      : {
          coreParts: [
            ...coreParts.filter(({ part }) => part !== corePart),
            { part: corePart, netCost: value, ...shown },
          ],
        }),
    ...(laborValue === undefined
      ? {}
      : {
          laborValue: {
            ...laborValue,
            total: text(money(laborValue.total) + money(value) - money(material.value)),
            highWageMaterials: text(money(laborValue.highWageMaterials) + highWage),
          },
        }),
  };
}

/** The price for a quantity: that of the last break which it reaches. */
function priceOf({ value, volumeBreaks = [] }: AlternativeDocument, goods: number): Money {
  let [reached, price] = [0, value ?? "0"];
  for (const each of volumeBreaks) {
    const from = Number(each.from);
    if (from <= goods && from >= reached) [reached, price] = [from, each.value];
  }
  return money(price);
}

function inputDuty(
  { hs, origin, originating, value }: MaterialDocument,
  into: ProductDocument,
  regime: Regime,
) {
  if (origin === into.producedIn) return 0n;
  if (hs === undefined || origin === undefined) throw new TypeError("a material has no code or origin");
  const parsed = parseEntry({ hs, origin, value, claimed: originating === true }, regime);
  if ("problems" in parsed) throw new Error("the duty of a material is not known");
  const { amount } = assessDuty({ ...parsed.entry, isForeign: into.currency !== "MXN" }, regime).total;
  return money(typeof amount === "string" ? amount : amount.low);
}

/** Every way to give out some number of steps. */
function divisions(to: number, steps: number): readonly (readonly number[])[] {
  if (to === 1) return [[steps]];
  return Array.from({ length: steps + 1 }, (_, first) => steps - first).flatMap((first) =>
    divisions(to - 1, steps - first).map((others) => [first, ...others]),
  );
}

/** Whether the engine finds so much regional content, and so little of the value from Asia. */
export function meetsContent({ content, asia }: Enumerated, { minRvc, maxAsia }: Goals): boolean {
  if (minRvc !== undefined) {
    if (content === null || content.base <= 0n) return false;
    if ((content.base - content.vnm) * 10_000n < content.base * BigInt(minRvc)) return false;
  }
  return maxAsia === undefined || (asia !== null && asia.value * 10_000n <= asia.base * BigInt(maxAsia));
}

/** The least that a good may cost, claiming the preference wherever it may; null where there is none. */
export function leastOf(all: readonly Enumerated[], claims: "either" | boolean = "either"): bigint | null {
  const costs = all.flatMap(({ originates, claimed, unclaimed }) => [
    ...(claims === false || !originates ? [] : [claimed]),
    ...(claims === true ? [] : [unclaimed]),
  ]);
  return costs.reduce<bigint | null>((so, each) => (so === null || each < so ? each : so), null);
}

/** What a plan costs as far as it is known, in millionths. */
export function costOf({ cost }: Plan): bigint | null {
  if (cost === null) return null;
  return money(typeof cost.total === "string" ? cost.total : cost.total.low);
}
