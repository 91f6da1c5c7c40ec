import { formatMoney, type Money } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import type { FactRef } from "../origin/fact-ref.ts";
import type { AskParams } from "../origin/messages/catalogue.ts";

/** What a missing fact asks. */
export function factQuestion(fact: FactRef, subject: Good | Material): AskParams {
  return { name: subject.name, about: about(fact) };
}

function about(fact: FactRef): AskParams["about"] {
  if (fact.topic !== undefined) return { kind: "topic", topic: fact.topic };
  if (fact.key.startsWith("vehicle.")) return { kind: "engine-fact", key: fact.key };
  switch (fact.kind) {
    case "originating":
    case "code":
    case "use":
    case "economy":
    case "weight":
      return { kind: fact.kind };
    case "amount": {
      const atLeast = fact.atLeast === undefined ? null : formatMoney(fact.atLeast as Money);
      return { kind: fact.key === "netCost" ? "net-cost" : "transaction-value", atLeast };
    }
    case "percent":
    case "yes-no":
      return { kind: "engine-fact", key: fact.key };
  }
}
