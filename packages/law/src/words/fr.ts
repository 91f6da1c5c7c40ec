import type { Grammar } from "./grammar.ts";
import { joined, lettered, upperFirst } from "./join.ts";

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

const mark = (letter: string) => `${letter})`;

/** "de" before a vowel or mute h. Aspirated h (haut, hors, housse) keeps it whole. */
function elided(phrase: string): string {
  return /^(?:[aeiouyàâéèêëîïôœù]|h(?!aut|ors|ousse|ache|uit))/i.test(phrase)
    ? `d’${phrase}`
    : `de ${phrase}`;
}

/** De with the article that follows: du, des; an indefinite or partitive article falls away after de. */
function afterDe(phrase: string): string {
  if (phrase.startsWith("le ")) return `du ${phrase.slice(3)}`;
  if (phrase.startsWith("les ")) return `des ${phrase.slice(4)}`;
  const bare = /^(?:des |du |de la |de l’)(.+)$/.exec(phrase)?.[1];
  return elided(bare ?? phrase);
}

/** A good named in several parts takes its preposition before each: d’une bande ou d’un rouleau. */
const parts = /(?<=, | ou )(?=une? |du |de la |de l’)/;

function of(phrase: string): string {
  return phrase.split(parts).map(afterDe).join("");
}

const bases = { weight: "en poids", volume: "en volume", value: "en valeur" };

