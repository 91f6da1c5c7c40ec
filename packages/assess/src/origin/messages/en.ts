import { type CorePart, coreParts } from "@coproduce/goods";
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

const locale = "en";

/** The origin answer in English. */
export function english(describe: Describe): OriginCatalogue {
  return {
    "origin.good": ({ name }) => `${name} originates`,
    "origin.production": () => "Produced in the region and meets a criterion",
    "origin.criteria": () => "One of the criteria is met",
    "origin.produced-in-region": ({ economy }) =>
      economy === null
        ? "Produced entirely in the region (place of production not stated)"
        : `Produced entirely in the region: made in ${economyName(economy, locale)}`,
    "origin.criterion": ({ criterion, basis }) => {
      if (basis === "schedule-2") return "Schedule 2: originates by importation from a party";
      if (basis === "set") return "A set: its goods originate, or those that do not are within the tolerance";
      const names = {
        A: "Criterion A: wholly obtained or produced in the region",
        B: "Criterion B: meets its product-specific rule",
        C: "Criterion C: made only of originating materials",
        D: "Criterion D: cannot change classification, but has the regional value content",
      };
      return criterion === null ? "Meets a criterion" : names[criterion];
    },
    "origin.wholly-obtained": () => "Wholly obtained or produced in the region",
    "origin.exclusively-originating": ({ listed }) =>
      listed ? "Every material originates" : "Every material originates (no materials are listed)",
    "origin.material": ({ name, origin, ground }) => {
      const place = origin === null ? "" : economyName(origin, locale);
      const reasons = {
        stated: "as stated",
        indirect: "an indirect material counts as originating",
        "made-outside": `made in ${place}, outside the region`,
        recovered: "a recovered material in a remanufactured good",
        "own-rule": "by the rule for its own code",
        "made-in-region": `made in ${place || "the region"}, without evidence of origin`,
        "origin-unknown": "where it was made is not stated",
      };
      return `${name} originates: ${reasons[ground]}`;
    },
    "origin.rules": ({ code }) => `A rule for ${code} is met`,
    "origin.line": ({ line }) => `The rule for ${targetWords(line, locale, describe)} is met`,
    "origin.line-applies": ({ line, because }) => {
      const target = targetWords(line, locale, describe);
      return because === "parties"
        ? `The rule is for trade between these parties: ${target}`
        : `The good is ${because === "use" ? "for the use of this rule" : target}`;
    },
    "origin.alternatives": ({ count }) =>
      count === 1 ? "What the rule asks is met" : "One alternative of the rule is met",
    "origin.alternative": ({ index, count }) =>
      count === 1 ? "All conditions of the rule hold" : `All conditions of alternative ${index + 1} hold`,
    "origin.condition": ({ condition, line }) => conditionWords(condition, line, locale, describe),
    "origin.every-material-shifts": () => "Every non-originating material makes the change",
    "origin.material-shift": ({ name }) => `${name} originates or makes the change`,
    "origin.code-change": ({ name, code, verdict, reason }) => {
      if (code === null) return `${name}: its tariff code is not stated`;
      if (verdict === "yes") return `${name}, ${code}, makes the change`;
      if (verdict === "unknown") return `${name}, ${code}, may make the change`;
      if (reason.kind === "stays") {
        const level = {
          chapter: "chapter",
          heading: "heading",
          subheading: "subheading",
          item: "tariff item",
          group: "the group",
        }[reason.level];
        return `${name}, ${code}, stays in ${level} ${reason.code}`;
      }
      return reason.kind === "excepted"
        ? `${name}, ${code}, is excepted from the change`
        : `${name}, ${code}, is not among the provisions named`;
    },
    "origin.inner-materials-shift": ({ name }) => `The materials inside ${name} make the change`,
    "origin.de-minimis": ({ measure, failing, base, baseIs, share, limit, names, barred }) => {
      const what = names.join(", ");
      if (barred.length > 0) return `The tolerance is closed to ${barred.join(", ")}`;
      if (base === null || share === null)
        return `Materials that fail the change (${what}) are within ${limit} percent of the ${bases[baseIs]}, which is not known`;
      const unit = measure === "weight" ? " kg" : "";
      return `Materials that fail the change (${what}): ${range(failing)}${unit} of ${base}${unit} ${bases[baseIs]} is ${range(share)} percent, limit ${limit}`;
    },
    "origin.rvc": ({ transactionValue, netCost }) =>
      `Regional value content of at least ${methods(transactionValue, netCost)}`,
    "origin.rvc-method": ({ method, base, vnm, rvc, threshold }) => {
      const name = method === "net-cost" ? "Net cost" : "Transaction value";
      if (base === null || rvc === null)
        return `${name} is not stated; non-originating materials ${range(vnm)}; needs ${threshold} percent`;
      return `${name} ${base} less non-originating materials ${range(vnm)} gives ${range(rvc)} percent; needs ${threshold}`;
    },
    "origin.rvc-waiver": ({ failing, base, share, limit }) =>
      base === null || share === null
        ? `All non-originating materials are within ${limit} percent, so that no regional value content is needed`
        : `All non-originating materials are ${range(failing)}, ${range(share)} percent: no regional value content is needed up to ${limit}`,
    "origin.weight-share": ({ share, atLeast }) =>
      share === null
        ? `At least ${atLeast} percent by weight of the materials named originates; weights are missing`
        : `${range(share)} percent by weight of the materials named originates; needs ${atLeast}`,
    "origin.materials-originate": () => "The materials that the rule names originate",
    "origin.at-most-one-group": ({ groups }) =>
      `Non-originating materials come from at most one of the groups named (found: ${groups})`,
    "origin.no-shift": () => "No change in tariff classification is required",
    "origin.contested-source": ({ onlyIn, notIn }) =>
      `This alternative stands in ${onlyIn} and not in ${notIn}`,
    "origin.contested-reading": () => "Two readings of the rule stand; they must agree",
    "origin.reading": ({ reading }) =>
      reading === "letter"
        ? "By the letter: only materials of the provisions named"
        : "By the purpose: materials of other headings beside them",
    "origin.provision": ({ provision, material }) =>
      material === null ? provision.words.en : `${material}: ${provision.words.en}`,
    "origin.provisions": () => "The section and chapter notes are met",
    "origin.fallback-ground": () => "The good and its materials cannot be told apart by classification",
    "origin.fallback-same-provision": ({ names }) =>
      `Every material that fails shares the good's subheading: ${names.join(", ")}`,
    "origin.unassembled": () => "Imported unassembled, classified as assembled",
    "origin.schedule-two": () => "A good of Schedule 2",
    "origin.imported-from-party": ({ economy }) =>
      economy === null
        ? "Imported from the territory of a party"
        : `Imported from the territory of a party (made in ${economyName(economy, locale)})`,
    "origin.set": ({ failing, share, limit }) =>
      share === null
        ? `The goods of the set that do not originate are within ${limit} percent of its value`
        : `The goods of the set that do not originate are ${range(failing)}, ${range(share)} percent of its value, limit ${limit}`,
    "origin.no-rule": ({ code }) => `No product-specific rule for ${code} is on file`,
    "origin.materials-not-stated": () => "What the good is made of is not stated",
    "origin.under-table": ({ table, holds }) =>
      holds
        ? `Original equipment of ${table.words.en}`
        : "Not original equipment of a vehicle under the parts tables",
    "vehicle.category": () => "Which kind of vehicle it is, for the automotive tests",
    "vehicle.tests": ({ staged }) =>
      staged
        ? "The tests of its alternative staging regime are met"
        : "The automotive tests beside the rule are met",
    "vehicle.core-parts": () => "Core parts originate, one by one or as one super-core",
    "vehicle.every-core-part": () => "Every core part originates",
    "vehicle.core-part": ({ part, content, threshold }) =>
      content === null
        ? `${capital(corePartNames[part])} originates`
        : `${capital(corePartNames[part])}: ${content} percent of net cost; needs ${threshold}`,
    "vehicle.super-core": ({ listed, content, threshold }) => {
      const basis = listed ? "counting listed components" : "counting all non-originating materials";
      return content === null
        ? `Super-core, ${basis}: amounts are not stated for every part`
        : `Super-core, ${basis}: ${content} percent of net cost; needs ${threshold}`;
    },
    "vehicle.labor-value": ({ content, total, highWage }) =>
      content === null
        ? `Labor value content of at least ${total ?? "?"} percent, of which ${highWage ?? "?"} high-wage material and labor`
        : `Labor value content ${content.total} percent (high-wage material and labor ${content.highWage}, technology ${content.technology}, assembly ${content.assembly}); needs ${total}, of which ${highWage} high-wage`,
    "vehicle.metals": () => "Steel and aluminum purchases originate, under both readings of the law",
    "vehicle.metals-apart": () => "Each metal by itself",
    "vehicle.metal-share": ({ metal, share, threshold }) => {
      const name = metal === null ? "Steel and aluminum together" : metal === "steel" ? "Steel" : "Aluminum";
      return share === null
        ? `${name}: at least ${threshold} percent of purchases originates`
        : `${name}: ${share} percent of purchases originates; needs ${threshold}`;
    },
    "origin.cases": () => "Whatever the missing facts turn out to be, the verdict is the same",
    "origin.assumed": ({ question, value }) => `If the answer is ${value}: ${ask(question, describe)}`,

    "cite.uniform": ({ section }) => `Uniform Regulations s. ${section}`,
    "cite.rule": ({ line, chapter, trust }) => lineCitation(line, { chapter, trust }, locale),

    "fact.value": () => "Value",
    "fact.net-cost": () => "Net cost",
    "fact.transaction-value": () => "Adjusted transaction value",
    "fact.vnm": () => "Value of non-originating materials",
    "fact.failing": () => "Counted against the limit",
    "fact.tolerance-base": ({ baseIs }) => capital(bases[baseIs]),
    "fact.stated": () => "Stated",

    ask: (params) => ask(params, describe),

    "election.alternative": ({ index }) => `Alternative ${index + 1} of the rule`,
    "election.method": ({ method }) =>
      method === "net-cost" ? "Net cost method" : "Transaction value method",
    "election.designation": ({ name }) => `${name} designated as an intermediate material`,
    "election.accumulation": ({ name }) => `Production of ${name} accumulated on its maker's statement`,
    "election.self-produced-as-material": ({ name }) =>
      `${name}, self-produced, taken as the material that must change`,
    "election.de-minimis": ({ names, share }) =>
      `Tolerance used for ${names.join(", ")}${share === null ? "" : ` (${range(share)} percent)`}`,
    "election.waiver": ({ share }) =>
      `Regional value content waived${share === null ? "" : `: non-originating materials are ${range(share)} percent`}`,

    "lever.material": ({ name, origin }) =>
      `Make or buy ${name} as an originating material${origin === null ? "" : ` (now ${economyName(origin, locale)})`}`,
    "lever.process": ({ condition, line }) =>
      `Let this take place in the region: ${conditionWords(condition, line, locale, describe)}`,
    "lever.value": ({ value, method }) =>
      `Move ${value} of non-originating value into the region (${method === "net-cost" ? "net cost" : "transaction value"} method)`,

    "assumption.presumed": ({ fact }) => (fact.presumed ? fact.words.en : `Not so: ${fact.words.en}`),
    "assumption.presumed.would": ({ provision }) => `${provision.words.en} (${provision.citation.text})`,
    "assumption.transaction-value": () => "The transaction values are acceptable to customs",
    "assumption.transaction-value.would": () =>
      "Otherwise values are found by Schedules 3 and 6, or net cost is used (s. 7(7))",
    "assumption.bill-complete": () => "The bill of materials is complete",
    "assumption.bill-complete.would": () => "A material that is not listed may fail the rule",
    "assumption.costs-complete": () => "The costs stated are all the costs; those left out are nil",
    "assumption.costs-complete.would": () => "Excluded costs that are not stated would lower the net cost",
    "assumption.total-cost": () =>
      "The tolerance is measured on the transaction value; total cost is not stated",
    "assumption.total-cost.would": ({ atLeast }) =>
      `The tolerance would be met if total cost were at least ${atLeast}`,
    "assumption.parts": () =>
      "The materials that share the good's provision are provided for as its parts (fact provided-for-as-part)",
    "assumption.parts.would": () => "Criterion D would not be open to the good",
    "assumption.national-items": () =>
      "Codes with more than six digits are those of the importing party's tariff",
    "assumption.national-items.would": () => "A rule for a tariff item may apply to other materials",
    "assumption.material-use": () =>
      "Materials with their own bill of materials are not for use in a vehicle",
    "assumption.material-use.would": () =>
      "As original equipment of a vehicle a part has the thresholds of its table",
    "assumption.hs-unchanged": ({ codes }) =>
      `Goods of ${codes.join(", ")} are none of those that a later edition of the HS moved there (multi-component integrated circuits; parts of flat panel display modules)`,
    "assumption.hs-unchanged.would": () =>
      "They were in another subheading of HS 2012, to which another rule applies",
    "assumption.unverified-rule": () => "The rule on file is that of NAFTA Annex 401 and only indicative",
    "assumption.unverified-rule.would": () => "The agreement's own text may ask something else",
  };
}

