import { useCallback, useEffect, useMemo, useRef } from "react";
import { type Address, renderAddress } from "../address/address.ts";
import { useDraft } from "../assess/draft/use-draft.ts";
import { useExamples } from "../assess/open/example.ts";
import { useFileDrop } from "../assess/open/file-drop.ts";
import { Problems } from "../assess/open/problems.tsx";
import "../diagnose/diagnose.css";
import "../diagnose/picture/picture.css";
import { useSpeech } from "../locale/locale.tsx";
import { Fault } from "../shell/fault.tsx";
import { OpenPlan } from "./open-plan.tsx";
import "./plan.css";
import { productParams, questionParams, tooLarge } from "./question/plan-link.ts";
import { usePlanQuestion } from "./question/use-plan-question.ts";
import { StartPlan } from "./start/start-plan.tsx";
import { useWorkedPlans } from "./start/worked-plan.ts";

interface PlanPageProps {
  readonly address: Address;
  /** Today, for documents without a date of entry. */
  readonly today: string;
  readonly onAddress: (params: Address["params"]) => void;
}

/** The cheapest sourcing of a product that meets what is asked. */
export function PlanPage({ address, today, onAddress }: PlanPageProps) {
  const { say, locale } = useSpeech();
  const examples = useExamples();
  const workedPlans = useWorkedPlans();
  // Two parts of one address: each is read and written by its own.
  const product = useSame(productParams(address.params));
  const asked = useSame(questionParams(address.params));
  const parts = useRef({ product, asked });
  parts.current = { product, asked };
  const write = useCallback(
    (part: Partial<typeof parts.current>) => {
      parts.current = { ...parts.current, ...part };
      onAddress({ ...parts.current.product, ...parts.current.asked });
    },
    [onAddress],
  );
  const state = useDraft(product, today, (params) => write({ product: params }));
  const question = usePlanQuestion(asked, (params) => write({ asked: params }));
  const { draft, problems, fault } = state;
  const openFile = (file: File) => {
    question.clear();
    state.openFile(file);
  };
  const dropped = useRef<((file: File) => void) | null>(null);
  useFileDrop((file) => (dropped.current ?? openFile)(file));

  const worked = workedPlans?.find(({ id }) => id === question.worked) ?? null;
  const source = draft?.source;
  const example = examples?.find(({ id }) => source?.kind === "example" && id === source.id) ?? null;
  const shown =
    example === null || worked === null
      ? example
      : { ...example, title: worked.title, lesson: worked.lesson };
  const name = draft === null ? null : (shown?.title[locale] ?? draft.document.name ?? draft.document.id);
  useEffect(() => {
    document.title = name === null ? "Coproduce" : `${name} · Coproduce`;
  }, [name]);

  const isOpening = product.example !== undefined || product.doc !== undefined;
  if (isOpening && draft === null && fault === null && problems.length === 0) {
    return (
      <main className="page" id="page">
        <p className="soft">{say("page.loading")}</p>
      </main>
    );
  }
  if (draft === null || question.question === null) {
    return (
      <main className="page" id="page">
        {fault !== null && <Fault message={fault} />}
        <StartPlan
          examples={examples}
          plans={workedPlans}
          problems={problems}
          linkOf={(params) => renderAddress({ page: "plan", locale: address.locale, params })}
          onFile={openFile}
          onText={(text) => {
            question.clear();
            state.openText(text);
          }}
        />
      </main>
    );
  }
  const isLinked = address.params.large === undefined && address.params[tooLarge] === undefined;
  return (
    <OpenPlan
      key={question.opened}
      draft={draft}
      dispatch={state.dispatch}
      example={shown}
      ignored={state.ignored}
      state={question}
      question={question.question}
      link={isLinked ? window.location.href : null}
      dropped={dropped}
      onProduct={openFile}
      onClose={() => {
        question.clear();
        state.close();
      }}
    >
      {fault !== null && <Fault message={fault} />}
      {problems.length > 0 && <Problems problems={problems} onDismiss={state.dismissProblems} />}
    </OpenPlan>
  );
}

/** Parameters whose identity changes only with their content. */
function useSame(params: Address["params"]): Address["params"] {
  const content = JSON.stringify(params);
  return useMemo(() => JSON.parse(content) as Address["params"], [content]);
}