/** French as the ACEUM writes its Annex 4-B. */
export const fr: Grammar = {
  nouns: {
    chapter: "le chapitre",
    heading: "la position",
    subheading: "la sous-position",
    item: "le numéro tarifaire",
    "us-item": "le numéro tarifaire américain",
  },
  range: (first, last) => `${first} à ${last}`,
  or: (items) => joined(items, () => "ou"),
  of,
  to: (phrase) => {
    if (phrase.startsWith("le ")) return `au ${phrase.slice(3)}`;
    if (phrase.startsWith("les ")) return `aux ${phrase.slice(4)}`;
    return phrase
      .split(parts)
      .map((part) => `à ${part}`)
      .join("");
  },
  from: of,
  repeats: true,
  quote: (text) => `«\u00a0${text}\u00a0»`,
  good: "un produit",
  anyOther: {
    anyGoodOf: (provisions) => `tout produit ${of(provisions)}`,
    goodOf: (provisions) => `tout autre produit ${of(provisions)}`,
    goodOfSameSubheading: "tout autre produit de la même sous-position",
    goodInSameSubheading: "tout produit de la même sous-position",
    subheadingWithin: (provision) => `toute autre sous-position ${of(provision)}`,
    subheadingOfGroup: "toute autre sous-position à l’intérieur de ce groupe",
    headingWithin: (provision) => `toute autre position ${of(provision)}`,
  },
  scope: {
    CC: "tout autre chapitre",
    CTH: "toute autre position",
    CTSH: "toute autre sous-position",
    CTI: "tout autre numéro tarifaire",
    "OUT-H": "toute position à l’extérieur de ce groupe",
    "OUT-S": "toute sous-position à l’extérieur de ce groupe",
    "ANY-H": "toute position",
  },
  within: {
    CC: ", y compris un autre chapitre à l’intérieur de ce groupe",
    CTH: ", y compris une autre position à l’intérieur de ce groupe",
    CTSH: ", y compris une autre sous-position à l’intérieur de ce groupe",
    CTI: ", y compris un autre numéro tarifaire à l’intérieur de ce groupe",
    "OUT-H": "",
    "OUT-S": "",
    "ANY-H": "",
  },
  change: (to, from) => `un changement ${to} ${from}`,
  except: (from) => `, à l’exception ${from}`,
  whetherOrNot: (from) => `, qu’il y ait ou non également un changement ${from}`,
  noChange: (target) => `aucun changement de classification tarifaire n’est requis pour ${target}`,
  rvc: (transactionValue, netCost) => {
    const parts = [
      ...(transactionValue === null
        ? []
        : [`${transactionValue} selon la méthode de la valeur transactionnelle`]),
      ...(netCost === null ? [] : [`${netCost} selon la méthode du coût net`]),
    ];
    const measure = parts.length < 2 ? parts.join("") : `a) ${parts[0]}, ou b) ${parts[1]}`;
    return {
      provided: `à la condition que la teneur en valeur régionale ne soit pas inférieure à ${measure}`,
      says: `La teneur en valeur régionale n’est pas inférieure à ${measure}`,
    };
  },
  weight: (percent, materials) => ({
    provided: `à la condition qu’au moins ${percent} en poids des matières ${materials} soient originaires`,
    says: `Au moins ${percent} en poids des matières ${materials} sont originaires`,
  }),
  share: (what, percent, by, comparison) => {
    const limit = `${percent} ${bases[by]}`;
    return comparison === "at-least"
      ? {
          provided: `à la condition que ${what} soit d’au moins ${limit}`,
          says: upperFirst(`${what} est d’au moins ${limit}`),
        }
      : {
          provided: `à la condition que ${what} n’excède pas ${limit}`,
          says: upperFirst(`${what} n’excède pas ${limit}`),
        };
  },
  stated: (statement) => ({
    provided: `à la condition suivante\u00a0: ${statement}`,
    says: upperFirst(statement),
  }),
  unlessProcess: (process) => ({
    provided: `à la condition que le changement ne résulte pas uniquement ${of(process)}`,
    says: `Le changement ne résulte pas uniquement ${of(process)}`,
  }),
  originating: (materials) => ({
    provided: `à la condition que les matières ${materials} soient originaires`,
    says: `Les matières ${materials} sont originaires`,
  }),
  assembled: {
    provided:
      "à la condition que le produit soit à la fois taillé (ou façonné) et cousu ou autrement assemblé sur le territoire d’une ou de plusieurs des Parties",
    says: "Le produit est à la fois taillé (ou façonné) et cousu ou autrement assemblé sur le territoire d’une ou de plusieurs des Parties",
  },
  cutAndSewn: {
    provided:
      "à la condition que le produit soit à la fois taillé et cousu ou autrement assemblé sur le territoire d’une ou de plusieurs des Parties",
    says: "Le produit est à la fois taillé et cousu ou autrement assemblé sur le territoire d’une ou de plusieurs des Parties",
  },
  atMostOneOf: (groups) => ({
    provided: `à l’exception de plus d’un des groupes suivants\u00a0: ${lettered(groups, mark)}`,
    says: `Les matières non originaires ne proviennent pas de plus d’un des groupes suivants\u00a0: ${lettered(groups, mark)}`,
  }),
  waives: (rules, chapter) => {
    const says =
      rules.length < 2
        ? `la règle ${rules[0]} du chapitre ${chapter} ne s’applique pas`
        : `les règles ${rules[0]} à ${rules.at(-1)} du chapitre ${chapter} ne s’appliquent pas`;
    return { provided: `; ${says}`, says: upperFirst(says) };
  },
  contested: (onlyIn, notIn) => ({
    provided: ` (cette possibilité figure dans ${onlyIn}, non dans ${notIn})`,
    says: `Cette possibilité figure dans ${onlyIn}, non dans ${notIn}`,
  }),
  andAlso: "et",
  orElse: "ou",
  instrument: (text) =>
    text
      .replace("GN 11", "la note générale 11")
      .replace(/\)$/, ") du HTSUS")
      .replace("SOR/", "le DORS/")
      .replace("Schedule", "annexe")
      .replace(/ s\.\s?/, ", art. ")
      .replace(" example ", ", exemple "),
  percent: (decimal) => `${decimal.replace(".", ",")}\u00a0%`,
  use: {
    "passenger-vehicle-or-light-truck": "devant servir dans un véhicule de tourisme ou un camion léger",
    "light-truck": "devant servir dans un camion léger",
    "heavy-truck": "devant servir dans un camion lourd",
    "original-equipment-passenger-vehicle-or-light-truck":
      "devant servir d’équipement d’origine dans un véhicule de tourisme ou un camion léger",
    "original-equipment-heavy-truck": "devant servir d’équipement d’origine dans un camion lourd",
    "other-vehicle-or-aftermarket":
      "devant servir d’équipement d’origine dans tout autre véhicule ou de pièce de rechange",
    other: "destiné à tout autre usage",
  },
  listedVehicle: (vehicles) => `du type utilisé dans un véhicule automobile ${vehicles}`,
  parties: {
    "CA-US": "pour les échanges entre le Canada et les États-Unis",
    "MX-US": "pour les échanges entre le Mexique et les États-Unis",
    other: "pour tous les autres échanges entre les Parties",
  },
  date: (date) => {
    const [year, month, day] = date.split("-");
    const number = Number(day);
    return `${number === 1 ? "1er" : number} ${months[Number(month) - 1]} ${year}`;
  },
  since: (from) => `à compter du ${from}`,
  between: (from, until) => `du ${from} au ${until}`,
  automotive:
    "Les dispositions relatives aux produits automobiles (note générale 11(k) du HTSUS) peuvent aussi s’appliquer à un produit devant servir dans un véhicule automobile du chapitre 87",
  asks: {
    isGood: (description) =>
      description.startsWith("des ")
        ? `Le produit est-il constitué ${of(description)}?`
        : `Le produit est-il ${description}?`,
    isMaterial: (description) =>
      description.startsWith("des ")
        ? `La matière est-elle constituée ${of(description)}?`
        : `La matière est-elle ${description.replace(/^tout (?=autre |produit )/, "un ")}?`,
    isItem: (asked, item) =>
      asked === "product"
        ? `Le produit est-il classé dans ${item}?`
        : `La matière est-elle classée dans ${item}?`,
    isRemainder: (provisions) =>
      `La matière est-elle un produit ${provisions} autre que ceux que la règle décrit à part?`,
    isOtherGood: "La matière est-elle un produit différent de celui qui est fabriqué?",
    resultsOnlyFrom: (process) => `Le changement résulte-t-il uniquement ${of(process)}?`,
    share: (what, by) => `Quelle est ${what}, en pourcentage ${bases[by]}?`,
    assembled:
      "Le produit est-il à la fois taillé (ou façonné) et cousu ou autrement assemblé sur le territoire d’une ou de plusieurs des Parties?",
  },
  cites: {
    generalNote: "HTSUS, note générale 11(o)",
    nafta: "ALENA, annexe 401",
    chapter: (chapter) => `chapitre ${chapter}`,
    rule: (number) => `règle ${number}`,
    scenario: (id) => `scénario «\u00a0${id}\u00a0»`,
    and: (citation, instrument) => `${citation}; ${instrument}`,
    indicative:
      "À titre indicatif seulement\u00a0: le texte de l’accord pour ce chapitre n’était pas disponible, et la règle de l’annexe 401 de l’ALENA en tient lieu",
  },
};
