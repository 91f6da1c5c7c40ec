import { formatHsCode, type InputProblem, parseHsCode } from "@coproduce/goods";
import type { Address } from "../../address/address.ts";
import { DropZone } from "../../assess/open/drop-zone.tsx";
import type { Example } from "../../assess/open/example.ts";
import { Problems } from "../../assess/open/problems.tsx";
import { useSpeech } from "../../locale/locale.tsx";
import type { WorkedPlan } from "./worked-plan.ts";

interface StartPlanProps {
  readonly examples: readonly Example[] | null;
  readonly plans: readonly WorkedPlan[] | null;
  readonly problems: readonly InputProblem[];
  readonly linkOf: (params: Address["params"]) => string;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** Nothing is open yet: take a worked plan, bring a bill of materials, or plan an example of one's own. */
export function StartPlan({ examples, plans, problems, linkOf, onFile, onText }: StartPlanProps) {
  const { say, locale } = useSpeech();
  return (
    <div className="start">
      <header className="start-head">
        <h1>{say("plan.start.title")}</h1>
        <p className="soft">{say("plan.start.lead")}</p>
      </header>
      <DropZone onFile={onFile} onText={onText} />
      {problems.length > 0 && <Problems problems={problems} />}
      <section aria-labelledby="worked-title">
        <h2 id="worked-title">{say("plan.start.worked")}</h2>
        {plans === null ? (
          <p className="soft">{say("page.loading")}</p>
        ) : (
          <ul className="examples">
            {plans.map(({ id, product, title, lesson }) => (
              <li key={id}>
                <a className="example" data-plan={id} href={linkOf({ example: product, plan: id })}>
                  <span className="example-name">{title[locale]}</span>
                  <span className="small soft">{lesson[locale]}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {examples !== null && (
        <section aria-labelledby="own-title">
          <h2 id="own-title">{say("plan.start.products")}</h2>
          <ul className="plan-products">
            {examples.map(({ id, title, hs }) => (
              <li key={id}>
                <a href={linkOf({ example: id })}>{title[locale]}</a>{" "}
                <span className="small soft">{formatHsCode(parseHsCode(hs) ?? hs)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
