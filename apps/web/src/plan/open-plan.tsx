import type { OptionsFileProblem } from "@coproduce/plan";
import { type ReactNode, type RefObject, useEffect, useMemo, useState } from "react";
import { applyEdits } from "../assess/draft/apply.ts";
import type { Draft, DraftAction } from "../assess/draft/draft.ts";
import { DraftLink } from "../assess/draft/draft-link.tsx";
import { EditList } from "../assess/draft/edit-list.tsx";
import type { Example } from "../assess/open/example.ts";
import { type Ignored, LeftOut } from "../assess/open/left-out.tsx";
import { ProductHeader } from "../assess/product-header.tsx";
import { useCall, useEngine } from "../engine/context.ts";
import { useSpeech } from "../locale/locale.tsx";
import { Fault } from "../shell/fault.tsx";
import { AnswerPanels } from "./answer/answer-panels.tsx";
import { GoalsForm } from "./ask/goals-form.tsx";
import { OptionProblems } from "./options/option-problems.tsx";
import { OptionsPanel } from "./options/options-panel.tsx";
import { readGoals, withoutGoal } from "./question/asked-goals.ts";
import { countOf } from "./question/edit-options.ts";
import type { PlanQuestion } from "./question/plan-link.ts";
import type { PlanQuestionState } from "./question/use-plan-question.ts";
import { RunBand } from "./run/run-band.tsx";
import { usePlanRun } from "./run/use-plan-run.ts";

interface OpenPlanProps {
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
  readonly example: Example | null;
  readonly ignored: Ignored;
  readonly state: PlanQuestionState;
  readonly question: PlanQuestion;
  /** Null where the question is too large for an address. */
  readonly link: string | null;
  /** Takes what is dropped while a product is open. */
  readonly dropped: RefObject<((file: File) => void) | null>;
  /** Opens a file as another product. */
  readonly onProduct: (file: File) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The open product, what is asked of it, and the plan. */
export function OpenPlan(props: OpenPlanProps) {
  const { draft, dispatch, example, ignored, state, question, link, dropped, onProduct, onClose, children } =
    props;
  const { say, locale } = useSpeech();
  const engine = useEngine();
  const { options, asked } = question;
  const document = useMemo(() => applyEdits(draft.document, draft.edits), [draft.document, draft.edits]);
  const read = useMemo(() => readGoals(asked), [asked]);
  const goals = "goals" in read ? read.goals : null;
  const checking = useMemo(
    () => ({ options, name: say("plan.options.source"), document }),
    [options, document, say],
  );
  const checked = useCall("checkOptions", checking);
  const problems = checked.value?.kind === "problems" ? checked.value.problems : [];
  const sound = checked.busy || checked.value?.kind !== "options" ? null : checked.value.options;
  const asking = useMemo(
    () => (sound === null || goals === null ? null : { document, options: sound, goals, locale }),
    [document, sound, goals, locale],
  );
  // What is opened with its options is asked for at once; a product alone waits for options.
  const [isAsked] = useState(() => countOf(options).ways > 0);
  const run = usePlanRun(asking, isAsked);
  const [fileProblems, setFileProblems] = useState<readonly OptionsFileProblem[]>([]);
  const [leftOut, setLeftOut] = useState<Ignored>([]);

  const openOptions = async (file: File, onOther?: () => void) => {
    const read = async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    const opened = await engine("readOptions", { file: await read(), document });
    if (opened.kind === "options") {
      setFileProblems([]);
      setLeftOut(opened.ignored.flatMap(({ row, ...cell }) => (row === null ? [] : [{ row, ...cell }])));
      return state.change({ options: opened.options });
    }
    // What is no file of options may be another product.
    const product = onOther === undefined ? null : await engine("read", await read());
    if (product?.kind === "product") onOther?.();
    else setFileProblems(opened.problems);
  };
  useEffect(() => {
    dropped.current = (file) => void openOptions(file, () => onProduct(file));
    return () => {
      dropped.current = null;
    };
  });

  const taken = useMemo(
    () =>
      new Set(
        run.answer?.plan.choices.map(({ material, alternative }) => `${material} ${alternative}`) ?? [],
      ),
    [run.answer],
  );
  const isStale = run.answer !== null && run.answer.question !== asking;
  return (
    <main className="page plan" id="page">
      {children}
      <ProductHeader
        document={document}
        example={example}
        isTaught={state.worked !== null}
        link={link}
        onEdit={(edit) => dispatch({ kind: "edit", edits: [edit] })}
        onClose={onClose}
      >
        <DraftLink draft={draft} page="assess" text={say("nav.assess")} />
      </ProductHeader>
      {state.isBroken && <Fault message={say("open.broken-link")} />}
      <LeftOut ignored={[...ignored, ...leftOut]} />
      <EditList draft={draft} dispatch={dispatch} />
      <RunBand
        run={run}
        isStale={isStale}
        isWrong={problems.length > 0 || goals === null}
        options={options}
        asked={asked}
        currency={document.currency}
        onWithout={(goal) => state.change({ asked: withoutGoal(asked, goal) })}
      />
      <GoalsForm
        asked={asked}
        wrong={"wrong" in read ? read.wrong : new Set()}
        options={options}
        problems={problems}
        currency={document.currency}
        onChange={state.change}
      />
      {fileProblems.length > 0 && (
        <OptionProblems problems={fileProblems} onDismiss={() => setFileProblems([])} />
      )}
      <OptionsPanel
        document={document}
        options={options}
        problems={problems}
        isOpen={!isAsked}
        taken={taken}
        canUndo={state.canUndo}
        onOptions={(next) => state.change({ options: next })}
        onUndo={state.undo}
        onFile={(file) => void openOptions(file)}
      />
      {run.answer !== null && run.answer.plan.after !== null && (
        <div className={isStale ? "plan-answer stale" : "plan-answer"}>
          <AnswerPanels
            answer={run.answer}
            asked={asked}
            isWalking={run.step !== null}
            onAsk={(next) => state.change({ asked: next })}
          />
        </div>
      )}
    </main>
  );
}
