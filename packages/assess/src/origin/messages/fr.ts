import { type CorePart, coreParts, formatFor } from "@coproduce/goods";
import {
  conditionQuestion,
  conditionWords,
  type Describe,
  describedWords,
  lineCitation,
  provisionWords,
  targetWords,
} from "@coproduce/law";
import type { Range } from "../../explain/range.ts";
import type { AskParams, OriginCatalogue } from "./catalogue.ts";
import { economyName } from "./economy-name.ts";

const locale = "fr";
const { amount, percent } = formatFor(locale);

/** La réponse d’origine en français. */
export function french(describe: Describe): OriginCatalogue {
  return {
    "origin.good": ({ name }) => `${name} est originaire`,
    "origin.production": () => "Produit dans la région et conforme à un critère",
    "origin.criteria": () => "Un des critères est rempli",
    "origin.produced-in-region": ({ economy }) =>
      economy === null
        ? "Entièrement produit dans la région (lieu de production non indiqué)"
        : `Entièrement produit dans la région (lieu de fabrication : ${economyName(economy, locale)})`,
    "origin.criterion": ({ criterion, basis }) => {
      if (basis === "schedule-2") return "Annexe 2 : originaire du fait de son importation depuis une Partie";
      if (basis === "set") {
        return "Assortiment : ses produits sont originaires, ou ceux qui ne le sont pas respectent la tolérance";
      }
      const names = {
        A: "Critère A : entièrement obtenu ou produit dans la région",
        B: "Critère B : conforme à sa règle d’origine spécifique",
        C: "Critère C : fait uniquement de matières originaires",
        D: "Critère D : ne peut changer de classement, mais atteint la teneur en valeur régionale",
      };
      return criterion === null ? "Conforme à un critère" : names[criterion];
    },
    "origin.wholly-obtained": () => "Entièrement obtenu ou produit dans la région",
    "origin.exclusively-originating": ({ listed }) =>
      listed
        ? "Toutes les matières sont originaires"
        : "Toutes les matières sont originaires (aucune n’est indiquée)",
    "origin.material": ({ name, origin, ground }) => {
      const place = origin === null ? "" : economyName(origin, locale);
      const reasons = {
        stated: "selon la déclaration",
        indirect: "une matière indirecte est réputée originaire",
        "made-outside": `fabriquée hors de la région (${place})`,
        recovered: "matière récupérée dans un produit remanufacturé",
        "own-rule": "selon la règle de son propre classement",
        "made-in-region": `fabriquée dans la région${place === "" ? "" : ` (${place})`}, sans preuve d’origine`,
        "origin-unknown": "lieu de fabrication non indiqué",
      };
      return `${name} est originaire : ${reasons[ground]}`;
    },
    "origin.rules": ({ code }) => `Une règle visant ${code} est respectée`,
    "origin.line": ({ line }) => `La règle visant ${targetWords(line, locale, describe)} est respectée`,
    "origin.line-applies": ({ line, because }) => {
      const target = targetWords(line, locale, describe);
      if (because === "parties") return `La règle vise le commerce entre ces Parties : ${target}`;
      return because === "use" ? "Le produit a l’usage visé par cette règle" : `Le produit est ${target}`;
    },
    "origin.alternatives": ({ count }) =>
      count === 1 ? "Ce que demande la règle est rempli" : "Une des options de la règle est remplie",
    "origin.alternative": ({ index, count }) =>
      count === 1
        ? "Toutes les conditions de la règle sont remplies"
        : `Toutes les conditions de l’option ${index + 1} sont remplies`,
    "origin.condition": ({ condition, line }) => conditionWords(condition, line, locale, describe),
    "origin.every-material-shifts": () => "Chaque matière non originaire subit le changement",
    "origin.material-shift": ({ name }) => `${name} est originaire ou subit le changement`,
    "origin.code-change": ({ name, code, verdict, reason }) => {
      if (code === null) return `${name} : numéro tarifaire non indiqué`;
      if (verdict === "yes") return `${name}, ${code}, subit le changement`;
      if (verdict === "unknown") return `${name}, ${code}, pourrait subir le changement`;
      if (reason.kind === "stays") {
        const level = {
          chapter: "le chapitre",
          heading: "la position",
          subheading: "la sous-position",
          item: "le numéro tarifaire",
          group: "le groupe",
        }[reason.level];
        return `${name}, ${code}, reste dans ${level} ${reason.code}`;
      }
      return reason.kind === "excepted"
        ? `${name}, ${code}, est exclue du changement`
        : `${name}, ${code}, n’est pas parmi les dispositions nommées`;
    },
    "origin.inner-materials-shift": ({ name }) =>
      `Les matières contenues dans ${name} subissent le changement`,
    "origin.de-minimis": ({ measure, failing, base, baseIs, share, limit, names, barred }) => {
      const what = names.join(", ");
      if (barred.length > 0) return `La tolérance n’est pas ouverte pour ${barred.join(", ")}`;
      if (base === null || share === null) {
        return `Les matières qui ne subissent pas le changement (${what}) respectent ${percent(limit)} ${bases[baseIs]}, inconnu`;
      }
      const unit = measure === "weight" ? " kg" : "";
      return `Matières qui ne subissent pas le changement (${what}) : ${range(failing, amount)}${unit} sur ${amount(base)}${unit} ${bases[baseIs]}, soit ${range(share, percent)}; limite ${percent(limit)}`;
    },
    "origin.rvc": ({ transactionValue, netCost }) =>
      `Teneur en valeur régionale d’au moins ${methods(transactionValue, netCost)}`,
    "origin.rvc-method": ({ method, base, vnm, rvc, threshold }) => {
      const name = method === "net-cost" ? "Coût net" : "Valeur transactionnelle";
      if (base === null || rvc === null) {
        return `${name} non indiqué${method === "net-cost" ? "" : "e"}; matières non originaires ${range(vnm, amount)}; il faut ${percent(threshold)}`;
      }
      return `${name} de ${amount(base)} moins matières non originaires ${range(vnm, amount)} donne ${range(rvc, percent)}; il faut ${percent(threshold)}`;
    },
    "origin.rvc-waiver": ({ failing, base, share, limit }) =>
      base === null || share === null
        ? `Toutes les matières non originaires respectent ${percent(limit)}, de sorte qu’aucune teneur en valeur régionale n’est exigée`
        : `Toutes les matières non originaires totalisent ${range(failing, amount)}, soit ${range(share, percent)} : jusqu’à ${percent(limit)}, aucune teneur en valeur régionale n’est exigée`,
    "origin.weight-share": ({ share, atLeast }) =>
      share === null
        ? `Au moins ${percent(atLeast)} en poids des matières nommées est originaire; il manque des poids`
        : `${range(share, percent)} en poids des matières nommées est originaire; il faut ${percent(atLeast)}`,
    "origin.materials-originate": () => "Les matières que nomme la règle sont originaires",
    "origin.at-most-one-group": ({ groups }) =>
      `Les matières non originaires viennent d’au plus un des groupes nommés (trouvés : ${groups})`,
    "origin.no-shift": () => "Aucun changement de classement tarifaire n’est exigé",
    "origin.contested-source": ({ onlyIn, notIn }) =>
      `Cette option figure dans ${onlyIn} et non dans ${notIn}`,
    "origin.contested-reading": () => "Deux lectures de la règle existent; elles doivent concorder",
    "origin.reading": ({ reading }) =>
      reading === "letter"
        ? "Selon la lettre : seules les matières des dispositions nommées"
        : "Selon l’objet : avec des matières d’autres positions",
    "origin.provision": ({ provision, material }) =>
      material === null ? provision.words.fr : `${material} : ${provision.words.fr}`,
    "origin.provisions": () => "Les notes de section et de chapitre sont respectées",
    "origin.fallback-ground": () => "Le classement ne distingue pas le produit de ses matières",
    "origin.fallback-same-provision": ({ names }) =>
      `Chaque matière qui ne subit pas le changement partage la sous-position du produit : ${names.join(", ")}`,
    "origin.unassembled": () => "Importé non assemblé et classé comme assemblé",
    "origin.schedule-two": () => "Produit de l’annexe 2",
    "origin.imported-from-party": ({ economy }) =>
      economy === null
        ? "Importé du territoire d’une Partie"
        : `Importé du territoire d’une Partie (lieu de fabrication : ${economyName(economy, locale)})`,
    "origin.set": ({ failing, share, limit }) =>
      share === null
        ? `Les produits non originaires de l’assortiment respectent ${percent(limit)} de sa valeur`
        : `Les produits non originaires de l’assortiment totalisent ${range(failing, amount)}, soit ${range(share, percent)} de sa valeur; limite ${percent(limit)}`,
    "origin.no-rule": ({ code }) => `Aucune règle spécifique n’est enregistrée pour ${code}`,
    "origin.materials-not-stated": () => "Les matières du produit ne sont pas indiquées",
    "origin.under-table": ({ table, holds }) =>
      holds
        ? `Équipement d’origine du ${table.words.fr}`
        : "N’est pas un équipement d’origine d’un véhicule selon les tableaux de pièces",
    "vehicle.category": () => "De quel type de véhicule il s’agit, pour les exigences automobiles",
    "vehicle.tests": ({ staged }) =>
      staged
        ? "Les exigences de son régime de transition de rechange sont respectées"
        : "Les exigences automobiles qui s’ajoutent à la règle sont respectées",
    "vehicle.core-parts": () =>
      "Les pièces essentielles sont originaires, une à une ou comme super-pièce essentielle",
    "vehicle.every-core-part": () => "Chaque pièce essentielle est originaire",
    "vehicle.core-part": ({ part, content, threshold }) => {
      const name = corePartNames[part];
      return content === null
        ? `${name} : originaire`
        : `${name} : ${percent(content)} du coût net; il faut ${percent(threshold)}`;
    },
    "vehicle.super-core": ({ listed, content, threshold }) => {
      const basis = listed
        ? "en comptant les composants de la liste"
        : "en comptant toutes les matières non originaires";
      return content === null
        ? `Super-pièce essentielle, ${basis} : il manque des montants`
        : `Super-pièce essentielle, ${basis} : ${percent(content)} du coût net; il faut ${percent(threshold)}`;
    },
    "vehicle.labor-value": ({ content, total, highWage }) =>
      content === null
        ? `Teneur en valeur-travail d’au moins ${known(total)}, dont ${known(highWage)} de matières et de main-d’œuvre à salaire élevé`
        : `Teneur en valeur-travail de ${percent(content.total)} (matières et main-d’œuvre à salaire élevé ${percent(content.highWage)}, technologie ${percent(content.technology)}, assemblage ${percent(content.assembly)}); il faut ${known(total)}, dont ${known(highWage)} à salaire élevé`,
    "vehicle.metals": () =>
      "Les achats d’acier et d’aluminium sont originaires, selon les deux lectures de la règle",
    "vehicle.metals-apart": () => "Chaque métal à part",
    "vehicle.metal-share": ({ metal, share, threshold }) => {
      const name = metal === null ? "Acier et aluminium ensemble" : metal === "steel" ? "Acier" : "Aluminium";
      return share === null
        ? `${name} : au moins ${percent(threshold)} des achats sont originaires`
        : `${name} : ${percent(share)} des achats sont originaires; il faut ${percent(threshold)}`;
    },
    "origin.cases": () => "Quels que soient les faits manquants, le résultat est le même",
    "origin.assumed": ({ question, value }) =>
      `Si la réponse est ${answers[value] ?? value} : ${ask(question, describe)}`,

    "cite.uniform": ({ section }) => `Réglementation uniforme, art. ${section}`,
    "cite.rule": ({ line, chapter, trust }) => lineCitation(line, { chapter, trust }, locale),

    "fact.value": () => "Valeur",
    "fact.net-cost": () => "Coût net",
    "fact.transaction-value": () => "Valeur transactionnelle rajustée",
    "fact.vnm": () => "Valeur des matières non originaires",
    "fact.failing": () => "Compte dans la limite",
    "fact.tolerance-base": ({ baseIs }) => baseNames[baseIs],
    "fact.stated": () => "Déclaré",

    ask: (params) => ask(params, describe),

    "election.alternative": ({ index }) => `Option ${index + 1} de la règle`,
    "election.method": ({ method }) =>
      method === "net-cost" ? "Méthode du coût net" : "Méthode de la valeur transactionnelle",
    "election.designation": ({ name }) => `${name} désignée comme matière intermédiaire`,
    "election.accumulation": ({ name }) => `Production de ${name} cumulée sur déclaration de son producteur`,
    "election.self-produced-as-material": ({ name }) =>
      `${name}, autoproduite, prise comme la matière qui doit changer`,
    "election.de-minimis": ({ names, share }) =>
      `Tolérance utilisée pour ${names.join(", ")}${share === null ? "" : ` (${range(share, percent)})`}`,
    "election.waiver": ({ share }) =>
      `Teneur en valeur régionale non exigée${share === null ? "" : ` : les matières non originaires font ${range(share, percent)}`}`,

    "lever.material": ({ name, origin }) =>
      `Faire ou acheter ${name} comme matière originaire${origin === null ? "" : ` (actuellement : ${economyName(origin, locale)})`}`,
    "lever.process": ({ condition, line }) =>
      `Réaliser dans la région : ${conditionWords(condition, line, locale, describe)}`,
    "lever.value": ({ value, method }) =>
      `Ramener dans la région ${amount(value)} de valeur non originaire (méthode ${method === "net-cost" ? "du coût net" : "de la valeur transactionnelle"})`,

    "assumption.presumed": ({ fact }) =>
      fact.presumed ? fact.words.fr : `Ce n’est pas le cas : ${fact.words.fr}`,
    "assumption.presumed.would": ({ provision }) => `${provision.words.fr} (${provision.citation.text})`,
    "assumption.transaction-value": () => "La douane accepte les valeurs transactionnelles",
    "assumption.transaction-value.would": () =>
      "Sinon la valeur est établie selon les annexes 3 et 6, ou le coût net est utilisé (par. 7(7))",
    "assumption.bill-complete": () => "La nomenclature des matières est complète",
    "assumption.bill-complete.would": () =>
      "Une matière qui n’y figure pas pourrait ne pas respecter la règle",
    "assumption.costs-complete": () =>
      "Les coûts déclarés sont tous les coûts; ceux qui n’y figurent pas sont nuls",
    "assumption.costs-complete.would": () => "Des coûts exclus non déclarés abaisseraient le coût net",
    "assumption.total-cost": () =>
      "La tolérance est mesurée sur la valeur transactionnelle; le coût total n’est pas indiqué",
    "assumption.total-cost.would": ({ atLeast }) =>
      `La tolérance serait respectée si le coût total était d’au moins ${amount(atLeast)}`,
    "assumption.parts": () =>
      "Les matières qui partagent le classement du produit sont prévues comme ses parties (fait provided-for-as-part)",
    "assumption.parts.would": () => "Le critère D ne serait pas ouvert au produit",
    "assumption.national-items": () =>
      "Les numéros de plus de six chiffres sont ceux du tarif de la Partie importatrice",
    "assumption.national-items.would": () =>
      "Une règle visant un numéro tarifaire pourrait toucher d’autres matières",
    "assumption.material-use": () =>
      "Les matières qui ont leur propre nomenclature ne sont pas destinées à un véhicule",
    "assumption.material-use.would": () =>
      "Comme équipement d’origine d’un véhicule, une pièce a les seuils de son tableau",
    "assumption.hs-unchanged": ({ codes }) =>
      `Les produits de ${codes.join(", ")} ne sont pas de ceux qu’une édition ultérieure du SH y a transférés (circuits intégrés à composants multiples; parties de modules d’affichage à écran plat)`,
    "assumption.hs-unchanged.would": () =>
      "Ils relevaient d’une autre sous-position du SH 2012, visée par une autre règle",
    "assumption.unverified-rule": () =>
      "La règle enregistrée est celle de l’annexe 401 de l’ALENA, à titre indicatif",
    "assumption.unverified-rule.would": () => "Le texte de l’ACEUM peut demander autre chose",
  };
}

