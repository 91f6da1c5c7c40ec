import { useEffect, useReducer, useRef, useState } from "react";
import type { Address } from "../../address/address.ts";
import { fetchWorkedOptions, fetchWorkedPlans } from "../start/worked-plan.ts";
import { askedOf } from "./asked-goals.ts";
import { emptyQuestion, type PlanQuestion, paramsOf, questionOf } from "./plan-link.ts";

interface History {
  readonly now: PlanQuestion;
  readonly past: readonly PlanQuestion[];
  /** The worked plan that it still is. */
  readonly worked: string | null;
  /** Counts what was opened, so that a page built on one question is not kept for another. */
  readonly opened: number;
}

type Action =
  | { readonly kind: "open"; readonly question: PlanQuestion; readonly worked: string | null }
  | { readonly kind: "change"; readonly change: Partial<PlanQuestion> }
  | { readonly kind: "undo" };

function next(history: History, action: Action): History {
  const { now, past, opened } = history;
  switch (action.kind) {
    case "open":
      return { now: action.question, past: [], worked: action.worked, opened: opened + 1 };
    case "change":
      return { now: { ...now, ...action.change }, past: [...past, now], worked: null, opened };
    case "undo": {
      const before = past.at(-1);
      return before === undefined ? history : { ...history, now: before, past: past.slice(0, -1) };
    }
  }
}

export interface PlanQuestionState {
  /** Null until what the address names is there. */
  readonly question: PlanQuestion | null;
  readonly worked: string | null;
  readonly opened: number;
  readonly canUndo: boolean;
  readonly isBroken: boolean;
  readonly change: (change: Partial<PlanQuestion>) => void;
  readonly undo: () => void;
  /** Asks nothing yet, of another product. */
  readonly clear: () => void;
}

/**
 * The options and goals that the address holds, and every change of them written back to it.
 *
 * @param params the part of the address that names the question; its identity changes only with its content
 */
export function usePlanQuestion(
  params: Address["params"],
  onParams: (params: Address["params"]) => void,
): PlanQuestionState {
  const [history, dispatch] = useReducer(next, { now: emptyQuestion, past: [], worked: null, opened: 0 });
  const [isBroken, setBroken] = useState(false);
  const written = useRef<string | null>(null);
  const { now, worked, opened } = history;

  useEffect(() => {
    if (written.current === JSON.stringify(params)) return;
    let superseded = false;
    openedBy(params).then((question) => {
      if (superseded) return;
      setBroken(question === undefined);
      written.current = JSON.stringify(params);
      dispatch({ kind: "open", question: question ?? emptyQuestion, worked: params.plan ?? null });
    });
    return () => {
      superseded = true;
    };
  }, [params]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked decides the address
  useEffect(() => {
    if (opened === 0) return;
    let superseded = false;
    (worked === null ? paramsOf(now) : Promise.resolve({ plan: worked })).then((params) => {
      if (superseded || written.current === JSON.stringify(params)) return;
      written.current = JSON.stringify(params);
      onParams(params);
    });
    return () => {
      superseded = true;
    };
  }, [now, worked, opened]);

  return {
    question: opened === 0 ? null : now,
    worked,
    opened,
    canUndo: history.past.length > 0,
    isBroken,
    change: (change) => dispatch({ kind: "change", change }),
    undo: () => dispatch({ kind: "undo" }),
    clear: () => dispatch({ kind: "open", question: emptyQuestion, worked: null }),
  };
}

async function openedBy(params: Address["params"]): Promise<PlanQuestion | undefined> {
  const { plan } = params;
  if (plan === undefined) return questionOf(params);
  try {
    const [plans, options] = await Promise.all([fetchWorkedPlans(), fetchWorkedOptions(plan)]);
    return { options, asked: askedOf(plans.find(({ id }) => id === plan)?.goals ?? {}) };
  } catch {
    return undefined;
  }
}
