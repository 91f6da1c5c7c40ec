import type { FrontierAnswer, FrontierPoint } from "@coproduce/plan";
import { useState } from "react";
import { fileStem } from "../../assess/download/save.ts";
import { useAmount } from "../../assess/duty/use-amount.ts";
import { PicturePanel } from "../../diagnose/picture/picture-panel.tsx";
import { useSpeech } from "../../locale/locale.tsx";
import { difference, leastOf, signed } from "../answer/figures.ts";
import { usePlanSource } from "../answer/use-plan-source.ts";
import { usePlanWords } from "../answer/use-plan-words.ts";
import type { AskedGoals } from "../question/asked-goals.ts";
import type { PlanAnswer } from "../run/use-plan-run.ts";
import { FrontierChart, type Spot } from "./frontier-chart.tsx";
import { differencesOf } from "./point-difference.ts";

interface FrontierViewProps {
  readonly answer: PlanAnswer;
  readonly frontier: FrontierAnswer;
  readonly asked: AskedGoals;
  readonly onAsk: (asked: AskedGoals) => void;
}

/** What more regional content costs, and what less of Asia does. */
export function FrontierView(props: FrontierViewProps) {
  const { frontier } = props;
  return (
    <div className="figures panels-2">
      <Frontier {...props} measure="rvc" points={frontier.regionalContent} />
      <Frontier {...props} measure="asiaShare" points={frontier.asiaShare} />
    </div>
  );
}

interface FrontierProps extends FrontierViewProps {
  readonly measure: "rvc" | "asiaShare";
  readonly points: readonly FrontierPoint[];
}

function Frontier({ answer, asked, onAsk, measure, points }: FrontierProps) {
  const { say, format } = useSpeech();
  const { plan, question } = answer;
  const { currency, id } = question.document;
  const amount = useAmount(currency);
  const source = usePlanSource(answer);
  const placed = points.filter((point) => point[measure] !== null);
  const [picked, setPicked] = useState<{ readonly plan: typeof plan; readonly at: number } | null>(null);
  if (placed.length === 0) return null;
  const spotOf = (cost: FrontierPoint["cost"], share: string, label: string): Spot => ({
    share: Number(share),
    cost: Number(leastOf(cost)),
    label,
  });
  const words = (cost: FrontierPoint["cost"], share: string) =>
    say(`plan.frontier.point.${measure}`, { cost: amount(cost), share: format.percent(share) });
  const spots = placed.map(({ cost, [measure]: share }) =>
    spotOf(cost, share ?? "0", words(cost, share ?? "0")),
  );
  const same = placed.findIndex(({ choices }) => differencesOf(plan.choices, choices).length === 0);
  // Another plan has other points: what was chosen before means nothing there.
  const chosen = picked?.plan === plan ? picked.at : same;
  const now = plan.before[measure];
  const first = placed[0];
  const last = placed.at(-1);
  const title =
    placed.length === 1 || first === undefined || last === undefined
      ? say(`plan.frontier.one.${measure}`, { share: format.percent(first?.[measure] ?? "0") })
      : say(`plan.frontier.finding.${measure}`, {
          from: format.percent(first[measure] ?? "0"),
          to: format.percent(last[measure] ?? "0"),
          costs: format.money(difference(last.cost, first.cost), currency),
        });
  const point = placed[chosen];
  return (
    <PicturePanel
      title={title}
      measure={say(`plan.frontier.measure.${measure}`, { currency })}
      source={source}
      trust={undefined}
      name={`${fileStem(id)}.frontier-${measure === "rvc" ? "content" : "asia"}`}
      table={{
        headers: [
          say(`plan.frontier.share.${measure}`),
          say("plan.part.total"),
          say("plan.frontier.claims"),
          say("plan.frontier.choices"),
        ],
        rows: placed.map(({ cost, claims, choices, [measure]: share }) => [
          format.percent(share ?? "0"),
          amount(cost),
          say(claims ? "answer.yes" : "answer.no"),
          choices
            .filter(({ alternative }) => alternative !== "current")
            .map(({ material, alternative }) => `${material}: ${alternative}`)
            .join("; "),
        ]),
      }}
    >
      <FrontierChart
        title={title}
        spots={spots}
        now={now === null ? null : spotOf(plan.before.cost.total, now, say("plan.now"))}
        nowText={say("plan.now")}
        plan={same}
        chosen={chosen}
        shareText={(share) => format.percent(String(share))}
        costText={(cost) => format.number(cost)}
        onChoose={(at) => setPicked({ plan, at })}
      />
      {point !== undefined && (
        <PointView {...{ answer, asked, onAsk, measure, point }} isPlan={chosen === same} />
      )}
    </PicturePanel>
  );
}

interface PointViewProps {
  readonly answer: PlanAnswer;
  readonly asked: AskedGoals;
  readonly onAsk: (asked: AskedGoals) => void;
  readonly measure: "rvc" | "asiaShare";
  readonly point: FrontierPoint;
  readonly isPlan: boolean;
}

/** The chosen point: what it costs, and what it has from elsewhere than the plan. */
function PointView({ answer, asked, onAsk, measure, point, isPlan }: PointViewProps) {
  const { say, format } = useSpeech();
  const { plan, question } = answer;
  const { currency } = question.document;
  const amount = useAmount(currency);
  const words = usePlanWords(asked, question);
  const share = point[measure] ?? "0";
  const more = signed(difference(point.cost, plan.cost?.total ?? "0"));
  const sources = (choices: ReturnType<typeof differencesOf>[number]["plan"]) =>
    format.list(
      choices.map(({ material, alternative, share: part }) => {
        const name = words.alternative(material, alternative);
        return part === "100" ? name : say("plan.frontier.part", { name, share: format.percent(part) });
      }),
    );
  return (
    <div className="frontier-point" aria-live="polite">
      <p>
        <strong>
          {say(`plan.frontier.point.${measure}`, { cost: amount(point.cost), share: format.percent(share) })}
        </strong>
        {more.sign !== "none" && (
          <> {say(`plan.frontier.than.${more.sign}`, { amount: format.money(more.size, currency) })}</>
        )}{" "}
        <span className="soft">
          {say(point.claims ? "plan.frontier.claims.yes" : "plan.frontier.claims.no")}
        </span>
      </p>
      {isPlan ? (
        <p className="soft">{say("plan.frontier.is-plan")}</p>
      ) : (
        <>
          <ul>
            {differencesOf(plan.choices, point.choices).map((each) => (
              <li key={each.material}>
                {words.material(each.material)}: <span className="soft">{sources(each.plan)} →</span>{" "}
                {sources(each.point)}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button on-screen"
            onClick={() => onAsk({ ...asked, [measure === "rvc" ? "minRvc" : "maxAsia"]: share })}
          >
            {say(`plan.frontier.ask.${measure}`, { share: format.percent(share) })}
          </button>
        </>
      )}
    </div>
  );
}
