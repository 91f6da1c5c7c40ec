import { inOrder, shadesOf } from "../../assess/composition/shade.ts";
import { fileStem } from "../../assess/download/save.ts";
import { Canvas } from "../../diagnose/picture/canvas.tsx";
import { PicturePanel } from "../../diagnose/picture/picture-panel.tsx";
import { scaleOf } from "../../diagnose/picture/scale.ts";
import { fitText, textWidth } from "../../diagnose/picture/text-width.ts";
import { useSpeech } from "../../locale/locale.tsx";
import type { PlanAnswer } from "../run/use-plan-run.ts";
import { pairShares, type SharePair } from "./share-pairs.ts";
import { usePlanSource } from "./use-plan-source.ts";

/** Where the value of the good is added, now and by the plan. */
export function EconomyPicture({ answer }: { readonly answer: PlanAnswer }) {
  const { say, format } = useSpeech();
  const source = usePlanSource(answer);
  const { before, after } = answer.plan;
  if (after === null || after.regionalShare === null || before.regionalShare === null) return null;
  const pairs = pairShares(before.byEconomy, after.byEconomy);
  const economy = (code: string | null) =>
    code === null ? say("composition.unknown") : format.economy(code);
  const title = say("plan.economies.finding", {
    before: format.percent(before.regionalShare),
    after: format.percent(after.regionalShare),
  });
  return (
    <PicturePanel
      title={title}
      measure={say("plan.economies.measure")}
      source={source}
      trust={undefined}
      name={`${fileStem(answer.question.document.id)}.economies`}
      legend={[
        { text: say("plan.now"), fill: "var(--track)" },
        { text: say("plan.plan.region"), fill: "var(--region-1)" },
        { text: say("plan.plan.abroad"), fill: "var(--abroad-1)" },
      ]}
      table={{
        headers: [
          say("plan.economy"),
          `${say("plan.now")}, %`,
          `${say("plan.plan")}, %`,
          `${say("plan.now")}, ${answer.question.document.currency}`,
          `${say("plan.plan")}, ${answer.question.document.currency}`,
        ],
        digits: 2,
        rows: pairs.map(({ economy: code, before: now, after: then }) => [
          economy(code),
          Number(now.share),
          Number(then.share),
          Number(now.value),
          Number(then.value),
        ]),
      }}
    >
      <PairChart title={title} pairs={pairs} nameOf={economy} />
    </PicturePanel>
  );
}

interface PairChartProps {
  readonly title: string;
  readonly pairs: readonly SharePair[];
  readonly nameOf: (economy: string | null) => string;
}

const step = 36;
const bar = 12;

/** Two bars an economy: pale as it is now, firm by the plan. */
function PairChart({ title, pairs, nameOf }: PairChartProps) {
  const { format } = useSpeech();
  const shown = inOrder(pairs.map(({ economy, after }) => ({ ...after, economy })));
  const shades = shadesOf(shown).map((shade) => (shade.startsWith("url") ? "var(--soft)" : shade));
  const rows = shown.flatMap(({ economy }, at) => {
    const pair = pairs.find((each) => each.economy === economy);
    return pair === undefined ? [] : [{ ...pair, fill: shades[at] ?? "var(--soft)" }];
  });
  const most = Math.max(...rows.flatMap(({ before, after }) => [Number(before.share), Number(after.share)]));
  const labels = Math.max(...rows.map(({ economy }) => textWidth(nameOf(economy))));
  return (
    <Canvas
      title={title}
      height={() => rows.length * step + 2}
      draw={(width) => {
        const left = Math.min(labels + 12, width * 0.34);
        const x = scaleOf([0, Math.max(1, most)], left, width - 58);
        return rows.map(({ economy, before, after, fill }, index) => {
          const y = index * step + 4;
          const name = nameOf(economy);
          return (
            <g key={economy ?? "unknown"}>
              <title>{`${name}: ${format.percent(before.share)} → ${format.percent(after.share)}`}</title>
              <text className="picture-label" x={left - 10} y={y + 17} textAnchor="end">
                {fitText(name, left - 10)}
              </text>
              <rect
                x={left}
                y={y}
                width={x(Number(before.share)) - left}
                height={bar}
                rx="2"
                fill="var(--track)"
              />
              <rect
                x={left}
                y={y + bar + 2}
                width={x(Number(after.share)) - left}
                height={bar}
                rx="2"
                fill={fill}
              />
              <text className="picture-note" x={x(Number(before.share)) + 6} y={y + 10}>
                {format.percent(before.share)}
              </text>
              <text className="picture-figure" x={x(Number(after.share)) + 6} y={y + bar + 12}>
                {format.percent(after.share)}
              </text>
            </g>
          );
        });
      }}
    />
  );
}