const bases = {
  "transaction-value": "transaction value",
  "total-cost": "total cost",
  weight: "weight",
  "set-value": "value of the set",
} as const;

function ask({ name, about }: AskParams, describe: Describe): string {
  switch (about.kind) {
    case "originating":
      return `Does ${name} originate? Ask its maker for a certification of origin`;
    case "code":
      return `What is the full tariff code of ${name}?`;
    case "use":
      return `What is ${name} used for (original equipment or aftermarket, which kind of vehicle)?`;
    case "economy":
      return `Where is ${name} produced?`;
    case "weight":
      return `What does ${name} weigh?`;
    case "net-cost":
      return `What is the net cost of ${name}?`;
    case "transaction-value":
      return `What is the adjusted transaction value of ${name}?`;
    case "engine-fact":
      return engineFacts[about.key]?.(name) ?? `${name}: ${about.key}?`;
    case "topic": {
      const { topic } = about;
      switch (topic.kind) {
        case "described":
          return `Is ${name} ${describedWords(topic, locale, describe)}?`;
        case "item":
          return `Is ${name} classified in ${provisionWords(topic.provision, locale)}?`;
        case "condition":
          return `${name}: ${conditionQuestion(topic.condition, locale, describe)}`;
        case "provision":
          return `${name}: ${topic.fact.words.en}`;
      }
    }
  }
}

