/** Straits and canals through which the region's imports pass. */
export const chokepoints = [
  "taiwan-strait",
  "south-china-sea",
  "malacca",
  "hormuz",
  "suez",
  "panama",
] as const;
export type Chokepoint = (typeof chokepoints)[number];

/**
 * How sure it is that sea freight from an economy to North America passes a chokepoint: `always` where no other
 * sea route exists, `often` where usual services pass it and others do not (another port or coast, Cape route).
 */
export type Passage = "always" | "often";

export interface Route {
  readonly from: readonly string[];
  readonly passes: Partial<Readonly<Record<Chokepoint, Passage>>>;
  readonly reason: string;
  readonly citation: string;
}

const eia =
  "US Energy Information Administration, World Oil Transit Chokepoints (2024-06-25 and country analysis briefs)";
const unctad = "UNCTAD, Review of Maritime Transport 2024, chapter I, Navigating maritime chokepoints";
const csis = "CSIS ChinaPower, How Much Trade Transits the South China Sea?; the Taiwan Strait (2024)";

/**
 * Where sea routes to North America pass, by economy of origin. Geography decides `always`; services decide
 * `often`. Trust: secondary. Economies not listed pass none of the six on their way.
 */
export const routes: readonly Route[] = [
  {
    from: ["TW"],
    passes: { "taiwan-strait": "often", panama: "often" },
    reason: "Taichung and Kaohsiung lie on the strait, Keelung and Hualien do not; Panama to the east coast.",
    citation: csis,
  },
  {
    from: ["CN"],
    passes: { "taiwan-strait": "often", "south-china-sea": "often", panama: "often" },
    reason:
      "The Pearl River and Xiamen ports lie south of or on the strait, Shanghai, Ningbo and Qingdao north.",
    citation: csis,
  },
  {
    from: ["HK", "MO"],
    passes: { "south-china-sea": "always", "taiwan-strait": "often", panama: "often" },
    reason: "On the coast of the South China Sea; eastbound through the Luzon or the Taiwan Strait.",
    citation: csis,
  },
  {
    from: ["KR", "JP"],
    passes: { panama: "often" },
    reason: "Open Pacific to the west coast; Panama to the east coast.",
    citation: unctad,
  },
  {
    from: ["VN", "KH"],
    passes: { "south-china-sea": "always", "taiwan-strait": "often", panama: "often", suez: "often" },
    reason:
      "All ports lie on the South China Sea or the Gulf of Thailand; east coast services by Suez or Panama.",
    citation: csis,
  },
  {
    from: ["TH", "BN"],
    passes: { "south-china-sea": "often", "taiwan-strait": "often", suez: "often", malacca: "often" },
    reason:
      "Laem Chabang opens on the South China Sea; westbound services by Malacca, and ports on the Andaman Sea.",
    citation: csis,
  },
  {
    from: ["PH"],
    passes: { "south-china-sea": "often", panama: "often" },
    reason: "Manila opens on the South China Sea; eastern ports on the Pacific.",
    citation: csis,
  },
  {
    from: ["MY", "SG"],
    passes: { malacca: "often", "south-china-sea": "often", "taiwan-strait": "often", suez: "often" },
    reason:
      "Penang, Port Klang and Singapore lie on the Strait of Malacca or at its end; east- or westbound.",
    citation: unctad,
  },
  {
    from: ["ID"],
    passes: { malacca: "often", "south-china-sea": "often", suez: "often" },
    reason: "Java and Sumatra: through Malacca, Sunda or the South China Sea.",
    citation: unctad,
  },
  {
    from: ["IN", "BD", "LK", "PK", "MM", "MV"],
    passes: { suez: "often", malacca: "often", "south-china-sea": "often" },
    reason: "East coast by Suez or the Cape, west coast by Malacca and the South China Sea.",
    citation: unctad,
  },
  {
    from: ["AE", "BH", "IQ", "IR", "KW", "QA"],
    passes: { hormuz: "often", suez: "often" },
    reason: "Gulf ports lie inside Hormuz; Fujairah and pipelines to the Mediterranean do not.",
    citation: eia,
  },
  {
    from: ["SA"],
    passes: { hormuz: "often", suez: "often" },
    reason: "Gulf ports inside Hormuz; the East-West pipeline leads to Yanbu on the Red Sea.",
    citation: eia,
  },
  {
    from: ["OM", "YE", "DJ", "ER", "SD", "JO", "KE", "TZ"],
    passes: { suez: "often" },
    reason: "To the east coast by Suez or round the Cape.",
    citation: unctad,
  },
  {
    from: ["EC", "PE", "CL"],
    passes: { panama: "often" },
    reason: "Pacific ports: to the east and Gulf coasts by Panama, to the west coast without.",
    citation: unctad,
  },
];

/** What routes from an economy pass. */
export function passagesFrom(economy: string): Partial<Readonly<Record<Chokepoint, Passage>>> {
  return routes.find(({ from }) => from.includes(economy))?.passes ?? {};
}

/** What every sea route from an economy passes: no choice of port or service avoids it. */
export function unavoidableFrom(economy: string): readonly Chokepoint[] {
  const passages = passagesFrom(economy);
  return chokepoints.filter((each) => passages[each] === "always");
}
