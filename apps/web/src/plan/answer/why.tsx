import { type Locale, type ProductDocument, renderMessage } from "@coproduce/goods";
import { useEffect, useMemo, useState } from "react";
import { renderAddress } from "../../address/address.ts";
import { addressOf } from "../../assess/draft/permalink.ts";
import { DutyView } from "../../assess/duty/duty-view.tsx";
import { Gauges } from "../../assess/gauge/gauges.tsx";
import { Basis } from "../../assess/ground/basis.tsx";
import { Panel } from "../../assess/panel.tsx";
import { ProofTree } from "../../assess/proof/proof-tree.tsx";
import { headlineOf } from "../../assess/verdict/headline.ts";
import { useCall } from "../../engine/context.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { webTranslations } from "../../locale/words/translations.ts";
import type { PlanAnswer } from "../run/use-plan-run.ts";

interface GroundProps {
  readonly answer: PlanAnswer;
  readonly locale: Locale | null;
}

/** On what the plan rests: the planned good as the law judges it, its duty by layer, and the proof, to be opened. */
export function Ground({ answer, locale }: GroundProps) {
  const { product } = answer.plan;
  if (product === null) return null;
  return <PlannedGood product={product} locale={locale} />;
}

function PlannedGood({
  product,
  locale: linked,
}: {
  readonly product: ProductDocument;
  readonly locale: Locale | null;
}) {
  const { say, locale } = useSpeech();
  const asked = useMemo(() => ({ document: product, locale }), [product, locale]);
  const { value } = useCall("assess", asked);
  const duty = useCall("duty", asked).value;
  const href = usePlanned(product, linked);
  if (value === null) return null;
  const { origin } = value;
  return (
    <>
      <Panel
        title={say("plan.why.title")}
        aside={
          <a className="button on-screen" href={href}>
            {say("plan.why.open")}
          </a>
        }
      >
        <p className="plan-verdict">
          <strong>{say("verdict.lead", { name: say(`origin.${origin.verdict}`) })}</strong>{" "}
          {renderMessage(webTranslations, headlineOf(origin), locale)}
        </p>
        <div className="figures panels-2">
          <Gauges origin={origin} currency={product.currency} />
          {duty !== null && (
            <DutyView document={product} duty={duty} currency={product.currency} onAnswer={() => {}} />
          )}
        </div>
        <details className="plan-proof">
          <summary>{say("plan.why.proof")}</summary>
          <ProofTree findings={origin.because} />
        </details>
        <Basis regime={value.regime} />
      </Panel>
    </>
  );
}

/** The address of the planned good on the Assess page. */
function usePlanned(product: ProductDocument, locale: Locale | null): string {
  const [href, setHref] = useState("#/assess");
  useEffect(() => {
    let superseded = false;
    const draft = {
      source: { kind: "own", name: product.id },
      document: product,
      edits: [],
      past: [],
    } as const;
    addressOf(draft).then(
      (params) => superseded || setHref(renderAddress({ page: "assess", locale, params })),
    );
    return () => {
      superseded = true;
    };
  }, [product, locale]);
  return href;
}