const corePartNames: Readonly<Record<CorePart, string>> = {
  engine: "engine",
  transmission: "transmission",
  "body-and-chassis": "body and chassis",
  axle: "axle",
  suspension: "suspension system",
  steering: "steering system",
  "advanced-battery": "advanced battery",
};

const engineFacts: Readonly<Record<string, (name: string) => string>> = {
  "wholly-obtained": (name) =>
    `Is ${name} wholly obtained or produced in the region (grown, raised, mined, caught)?`,
  materials: (name) => `What is ${name} made of? List its materials`,
  "other-good": (name) => `Is ${name} another good than the one produced?`,
  elastomeric: (name) => `Is ${name} elastomeric?`,
  "imported-from-party": (name) => `Is ${name} imported from the territory of a party?`,
  "vehicle.category": (name) =>
    `Is ${name} a passenger vehicle, a light truck, a heavy truck or another vehicle?`,
  "vehicle.laborValue": (name) =>
    `Does ${name} reach the labor value content? State the high-wage material and labor`,
  "vehicle.steel": () => "What share of the producer's steel purchases originates?",
  "vehicle.aluminum": () => "What share of the producer's aluminum purchases originates?",
  "vehicle.steel.meltedAndPoured": () =>
    "What share of the producer's steel purchases was melted and poured in the region?",
  ...Object.fromEntries(
    coreParts.map((part) => [
      `vehicle.coreParts.${part}`,
      (name: string) => `Does the ${corePartNames[part]} of ${name} originate as a core part?`,
    ]),
  ),
};

function methods(transactionValue: string | null, netCost: string | null): string {
  const ways = [
    ...(transactionValue === null ? [] : [`${transactionValue} percent (transaction value)`]),
    ...(netCost === null ? [] : [`${netCost} percent (net cost)`]),
  ];
  return ways.join(" or ");
}

function range({ low, high }: Range): string {
  return low === high ? low : `${low} to ${high}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