const bases = {
  "transaction-value": "de la valeur transactionnelle",
  "total-cost": "du coût total",
  weight: "du poids",
  "set-value": "de la valeur de l’assortiment",
} as const;

const baseNames = {
  "transaction-value": "Valeur transactionnelle",
  "total-cost": "Coût total",
  weight: "Poids",
  "set-value": "Valeur de l’assortiment",
} as const;

const answers: Readonly<Record<string, string>> = { yes: "oui", no: "non" };

function ask({ name, about }: AskParams, describe: Describe): string {
  switch (about.kind) {
    case "originating":
      return `${name} est-il originaire? Demandez une certification d’origine à son fabricant`;
    case "code":
      return `Quel est le numéro tarifaire complet de ${name}?`;
    case "use":
      return `À quoi sert ${name} (équipement d’origine ou rechange, quel type de véhicule)?`;
    case "economy":
      return `Où ${name} est-il produit?`;
    case "weight":
      return `Combien pèse ${name}?`;
    case "net-cost":
      return `Quel est le coût net de ${name}?`;
    case "transaction-value":
      return `Quelle est la valeur transactionnelle rajustée de ${name}?`;
    case "engine-fact":
      return engineFacts[about.key]?.(name) ?? `${name} : ${about.key}?`;
    case "topic": {
      const { topic } = about;
      switch (topic.kind) {
        case "described":
          return `${name} est-il ${describedWords(topic, locale, describe)}?`;
        case "item":
          return `${name} est-il classé dans ${provisionWords(topic.provision, locale)}?`;
        case "condition":
          return `${name} : ${conditionQuestion(topic.condition, locale, describe)}`;
        case "provision":
          return `${name} : ${topic.fact.words.fr}`;
      }
    }
  }
}

