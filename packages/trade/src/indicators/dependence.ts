import { unspecified } from "../economy/economies.ts";
import type { EconomyGroup } from "../economy/groups.ts";
import { literal, query } from "../store/sql.ts";
import type { TradeStore } from "../store/store.ts";
import { type Answer, percentOf } from "./answer.ts";
import { selectClassified, unplaced } from "./concordance.ts";
import { ifLoaded, type Selection, selectTrade } from "./select.ts";

export interface SupplierShare {
  readonly economy: string;
  readonly value: number;
  /** Percent of the product's imports. */
  readonly share: number;
}

export interface DependenceRow {
  readonly product: string;
  readonly value: number;
  /** Percent from the group asked about. */
  readonly groupShare: number;
  /** Percent from North America. */
  readonly regionalShare: number;
  /** Herfindahl-Hirschman index of suppliers: the sum of their squared percent shares, 0 to 10,000. */
  readonly hhi: number;
  readonly suppliers: readonly SupplierShare[];
  /** Dollars a kilogram; null where weight is not known. */
  readonly unitValue: number | null;
  /** Against the year before, where it is loaded: percent in value, percentage points in the group's share. */
  readonly change: { readonly value: number | null; readonly groupShare: number } | null;
}

export interface DependenceQuestion {
  /** One economy, or the members of a region. */
  readonly importers: readonly string[];
  readonly year: number;
  readonly classification?: string;
  /** Digits of the product code: 2, 4, 6 for HS. */
  readonly level: number;
  readonly group: EconomyGroup;
  readonly data?: string;
}

/** Who supplies each product, how concentrated supply is, and how much of it comes from a group. */
export async function dependence(
  store: TradeStore,
  question: DependenceQuestion,
): Promise<Answer<DependenceRow>> {
  const need = {
    flow: "import",
    reporters: question.importers,
    year: question.year,
    level: question.level,
    classification: question.classification,
    data: question.data,
  } as const;
  const selected = await selectClassified(store, need);
  const earlierNeed = { ...need, year: question.year - 1, data: selected.dataset.name };
  const before = await ifLoaded(selectClassified(store, earlierNeed));
  const products = await suppliersByProduct(store, selected, question.level);
  const earlier =
    before === undefined || before.months !== selected.months
      ? new Map<string, readonly Supplied[]>()
      : await suppliersByProduct(store, before, question.level);
  const members = new Set(question.group.economies);
  const rows = [...products].map(([product, suppliers]) =>
    rowOf(product, suppliers, members, earlier.get(product)),
  );
  const whole = rows.reduce((sum, row) => sum + row.value, 0);
  const lost = [...products].flatMap(([product, suppliers]) =>
    suppliers.filter(({ partner }) => partner === unspecified || product === unplaced),
  );
  return {
    rows: rows.sort((a, b) => b.value - a.value || (a.product < b.product ? -1 : 1)),
    unmappedShare: percentOf(
      lost.reduce((sum, { value }) => sum + value, 0),
      whole,
    ),
    units: {
      value: "USD",
      groupShare: "percent",
      regionalShare: "percent",
      share: "percent",
      hhi: "0 to 10000",
    },
    sources: [selected.source, ...(before === undefined ? [] : [before.source])],
    method: [
      { key: "method-dependence", params: {} },
      { key: "method-group", params: { group: question.group.names, citation: question.group.citation } },
    ],
  };
}

interface Supplied {
  readonly partner: string;
  readonly value: number;
  readonly weight: number | null;
}

async function suppliersByProduct(
  store: TradeStore,
  selected: Selection,
  level: number,
): Promise<Map<string, readonly Supplied[]>> {
  // By columns: there may be a million suppliers.
  const reader = await store.connection.runAndReadAll(
    `SELECT left(product, ${level}) AS product, CAST(partner AS VARCHAR) AS partner,
        CAST(sum(value) AS DOUBLE) AS value, sum(weight) AS weight
      FROM ${selected.relation} GROUP BY ALL HAVING sum(value) > 0 ORDER BY 1, 3 DESC, 2`,
  );
  const [codes = [], partners = [], values = [], weights = []] = reader.getColumnsJS();
  const products = new Map<string, Supplied[]>();
  for (const [at, code] of codes.entries()) {
    const supplied: Supplied = {
      partner: partners[at] as string,
      value: values[at] as number,
      weight: weights[at] as number | null,
    };
    const list = products.get(code as string);
    if (list === undefined) products.set(code as string, [supplied]);
    else list.push(supplied);
  }
  return products;
}

const region: ReadonlySet<string> = new Set(["CA", "MX", "US"]);

function rowOf(
  product: string,
  suppliers: readonly Supplied[],
  members: ReadonlySet<string>,
  earlier: readonly Supplied[] | undefined,
): DependenceRow {
  const value = total(suppliers);
  const groupShare = shareOf(suppliers, members);
  const weight = suppliers.reduce<number | null>(
    (sum, supplier) => (sum === null || supplier.weight === null ? null : sum + supplier.weight),
    0,
  );
  const shares = suppliers.map(({ partner, value: part }) => ({
    economy: partner,
    value: part,
    share: (100 * part) / value,
  }));
  return {
    product,
    value,
    groupShare,
    regionalShare: shareOf(suppliers, region),
    hhi: shares.reduce((sum, { share }) => sum + share * share, 0),
    suppliers: shares,
    unitValue: weight === null || weight === 0 ? null : value / weight,
    change:
      earlier === undefined
        ? null
        : {
            value: percentOf(value - total(earlier), total(earlier)),
            groupShare: groupShare - shareOf(earlier, members),
          },
  };
}

function total(suppliers: readonly Supplied[]): number {
  return suppliers.reduce((sum, { value }) => sum + value, 0);
}

function shareOf(suppliers: readonly Supplied[], members: ReadonlySet<string>): number {
  const part = total(suppliers.filter(({ partner }) => members.has(partner)));
  return percentOf(part, total(suppliers)) ?? 0;
}

/** Exports of the region's economies by product: what it can already make, and how much of it stays. */
export interface RegionalCapacity {
  readonly product: string;
  readonly economy: string;
  readonly exports: number;
  readonly toRegion: number;
}

/** Who in a region already exports products, to the world and within the region. */
export async function regionalCapacity(
  store: TradeStore,
  question: Pick<DependenceQuestion, "year" | "level" | "data"> & { readonly products: readonly string[] },
): Promise<readonly RegionalCapacity[]> {
  const reporters = [...region];
  const selected = await selectTrade(store, {
    flow: "export",
    reporters,
    year: question.year,
    level: question.level,
    data: question.data,
  });
  const chosen = question.products.map(literal).join(", ");
  const members = reporters.map(literal).join(", ");
  return query<RegionalCapacity & Record<string, unknown>>(
    store.connection,
    `SELECT left(product, ${question.level}) AS product, reporter AS economy,
        CAST(sum(value) AS BIGINT) AS exports,
        CAST(coalesce(sum(value) FILTER (partner IN (${members})), 0) AS BIGINT) AS "toRegion"
      FROM ${selected.relation} WHERE left(product, ${question.level}) IN (${chosen})
      GROUP BY ALL ORDER BY 1, 3 DESC`,
  );
}
