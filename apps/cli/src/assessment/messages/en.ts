import type { AssessmentCatalogue } from "./catalogue.ts";

const verdicts = {
  originating: "originating",
  "non-originating": "non-originating",
  undetermined: "undetermined",
} as const;

const columns = {
  material: "Material",
  hs: "HS",
  origin: "Made in",
  originating: "Originating",
  change: "Changes",
} as const;

const bases = {
  "transaction-value": "the transaction value",
  "total-cost": "the total cost",
  "net-cost": "the net cost",
  materials: "the value of the materials",
} as const;

const coreParts: Readonly<Record<string, string>> = {
  engine: "Engine",
  transmission: "Transmission",
  "body-and-chassis": "Body and chassis",
  axle: "Axles",
  suspension: "Suspension",
  steering: "Steering",
  "advanced-battery": "Advanced battery",
};

export const en: AssessmentCatalogue = {
  "assessment.entry": ({ code, producedIn, importInto, date }) =>
    `${code} · ${producedIn === null ? "" : `${producedIn} `}→ ${importInto} · ${date}`,
  "assessment.verdict": ({ verdict, criterion, deciding, missing }) => {
    if (verdict === "originating")
      return criterion === null ? "Originating" : `Originating, criterion ${criterion}`;
    if (verdict === "non-originating") return "Not originating";
    if (deciding === 1) return "Undetermined: one fact decides";
    if (deciding > 1) return `Undetermined: any of ${deciding} facts may decide`;
    if (missing === 0) return "Undetermined";
    return missing === 1 ? "Undetermined: one fact is missing" : `Undetermined: ${missing} facts are missing`;
  },
  "assessment.as-documented": () => "Until it is settled, it counts as non-originating.",
  "assessment.scenario": ({ scenario }) => `Under the scenario ${scenario}, not the law as it stands.`,
  "assessment.rule": ({ target, citation }) => `Rule for ${target}: ${citation}`,
  "assessment.vehicle": () => "Tests of the vehicle",
  "assessment.core-part": ({ part }) => coreParts[part] ?? part,
  "assessment.super-core": () => "Super-core",
  "assessment.labor-value": () => "Labor value content",
  "assessment.high-wage": () => "  of it high-wage",
  "assessment.steel": () => "Steel",
  "assessment.aluminum": () => "Aluminum",
  "assessment.levers": () => "Single changes that would make it originate",
  "assessment.rvc": () => "Regional value content",
  "assessment.method": ({ method }) => (method === "netCost" ? "Net cost" : "Transaction value"),
  "assessment.reached": ({ low, high, threshold }) =>
    `${low === high ? low : `${low} to ${high}`}, needs ${threshold}`,
  "assessment.base-missing": ({ threshold }) => `not stated; needs ${threshold}`,
  "assessment.legend": () => "█ certain  ▒ if unknown materials originate  ┃ needed",
  "assessment.failing": () => "Materials that do not make the change in classification",
  "assessment.unsure": () => "Materials that may not make the change in classification",
  "assessment.column": ({ column, currency }) => (column === "value" ? currency : columns[column]),
  "assessment.yes-no": ({ verdict }) => ({ yes: "yes", no: "no", unknown: "unknown" })[verdict],
  "assessment.tolerance": ({ failing, base, share, limit, kind }) =>
    `Tolerance (de minimis): ${failing} of ${base}${kind === "weight" ? " kg" : ""} is ${share}, limit ${limit}`,
  "assessment.tolerance-open": ({ limit }) =>
    `Tolerance (de minimis): limit ${limit}; what it is measured on is not stated`,
  "assessment.exposure": () => "Where the value comes from",
  "assessment.not-stated": () => "not stated",
  "assessment.more-economies": ({ count }) =>
    `and ${count === 1 ? "one more economy" : `${count} more economies`}`,
  "assessment.shares": ({ base, region, asia }) =>
    `Of ${bases[base]}: North America ${region}${asia === null ? "" : `, Asia-Pacific ${asia}`}`,
  "assessment.from-outside": ({ materials }) => `Most from outside the region: ${materials}`,
  "assessment.missing": () => "What would settle it",
  "assessment.settles": ({ settles, others, stake }) => {
    const how = {
      alone: "settles it alone",
      together:
        others.length === 0 ? "settles it with other facts" : `settles it together with ${others.join(", ")}`,
      contributes: "contributes",
    }[settles];
    return stake === null ? how : `${how} · ${stake} at stake`;
  },
  "assessment.leads": ({ key, values, verdict }) => `${key} = ${values.join(" or ")} → ${verdicts[verdict]}`,
  "assessment.elections": () => "Choices the law leaves to the producer, as made here",
  "assessment.assumptions": () => "Presumed unless stated",
  "assessment.proof": () => "Why",
  "assessment.whole-proof": () => "Steps that decide nothing are counted only; --json has the whole proof.",
  "assessment.left-out": ({ verdict, count }) => {
    const more = count === 1 ? "one more" : `${count} more`;
    if (verdict === "unknown") return count === 1 ? `${more} is open` : `${more} are open`;
    const holds = count === 1 ? "holds" : "hold";
    return verdict === "yes" ? `${more} ${holds}` : `${more} ${count === 1 ? "does" : "do"} not hold`;
  },
  "assessment.law": ({ files, date }) =>
    `Law as of ${date}, from ${files} files; --json names each with its hash.`,
};