const corePartNames: Readonly<Record<CorePart, string>> = {
  engine: "Moteur",
  transmission: "Transmission",
  "body-and-chassis": "Carrosserie et châssis",
  axle: "Essieu",
  suspension: "Système de suspension",
  steering: "Système de direction",
  "advanced-battery": "Batterie avancée",
};

const engineFacts: Readonly<Record<string, (name: string) => string>> = {
  "wholly-obtained": (name) =>
    `${name} est-il entièrement obtenu ou produit dans la région (cultivé, élevé, extrait, pêché)?`,
  materials: (name) => `De quoi ${name} est-il fait? Indiquez ses matières`,
  "other-good": (name) => `${name} est-il un autre produit que celui qui est fabriqué?`,
  elastomeric: (name) => `${name} est-il élastomère?`,
  "imported-from-party": (name) => `${name} est-il importé du territoire d’une Partie?`,
  "vehicle.category": (name) =>
    `${name} est-il un véhicule de tourisme, un camion léger, un camion lourd ou un autre véhicule?`,
  "vehicle.laborValue": (name) =>
    `${name} atteint-il la teneur en valeur-travail? Indiquez les matières et la main-d’œuvre à salaire élevé`,
  "vehicle.steel": () => "Quelle part des achats d’acier du producteur est originaire?",
  "vehicle.aluminum": () => "Quelle part des achats d’aluminium du producteur est originaire?",
  "vehicle.steel.meltedAndPoured": () =>
    "Quelle part des achats d’acier du producteur a été fondue et coulée dans la région?",
  ...Object.fromEntries(
    coreParts.map((part) => [
      `vehicle.coreParts.${part}`,
      (name: string) =>
        `La pièce essentielle de ${name} est-elle originaire : ${corePartNames[part].toLowerCase()}?`,
    ]),
  ),
};

function methods(transactionValue: string | null, netCost: string | null): string {
  const ways = [
    ...(transactionValue === null ? [] : [`${percent(transactionValue)} (valeur transactionnelle)`]),
    ...(netCost === null ? [] : [`${percent(netCost)} (coût net)`]),
  ];
  return ways.join(" ou ");
}

function known(share: string | null): string {
  return share === null ? "?" : percent(share);
}

function range({ low, high }: Range, write: (text: string) => string): string {
  return low === high ? write(low) : `${write(low)} à ${write(high)}`;
}
