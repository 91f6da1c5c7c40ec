import { Panel } from "../../assess/panel.tsx";
import { useSpeech } from "../../locale/locale.tsx";
import { FrontierView } from "../frontier/frontier-view.tsx";
import type { AskedGoals } from "../question/asked-goals.ts";
import type { PlanAnswer } from "../run/use-plan-run.ts";
import { ChangesTable } from "./changes-table.tsx";
import { CostPicture } from "./cost-picture.tsx";
import { EconomyPicture } from "./economy-picture.tsx";
import { PlanDownloads } from "./plan-downloads.tsx";
import { Trade } from "./trade-off.tsx";
import { Ground } from "./why.tsx";

interface AnswerPanelsProps {
  readonly answer: PlanAnswer;
  readonly asked: AskedGoals;
  /** The frontier is still being walked. */
  readonly isWalking: boolean;
  readonly onAsk: (asked: AskedGoals) => void;
}

/** The answer below its headline: what changes, what it costs, what else could be had, and on what it rests. */
export function AnswerPanels({ answer, asked, isWalking, onAsk }: AnswerPanelsProps) {
  const { say } = useSpeech();
  const { plan } = answer;
  return (
    <>
      <Panel title={say("plan.changes.title")} className="long">
        <ChangesTable answer={answer} asked={asked} />
      </Panel>
      <div className="figures panels-2">
        <CostPicture answer={answer} />
        <EconomyPicture answer={answer} />
      </div>
      {plan.frontier === undefined ? (
        isWalking && (
          <Panel title={say("plan.frontier.title")}>
            <p className="soft">{say("plan.step.frontier")}</p>
          </Panel>
        )
      ) : (
        <FrontierView answer={answer} frontier={plan.frontier} asked={asked} onAsk={onAsk} />
      )}
      <Panel title={say("plan.trade.title")}>
        <Trade answer={answer} asked={asked} />
      </Panel>
      <Ground answer={answer} />
      <PlanDownloads answer={answer} />
    </>
  );
}
