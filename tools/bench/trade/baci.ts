import { TradeStore } from "@coproduce/trade";

/** Rows of a year of BACI. */
export const baciRows = 11_000_000;

const codes = 5400;
const exporters = 102;
const importers =
  "[842, 484, 124, 156, 490, 251, 699, 757, 579, 276, 392, 410, 704, 458, 76, 826, 380, 724, 528, 56]";

/**
 * Writes a made year of BACI with DuckDB: 20 importers, 102 exporters, 5,400 codes, values over six orders of
 * magnitude with three decimals as in the published files, a weight in nine rows of ten. The same file every time.
 */
export async function writeBaci(path: string, folder: string): Promise<void> {
  const store = await TradeStore.open(folder);
  await store.connection.run(
    `COPY (
      SELECT 2023 AS t, 100 + 4 * CAST((n // ${codes}) % ${exporters} AS INTEGER) AS i,
        ${importers}[1 + CAST(n // ${codes * exporters} AS INTEGER)] AS j,
        lpad(CAST(10000 + (n % ${codes}) * 180 AS VARCHAR), 6, '0') AS k,
        printf('%.3f', exp(14 * (hash(n) % 100003) / 100003.0) / 100) AS v,
        CASE WHEN hash(n + 1) % 10 = 0 THEN '     NA'
          ELSE printf('%.3f', (hash(n + 2) % 1000003) / 1000.0) END AS q
      FROM range(${baciRows}) r(n))
      TO '${path}' (FORMAT csv, HEADER, QUOTE '')`,
  );
  store.close();
}

/** Reads every field of the file with DuckDB and does nothing with it. */
export async function scanBaci(path: string, folder: string): Promise<void> {
  const store = await TradeStore.open(folder);
  await store.connection.run(
    `SELECT count(*), max(t), max(i), max(j), max(k), sum(v), max(q) FROM read_csv('${path}')`,
  );
  store.close();
}
