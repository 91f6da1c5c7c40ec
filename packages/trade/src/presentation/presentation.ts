import type { Words } from "@coproduce/law";
import type { Answer } from "../indicators/answer.ts";
import type { AtpRow } from "../indicators/atp.ts";
import type { ChokepointRow } from "../indicators/chokepoints.ts";
import type { CriticalRow } from "../indicators/critical.ts";
import type { DependenceRow } from "../indicators/dependence.ts";
import type { IntegrationRow } from "../indicators/integration.ts";
import type { IntraIndustryRow } from "../indicators/intra-industry.ts";
import type { TdrRow } from "../indicators/tdr.ts";
import type { UnclaimedRow } from "../indicators/unclaimed.ts";
import type { UtilizationRow } from "../indicators/utilization.ts";
import type { ValueAddedAnswer } from "../indicators/value-added.ts";
import type { VehicleRow } from "../indicators/vehicles.ts";
import type { TradeMessage } from "../messages/message.ts";
import type { ColumnName } from "./columns.ts";

/** How the rows of an indicator are shown: what they say, their columns, and which column is drawn. */
export interface Presentation<Row> {
  /** What the rows say, in one sentence: the title. Undefined where they say nothing. */
  readonly finding: (answer: Answer<Row>) => TradeMessage | undefined;
  readonly columns: readonly ColumnName[];
  readonly chart: {
    readonly shape: "bars" | "line";
    readonly label: ColumnName;
    readonly value: ColumnName;
    /** Bars drawn at most. */
    readonly top: number;
    readonly only?: (row: Row) => boolean;
  };
}

const largest = <Row>(rows: readonly Row[], value: (row: Row) => number | null): Row | undefined =>
  rows.reduce<Row | undefined>(
    (best, row) =>
      best === undefined || (value(row) ?? -Infinity) > (value(best) ?? -Infinity) ? row : best,
    undefined,
  );

const round = (value: number | null, digits = 1) => (value ?? 0).toFixed(digits);

/** Names of the group that an answer is about. */
function groupNames(method: readonly TradeMessage[]): Words | undefined {
  for (const message of method) if (message.key === "method-group") return message.params.group;
  return undefined;
}

export const tdrPresentation: Presentation<TdrRow> = {
  finding({ rows }) {
    const ten = rows.filter(({ tdr, product }) => tdr !== null && product === undefined).slice(0, 10);
    const most = largest(ten, ({ tdr }) => tdr);
    const least = largest(ten, ({ tdr }) => -(tdr ?? 0));
    if (most === undefined || least === undefined) return undefined;
    const params = {
      most: most.partner,
      mostTdr: round(most.tdr, 2),
      least: least.partner,
      leastTdr: round(least.tdr, 2),
    };
    return { key: "finding-tdr", params };
  },
  columns: ["partner", "product", "exports", "imports", "tdr"],
  chart: { shape: "bars", label: "partner", value: "tdr", top: 10 },
};

export const utilizationPresentation: Presentation<UtilizationRow> = {
  finding({ rows }) {
    const total = rows.reduce((sum, row) => sum + row.total, 0);
    const claimed = rows.reduce((sum, row) => sum + row.claimed, 0);
    if (total === 0) return undefined;
    const [first, last] = [rows[0], rows.at(-1)];
    if (first?.period !== undefined && last !== undefined && first !== last) {
      const params = {
        from: first.period,
        fromShare: round(first.share),
        to: last.period ?? "",
        toShare: round(last.share),
      };
      return { key: "finding-utilization-change", params };
    }
    return { key: "finding-utilization", params: { share: round((100 * claimed) / total) } };
  },
  columns: ["period", "partner", "product", "total", "claimed", "share"],
  chart: { shape: "bars", label: "period", value: "share", top: 40 },
};

export const unclaimedPresentation: Presentation<UnclaimedRow> = {
  finding({ rows }) {
    if (rows.length === 0) return undefined;
    const sum = (of: (row: UnclaimedRow) => number | null) =>
      round(rows.reduce((total, row) => total + (of(row) ?? 0), 0) / 1e6);
    const open = rows.some(({ savingLow, savingHigh }) => savingLow !== null && savingHigh === null);
    const params = {
      unclaimed: sum(({ unclaimed }) => unclaimed),
      low: sum(({ savingLow }) => savingLow),
      high: open ? "?" : sum(({ savingHigh }) => savingHigh),
    };
    return { key: "finding-unclaimed", params };
  },
  columns: ["product", "partner", "total", "unclaimed", "savingLow", "savingHigh"],
  chart: { shape: "bars", label: "product", value: "savingLow", top: 25 },
};

