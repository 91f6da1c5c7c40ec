import type { AmountAnswer } from "@coproduce/assess";
import type { CostPart } from "@coproduce/plan";
import { fileStem } from "../../assess/download/save.ts";
import { useAmount } from "../../assess/duty/use-amount.ts";
import { PicturePanel } from "../../diagnose/picture/picture-panel.tsx";
import { RowChart } from "../../diagnose/picture/row-chart.tsx";
import { domainOf } from "../../diagnose/picture/scale.ts";
import { useSpeech } from "../../locale/locale.tsx";
import type { PlanAnswer } from "../run/use-plan-run.ts";
import { difference, leastOf, partsOf, signed } from "./figures.ts";
import { usePlanSource } from "./use-plan-source.ts";

const fills: Readonly<Record<CostPart, string>> = {
  materials: "var(--region-1)",
  assembly: "var(--region-2)",
  freight: "var(--region-3)",
  inputDuty: "var(--abroad-2)",
  finishedDuty: "var(--abroad-1)",
  switching: "var(--abroad-3)",
  compliance: "var(--abroad-4)",
};

/** What one good costs landed, now and by the plan, by part; and where the difference comes from. */
export function CostPicture({ answer }: { readonly answer: PlanAnswer }) {
  const { say, format } = useSpeech();
  const { plan, question } = answer;
  const { currency, id } = question.document;
  const amount = useAmount(currency);
  const source = usePlanSource(answer);
  const { before, after } = plan;
  if (after === null) return null;
  const parts = partsOf(before.cost, after.cost);
  const more = signed(difference(after.cost.total, before.cost.total));
  const title = say("plan.cost.finding", { sign: more.sign, amount: format.money(more.size, currency) });
  const spans = (of: (row: (typeof parts)[number]) => AmountAnswer) => {
    let at = 0;
    return parts.map((row) => {
      const from = at;
      at += Number(leastOf(of(row)));
      return { from, to: at, fill: fills[row.part] };
    });
  };
  const full = domainOf([before.cost.total, after.cost.total].map((total) => Number(leastOf(total))));
  return (
    <PicturePanel
      title={title}
      measure={say("plan.cost.measure", { currency })}
      source={source}
      trust={undefined}
      name={`${fileStem(id)}.cost`}
      legend={parts.map(({ part }) => ({ text: say(`plan.part.${part}`), fill: fills[part] }))}
      table={{
        headers: [say("plan.part"), say("plan.now"), say("plan.plan"), say("plan.difference")],
        rows: [
          ...parts.map(({ part, ...row }) => [
            say(`plan.part.${part}`),
            amount(row.before),
            amount(row.after),
            format.money(difference(row.after, row.before), currency),
          ]),
          [
            say("plan.part.total"),
            amount(before.cost.total),
            amount(after.cost.total),
            format.money(difference(after.cost.total, before.cost.total), currency),
          ],
        ],
      }}
    >
      <RowChart
        title={title}
        domain={full}
        rowHeight={34}
        rows={[
          {
            key: "before",
            label: say("plan.now"),
            figure: amount(before.cost.total),
            spans: spans((row) => row.before),
          },
          {
            key: "after",
            label: say("plan.plan"),
            figure: amount(after.cost.total),
            spans: spans((row) => row.after),
          },
        ]}
      />
      <Steps answer={answer} />
    </PicturePanel>
  );
}

/** From what it costs now to what it will: one step a part that differs. */
function Steps({ answer }: { readonly answer: PlanAnswer }) {
  const { say, format } = useSpeech();
  const { before, after } = answer.plan;
  const { currency } = answer.question.document;
  if (after === null) return null;
  let at = Number(leastOf(before.cost.total));
  const steps = partsOf(before.cost, after.cost).flatMap((row) => {
    const more = difference(row.after, row.before);
    const { sign } = signed(more);
    if (sign === "none") return [];
    const from = at;
    at += Number(more);
    return [{ part: row.part, sign, more, from, to: at }];
  });
  if (steps.length < 2) return null;
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const title = say("plan.cost.steps");
  return (
    <>
      <h3 className="plan-steps">{title}</h3>
      <RowChart
        title={title}
        domain={[least - (most - least) * 0.04, most + (most - least) * 0.04]}
        rows={steps.map(({ part, sign, more, from, to }) => ({
          key: part,
          label: say(`plan.part.${part}`),
          figure: `${sign === "more" ? "+" : "−"}${format.money(signed(more).size, currency)}`,
          spans: [{ from, to, fill: sign === "more" ? "var(--abroad-1)" : "var(--yes)" }],
        }))}
      />
    </>
  );
}
