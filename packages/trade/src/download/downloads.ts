/** An official download by name: the addresses of its parts for one year. */
export interface Download {
  readonly name: string;
  readonly title: string;
  /** Where it is when nothing else is said. */
  readonly base: string;
  /** One address a part, relative to the base, with the name of the file it becomes. */
  readonly parts: (question: DownloadQuestion) => readonly DownloadPart[];
}

export interface DownloadQuestion {
  readonly year: number;
  /** Detail of the product code, in the source's words: HS2, HS4, HS6, HS10; NA3, NA4. */
  readonly level?: string | undefined;
  /** The user's own key, where the source asks for one beyond a number of calls a day. */
  readonly key?: string | undefined;
}

export interface DownloadPart {
  readonly file: string;
  readonly path: string;
}

interface CensusSeries {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly columns: readonly string[];
  /** Default level; undefined where the series has no levels. */
  readonly level: string | undefined;
}

const country = ["CTY_CODE", "CTY_NAME"];

/** Series of the Census Bureau's trade API (guide: census.gov/foreign-trade/reference/guides). */
const series: readonly CensusSeries[] = [
  {
    name: "census-imports",
    title: "US general imports by HS code and country, by month",
    path: "imports/hs",
    columns: [...country, "I_COMMODITY", "GEN_VAL_MO", "CAL_DUT_MO"],
    level: "HS6",
  },
  {
    name: "census-exports",
    title: "US exports by HS code and country, by month",
    path: "exports/hs",
    columns: [...country, "E_COMMODITY", "ALL_VAL_MO"],
    level: "HS6",
  },
  {
    name: "census-imports-naics",
    title: "US general imports by NAICS industry and country, by month",
    path: "imports/naics",
    columns: [...country, "NAICS", "GEN_VAL_MO"],
    level: "NA4",
  },
  {
    name: "census-imports-atp",
    title: "US imports of Advanced Technology Products by group and country, by month",
    path: "imports/hitech",
    columns: [...country, "I_HITECH", "GEN_VAL_MO"],
    level: undefined,
  },
  {
    name: "census-exports-atp",
    title: "US exports of Advanced Technology Products by group and country, by month",
    path: "exports/hitech",
    columns: [...country, "E_HITECH", "ALL_VAL_MO"],
    level: undefined,
  },
];

/** What can be downloaded by name. */
export const downloads: readonly Download[] = series.map(({ name, title, path, columns, level }) => ({
  name,
  title,
  base: "https://api.census.gov",
  parts: ({ year, level: asked, key }) =>
    Array.from({ length: 12 }, (_, month) => {
      const time = `${year}-${String(month + 1).padStart(2, "0")}`;
      const query = new URLSearchParams({ get: columns.join(","), time });
      const detail = asked ?? level;
      if (detail !== undefined && level !== undefined) query.set("COMM_LVL", detail);
      if (key !== undefined) query.set("key", key);
      return {
        file: `${name}-${time}.json`,
        path: `/data/timeseries/intltrade/${path}?${query.toString().replaceAll("%2C", ",")}`,
      };
    }),
}));
