import type { PlainDate } from "@coproduce/goods";
import { z } from "zod";
import type { Citation } from "../agreement/provision.ts";
import { percent, scope } from "../agreement/schema.ts";
import type { Trust } from "../notation/ast.ts";
import type { LawText } from "../registry/law.ts";
import { readYaml } from "../registry/yaml.ts";
import { date, head, words } from "../registry/yaml-fields.ts";
import type { Automotive } from "./automotive.ts";

const category = z.enum(["passenger-vehicle", "light-truck", "heavy-truck"]);
const citation = z.string().min(1);
const window = { from: date, until: date.nullable().default(null) };
const content = z.strictObject({ ...window, transactionValue: percent, netCost: percent });

const partsFile = z.strictObject({
  ...head,
  tables: z.array(
    z.strictObject({
      id: z.enum(["A.1", "B", "C", "D", "E"]),
      use: z.enum(["passenger-vehicle-or-light-truck", "heavy-truck"]),
      test: z.enum(["value-content", "shift-or-value-content", "threshold"]),
      citation,
      thresholds: z.array(content).min(1),
      goods: scope,
      words,
    }),
  ),
});

const hourly = z.string().regex(/^\d+(\.\d{1,2})?$/, { error: "a wage is written as 20.88" });

const vehiclesFile = z.strictObject({
  ...head,
  coreParts: z.strictObject({ categories: z.array(category), citation, thresholds: z.array(content).min(1) }),
  laborValue: z.strictObject({
    citation,
    thresholds: z.array(z.strictObject({ ...window, category, total: percent, highWage: percent })).min(1),
    technologyCap: percent,
    assemblyCredit: percent,
    wageFloors: z.array(
      z.strictObject({ economy: z.enum(["CA", "MX", "US"]), currency: z.string().length(3), hourly }),
    ),
    heavyTruckCredit: z.strictObject({ until: date, above: percent, floor: percent, citation }),
  }),
  metals: z.strictObject({
    citation,
    share: percent,
    contested: z.string().min(1),
    meltedAndPoured: z.strictObject({ from: date, citation }),
  }),
  staging: z.strictObject({
    citation,
    from: date,
    until: date,
    netCost: percent,
    laborTotal: percent,
    laborHighWage: percent,
  }),
});

type Source = Pick<LawText, "path" | "text">;

/** Reads automotive/parts.yaml and automotive/vehicles.yaml. @throws LawFileError naming line and field. */
export function parseAutomotive(parts: Source, vehicles: Source): Automotive {
  const tables = readYaml(parts, partsFile);
  const file = readYaml(vehicles, vehiclesFile);
  const cite = citer(file.trust, file.verified);
  return {
    tables: tables.tables.map((table) => ({
      ...table,
      goods: table.goods.list,
      citation: citer(tables.trust, tables.verified)(table.citation),
    })),
    vehicles: {
      coreParts: { ...file.coreParts, citation: cite(file.coreParts.citation) },
      laborValue: {
        ...file.laborValue,
        heavyTruckCredit: {
          ...file.laborValue.heavyTruckCredit,
          citation: cite(file.laborValue.heavyTruckCredit.citation),
        },
        citation: cite(file.laborValue.citation),
      },
      metals: {
        ...file.metals,
        meltedAndPoured: {
          ...file.metals.meltedAndPoured,
          citation: cite(file.metals.meltedAndPoured.citation),
        },
        citation: cite(file.metals.citation),
      },
      staging: { ...file.staging, citation: cite(file.staging.citation) },
    },
  };
}

function citer(trust: Trust, verified: PlainDate): (text: string) => Citation {
  return (text) => ({ text, trust, verified });
}
