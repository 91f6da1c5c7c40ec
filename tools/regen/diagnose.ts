/**
 * Rebuilds `data/diagnose.json`, the facts of the Diagnose page, from official files:
 *
 *     node tools/dist/regen/diagnose.js FOLDER
 *
 * FOLDER holds us-census-hs2/ and us-imports-can-mex-hts10/ (US Census Bureau), wiod2013/ (World Input-Output
 * Database) and aala/ (NHTSA), or the files of all of them.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlainDate } from "@coproduce/goods";
import {
  type Answer,
  addFiles,
  chokepointExposure,
  dependence,
  integration,
  northAmerica,
  parseGroup,
  TradeStore,
  tradeDeficitRatio,
  utilization,
  valueAdded,
  vehicleContent,
} from "@coproduce/trade";
import type { Fact, FactPack } from "@coproduce/trade/presentation";
import { lawOfFolder, projectRoot } from "../build/law-folder.ts";

/** Of each dataset: a publisher's own file or figures, or figures through another's hands, or a model of them. */
const trust: FactPack["trust"] = {
  "census-imports-hs": "official",
  "census-balance": "official",
  aala: "official",
  "us-usmca-claims": "secondary",
  wiod2013: "secondary",
};

/** Years and groups of the dependence table, the first of them shown first. */
const dependences = [
  [2024, "asia-pacific"],
  [2024, "CN"],
  [2024, "non-market-economies"],
  [2024, "eu"],
  [2023, "asia-pacific"],
] as const;

/** Economies whose exports are traced to the sources of their value: the region, and whom it buys from most. */
const exporters = ["MX", "CA", "US", "CN", "JP", "KR", "TW", "DE"] as const;

const source = process.argv[2];
if (source === undefined) throw new Error("usage: node tools/dist/regen/diagnose.js FOLDER");
const law = lawOfFolder();
const folder = mkdtempSync(join(tmpdir(), "diagnose-"));
const store = await TradeStore.open(folder);
try {
  const wanted = ["us-census-hs2", "us-imports-can-mex-hts10", "wiod2013", "aala"];
  const found = readdirSync(source).filter((name) => wanted.includes(name));
  await addFiles(store, found.length === 0 ? [source] : found.map((name) => join(source, name)));
  const pack: FactPack = { chapters: law.titles ?? {}, trust, facts: await facts() };
  mkdirSync(join(projectRoot, "data"), { recursive: true });
  writeFileSync(join(projectRoot, "data", "diagnose.json"), `${JSON.stringify(pack)}\n`);
  console.log(`diagnose: ${pack.facts.length} answers`);
} finally {
  store.close();
  rmSync(folder, { recursive: true, force: true });
}

async function facts(): Promise<readonly Fact[]> {
  const list: Fact[] = [];
  const add = (indicator: Fact["indicator"], question: string, answer: Answer<object>) =>
    list.push({ indicator, question, answer: rounded(answer) });
  for (const [year, name] of dependences) {
    const group = parseGroup(name, law.groups ?? [], `${year}-12-31` as PlainDate);
    if (group === undefined) throw new Error(`no group ${name}`);
    const answer = await dependence(store, { importers: ["US"], year, level: 2, group });
    add("dependence", `--importer US --year ${year} --group ${name}`, answer);
  }
  for (let year = 2024; year >= 2013; year--) {
    const answer = await tradeDeficitRatio(store, { reporter: "US", year });
    add("tdr", `--year ${year}`, { ...answer, rows: answer.rows.slice(0, 15) });
  }
  for (const partner of ["MX", "CA"]) {
    for (const by of ["month", "chapter"] as const) {
      add("utilization", `--partner ${partner} --by ${by}`, await utilization(store, { partner, by }));
    }
  }
  add("integration", "--year 2025", await integration(store, { year: 2025, group: northAmerica }));
  for (const exporter of exporters) {
    for (const year of [2011, 1995]) {
      const asked = `--exporter ${exporter} --source US --year ${year}`;
      const answer = await valueAdded(store, { exporter, source: "US", year });
      const { rows, units, sources, method, unmappedShare, share, terms, participation } = answer;
      const kept = { rows, units, sources, method, unmappedShare, exporter, source: "US", year };
      add("value-added", asked, { ...kept, share, terms, participation } as Answer<object>);
    }
  }
  add(
    "chokepoints",
    "--year 2024",
    await chokepointExposure(store, { importers: ["US"], year: 2024, level: 2 }),
  );
  for (const by of ["brand", "assembly"] as const) {
    add("vehicles", `--by ${by}`, await vehicleContent(store, { by }));
  }
  for (const assembledIn of northAmerica.economies) {
    const answer = await vehicleContent(store, { by: "model", assembledIn });
    add("vehicles", `--by model --assembled-in ${assembledIn}`, answer);
  }
  return list;
}

/** Shares to six digits, and the ten largest suppliers by their shares: the pack travels with the page. */
function rounded(answer: Answer<object>): Answer<object> {
  return JSON.parse(
    JSON.stringify(answer, (key, value) => {
      if (key === "suppliers" && Array.isArray(value)) {
        return value.slice(0, 10).map(({ economy, value, share }) => ({
          economy,
          ...(share === undefined ? { value } : { share }),
        }));
      }
      return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;
    }),
  );
}