export const dependencePresentation: Presentation<DependenceRow> = {
  finding({ rows, method }) {
    const value = rows.reduce((sum, row) => sum + row.value, 0);
    const fromGroup = rows.reduce((sum, row) => sum + (row.value * row.groupShare) / 100, 0);
    const regional = rows.reduce((sum, row) => sum + (row.value * row.regionalShare) / 100, 0);
    const group = groupNames(method);
    if (value === 0 || group === undefined) return undefined;
    return {
      key: "finding-dependence",
      params: {
        group,
        share: round((100 * fromGroup) / value),
        regional: round((100 * regional) / value),
      },
    };
  },
  columns: ["product", "value", "groupShare", "regionalShare", "hhi", "suppliers", "unitValue"],
  chart: { shape: "bars", label: "product", value: "groupShare", top: 25 },
};

export const criticalPresentation: Presentation<CriticalRow> = {
  finding({ rows }) {
    const [first] = rows;
    if (first === undefined) return undefined;
    const supplier = first.suppliers[0];
    const params = {
      product: first.product,
      economy: supplier?.economy ?? "",
      share: round(supplier?.share ?? 0),
    };
    return { key: "finding-critical", params };
  },
  columns: [
    "rank",
    "product",
    "use",
    "value",
    "groupShare",
    "regionalShare",
    "hhi",
    "score",
    "suppliers",
    "capacity",
  ],
  chart: { shape: "bars", label: "product", value: "score", top: 25 },
};

export const chokepointPresentation: Presentation<ChokepointRow> = {
  finding({ rows }) {
    const first = largest(rows, ({ high }) => high);
    if (first === undefined) return undefined;
    const params = {
      chokepoint: first.chokepoint,
      low: round(first.lowShare),
      high: round(first.highShare),
    };
    return { key: "finding-chokepoints", params };
  },
  columns: ["chokepoint", "product", "high", "lowShare", "highShare", "suppliers"],
  chart: { shape: "bars", label: "chokepoint", value: "highShare", top: 12 },
};

export const integrationPresentation: Presentation<IntegrationRow> = {
  finding({ rows, method }) {
    const within = rows.find(({ use, reporter, partner }) => use === "intermediate" && reporter === partner);
    const group = groupNames(method);
    if (within !== undefined && group !== undefined) {
      const params = { group, share: round(within.share) };
      return { key: "finding-integration", params };
    }
    const first = largest(
      rows.filter(({ use }) => use === "intermediate"),
      ({ value }) => value,
    );
    if (first === undefined) return undefined;
    return { key: "finding-intermediate", params: { flow: first.flow, share: round(first.share) } };
  },
  columns: ["flow", "use", "value", "share"],
  chart: {
    shape: "bars",
    label: "flow",
    value: "share",
    top: 12,
    only: ({ use }) => use === "intermediate",
  },
};

export const intraIndustryPresentation: Presentation<IntraIndustryRow> = {
  finding({ rows }) {
    const ten = rows.slice(0, 10);
    const most = largest(ten, ({ index }) => index);
    const least = largest(ten, ({ index }) => -(index ?? 0));
    if (most === undefined || least === undefined) return undefined;
    const params = {
      most: most.partner,
      mostIndex: round(most.index),
      least: least.partner,
      leastIndex: round(least.index),
    };
    return { key: "finding-intra-industry", params };
  },
  columns: ["partner", "index", "exports", "imports"],
  chart: { shape: "bars", label: "partner", value: "index", top: 20 },
};

export const atpPresentation: Presentation<AtpRow> = {
  finding({ rows }) {
    const balance = rows.reduce((sum, row) => sum + row.balance, 0);
    const most = largest(rows, (row) => -row.balance);
    if (most === undefined) return undefined;
    const params = {
      billions: round(-balance / 1e9),
      most: most.group ?? most.partner ?? "",
      share: round(most.share),
    };
    return { key: "finding-atp", params };
  },
  columns: ["group", "partner", "exports", "imports", "balance", "share"],
  chart: { shape: "bars", label: "group", value: "share", top: 12 },
};

export const vehiclePresentation: Presentation<VehicleRow> = {
  finding({ rows }) {
    const models = rows.reduce((sum, row) => sum + row.models, 0);
    const reached = rows.reduce((sum, row) => sum + row.atThreshold, 0);
    return { key: "finding-vehicles", params: { reached, models } };
  },
  columns: ["key", "models", "unstated", "usCanada", "regionalAtLeast", "atThreshold"],
  chart: { shape: "bars", label: "key", value: "regionalAtLeast", top: 30 },
};

export const valueAddedPresentation: Presentation<ValueAddedAnswer["rows"][number]> = {
  finding(answer) {
    const { exporter, source, year, share } = answer as ValueAddedAnswer;
    if (share.total === null) return undefined;
    const params = {
      exporter,
      source,
      year,
      share: round(share.total, 2),
      manufacturing: round(share.manufacturing, 2),
    };
    return { key: "finding-value-added", params };
  },
  columns: ["economy", "value", "share"],
  chart: { shape: "bars", label: "economy", value: "share", top: 12 },
};
