import { type ProductDocument, renderMessage } from "@coproduce/goods";
import { useMemo } from "react";
import { DraftLink } from "../../assess/draft/draft-link.tsx";
import { DutyLayers } from "../../assess/duty/duty-layers.tsx";
import { useAmount } from "../../assess/duty/use-amount.ts";
import { endsOf } from "../../assess/duty/waterfall.ts";
import { Gauges } from "../../assess/gauge/gauges.tsx";
import { Basis } from "../../assess/ground/basis.tsx";
import { Panel } from "../../assess/panel.tsx";
import { ProofTree } from "../../assess/proof/proof-tree.tsx";
import { VehicleTests } from "../../assess/vehicle/vehicle-tests.tsx";
import { headlineOf } from "../../assess/verdict/headline.ts";
import { useCall } from "../../engine/context.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { webTranslations } from "../../locale/words/translations.ts";
import type { PlanAnswer } from "../run/use-plan-run.ts";

interface GroundProps {
  readonly answer: PlanAnswer;
}

/** On what the plan rests: the planned good as the law judges it, its duty by layer, and the proof, to be opened. */
export function Ground({ answer }: GroundProps) {
  const { product } = answer.plan;
  if (product === null) return null;
  return <PlannedGood product={product} />;
}

function PlannedGood({ product }: { readonly product: ProductDocument }) {
  const { say, locale } = useSpeech();
  const asked = useMemo(() => ({ document: product, locale }), [product, locale]);
  const { value } = useCall("assess", asked);
  const duty = useCall("duty", asked).value;
  const amount = useAmount(product.currency);
  const planned = useMemo(
    () => ({ source: { kind: "own", name: product.id } as const, document: product, edits: [] }),
    [product],
  );
  if (value === null) return null;
  const { origin } = value;
  const full =
    duty !== null && "saving" in duty
      ? Math.max(...[duty.claimed, duty.unclaimed].flatMap(({ total }) => endsOf(total.amount, 0)))
      : 0;
  return (
    <Panel
      title={say("plan.why.title")}
      aside={<DraftLink draft={planned} page="assess" text={say("plan.why.open")} />}
    >
      <p className="plan-verdict">
        <strong>{say("verdict.lead", { name: say(`origin.${origin.verdict}`) })}</strong>{" "}
        {renderMessage(webTranslations, headlineOf(origin), locale)}
      </p>
      <div className="figures panels-2">
        <div>
          <Gauges origin={origin} currency={product.currency} />
        </div>
        {duty !== null && "saving" in duty && (
          <div className="plan-duty">
            {(["claimed", "unclaimed"] as const).map((side) => (
              <div key={side}>
                <p className="plan-duty-total">
                  {say(`plan.why.${side}`)} <strong>{amount(duty[side].total.amount)}</strong>
                </p>
                <DutyLayers layers={duty[side].layers} full={full} currency={product.currency} />
              </div>
            ))}
          </div>
        )}
      </div>
      {origin.vehicle !== null && <VehicleTests vehicle={origin.vehicle} />}
      <details className="plan-proof">
        <summary>{say("plan.why.proof")}</summary>
        <ProofTree findings={origin.because} />
      </details>
      <Basis regime={value.regime} />
    </Panel>
  );
}
