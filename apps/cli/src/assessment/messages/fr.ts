import type { AssessmentCatalogue } from "./catalogue.ts";

const verdicts = {
  originating: "originaire",
  "non-originating": "non originaire",
  undetermined: "indéterminé",
} as const;

const columns = {
  material: "Matière",
  hs: "SH",
  origin: "Fabriqué",
  originating: "Originaire",
  change: "Change",
} as const;

const bases = {
  "transaction-value": "De la valeur transactionnelle",
  "total-cost": "Du coût total",
  "net-cost": "Du coût net",
  materials: "De la valeur des matières",
} as const;

const coreParts: Readonly<Record<string, string>> = {
  engine: "Moteur",
  transmission: "Transmission",
  "body-and-chassis": "Carrosserie et châssis",
  axle: "Essieux",
  suspension: "Suspension",
  steering: "Direction",
  "advanced-battery": "Batterie avancée",
};

export const fr: AssessmentCatalogue = {
  "assessment.entry": ({ code, producedIn, importInto, date }) =>
    `${code} · ${producedIn === null ? "" : `${producedIn} `}→ ${importInto} · ${date}`,
  "assessment.verdict": ({ verdict, criterion, deciding, missing }) => {
    if (verdict === "originating")
      return criterion === null ? "Originaire" : `Originaire, critère ${criterion}`;
    if (verdict === "non-originating") return "Non originaire";
    if (deciding === 1) return "Indéterminé\u00a0: un seul fait décide";
    if (deciding > 1) return `Indéterminé\u00a0: l’un de ${deciding} faits peut décider`;
    if (missing === 0) return "Indéterminé";
    return missing === 1
      ? "Indéterminé\u00a0: il manque un fait"
      : `Indéterminé\u00a0: il manque ${missing} faits`;
  },
  "assessment.as-documented": () => "Tant que ce n’est pas établi, il compte comme non originaire.",
  "assessment.scenario": ({ scenario }) => `Selon le scénario ${scenario}, non selon le droit en vigueur.`,
  "assessment.rule": ({ target, citation }) => `Règle pour ${target}\u00a0: ${citation}`,
  "assessment.vehicle": () => "Exigences du véhicule",
  "assessment.core-part": ({ part }) => coreParts[part] ?? part,
  "assessment.super-core": () => "Super-pièce essentielle",
  "assessment.labor-value": () => "Teneur en valeur-travail",
  "assessment.high-wage": () => "  à salaire élevé",
  "assessment.steel": () => "Acier",
  "assessment.aluminum": () => "Aluminium",
  "assessment.levers": () => "Changements qui suffiraient à le rendre originaire",
  "assessment.rvc": () => "Teneur en valeur régionale",
  "assessment.method": ({ method }) => (method === "netCost" ? "Coût net" : "Valeur transactionnelle"),
  "assessment.reached": ({ low, high, threshold }) =>
    `${low === high ? low : `${low} à ${high}`}, il faut ${threshold}`,
  "assessment.base-missing": ({ threshold }) => `non déclaré; il faut ${threshold}`,
  "assessment.legend": () => "█ certain  ▒ si l’inconnu est originaire  ┃ exigé",
  "assessment.failing": () => "Matières qui ne satisfont pas au changement de classement",
  "assessment.unsure": () => "Matières qui pourraient ne pas satisfaire au changement de classement",
  "assessment.column": ({ column, currency }) => (column === "value" ? currency : columns[column]),
  "assessment.yes-no": ({ verdict }) => ({ yes: "oui", no: "non", unknown: "inconnu" })[verdict],
  "assessment.tolerance": ({ failing, base, share, limit, kind }) =>
    `Tolérance (de minimis)\u00a0: ${failing} sur ${base}${kind === "weight" ? " kg" : ""}, soit ${share}; limite ${limit}`,
  "assessment.tolerance-open": ({ limit }) =>
    `Tolérance (de minimis)\u00a0: limite ${limit}; sa base n’est pas déclarée`,
  "assessment.exposure": () => "D’où vient la valeur",
  "assessment.not-stated": () => "non déclaré",
  "assessment.more-economies": ({ count }) =>
    `et ${count === 1 ? "une autre économie" : `${count} autres économies`}`,
  "assessment.shares": ({ base, region, asia }) =>
    `${bases[base]}\u00a0: Amérique du Nord ${region}${asia === null ? "" : `, Asie-Pacifique ${asia}`}`,
  "assessment.from-outside": ({ materials }) => `L’essentiel de l’extérieur de la région\u00a0: ${materials}`,
  "assessment.missing": () => "Ce qui trancherait",
  "assessment.settles": ({ settles, others, stake }) => {
    const how = {
      alone: "tranche à lui seul",
      together: others.length === 0 ? "tranche avec d’autres faits" : `tranche avec ${others.join(", ")}`,
      contributes: "y contribue",
    }[settles];
    return stake === null ? how : `${how} · ${stake} en jeu`;
  },
  "assessment.leads": ({ key, values, verdict }) => `${key} = ${values.join(" ou ")} → ${verdicts[verdict]}`,
  "assessment.elections": () => "Choix que la loi laisse au producteur, tels que faits ici",
  "assessment.assumptions": () => "Présumé, sauf indication contraire",
  "assessment.proof": () => "Pourquoi",
  "assessment.whole-proof": () =>
    "Les étapes qui ne décident rien sont seulement comptées; --json donne toute la preuve.",
  "assessment.left-out": ({ verdict, count }) => {
    const more = count === 1 ? "une autre" : `${count} autres`;
    if (verdict === "unknown") return count === 1 ? `${more} reste ouverte` : `${more} restent ouvertes`;
    const not = verdict === "yes" ? "" : "ne ";
    const pas = verdict === "yes" ? "" : " pas";
    return count === 1 ? `${more} ${not}tient${pas}` : `${more} ${not}tiennent${pas}`;
  },
  "assessment.law": ({ files, date }) =>
    `Loi au ${date}, d’après ${files} fichiers; --json donne l’empreinte de chacun.`,
};
