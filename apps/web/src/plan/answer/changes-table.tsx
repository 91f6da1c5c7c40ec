import { useAmount } from "../../assess/duty/use-amount.ts";
import { useSpeech } from "../../locale/locale.tsx";
import type { AskedGoals } from "../question/asked-goals.ts";
import type { FoundPlan } from "../run/plan-reply.ts";
import type { PlanAnswer } from "../run/use-plan-run.ts";
import { signed } from "./figures.ts";
import { usePlanWords } from "./use-plan-words.ts";

type Change = FoundPlan["changes"][number];

interface ChangesTableProps {
  readonly answer: PlanAnswer;
  readonly asked: AskedGoals;
}

/** What changes, line by line: from where to where, what it adds or saves, and why it is made. */
export function ChangesTable({ answer, asked }: ChangesTableProps) {
  const { say, format } = useSpeech();
  const { plan, question } = answer;
  const { currency } = question.document;
  const amount = useAmount(currency);
  const words = usePlanWords(asked, question);
  if (plan.changes.length === 0) return <p className="soft">{say("plan.changes.none")}</p>;
  return (
    <div className="table-scroll">
      <table className="materials plan-changes">
        <caption className="hidden-label">{say("plan.changes.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("materials.material")}</th>
            <th scope="col">{say("plan.changes.from")}</th>
            <th scope="col">{say("plan.changes.to")}</th>
            <th scope="col" className="number">
              {say("plan.changes.value", { currency })}
            </th>
            <th scope="col" className="number">
              {say("plan.changes.freight")}
            </th>
            <th scope="col" className="number">
              {say("plan.changes.duty")}
            </th>
            <th scope="col" className="number">
              {say("plan.changes.costs")}
            </th>
            <th scope="col">{say("plan.changes.why")}</th>
          </tr>
        </thead>
        <tbody>
          {plan.changes.map((change) => {
            const { material, alternative, share, from, to, costs, estimated } = change;
            const more = signed(costs);
            return (
              <tr key={`${material} ${alternative}`}>
                <th scope="row">
                  {from.name}
                  {share !== "100" && <span className="tag">{format.percent(share)}</span>}
                </th>
                <td>
                  <Place source={from} />
                </td>
                <td>
                  <Place source={to} name={words.alternative(material, alternative)} />
                </td>
                <td className="number">
                  <FromTo from={format.amount(from.value)} to={format.amount(to.value)} />
                  {estimated && <span className="tag">{say("plan.changes.estimated")}</span>}
                </td>
                <td className="number">
                  <FromTo from={format.amount(from.freight)} to={format.amount(to.freight)} />
                </td>
                <td className="number">
                  <FromTo from={amount(from.inputDuty)} to={amount(to.inputDuty)} />
                </td>
                <td className={`number ${more.sign === "less" ? "yes" : ""}`}>
                  {more.sign === "none" ? "" : more.sign === "less" ? "−" : "+"}
                  {format.money(more.size, currency)}
                </td>
                <td className="plan-why">{why(change)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );

  function why({ neededFor, costs }: Change): string {
    if (neededFor.length > 0)
      return say("plan.changes.needed", { goals: format.list(neededFor.map(words.goal)) });
    return say(signed(costs).sign === "less" ? "plan.changes.cheaper" : "plan.changes.cheaper-all");
  }
}

interface PlaceProps {
  readonly source: Change["from"];
  readonly name?: string;
}

/** Where a material comes from, from whom, and whether it originates. */
function Place({ source: { origin, originating, supplier }, name }: PlaceProps) {
  const { say, format } = useSpeech();
  const place = origin === null ? say("materials.origin-unknown") : format.economy(origin);
  return (
    <>
      {name ?? (supplier === null ? place : say("plan.alternative", { name: supplier, economy: place }))}
      {originating === true && <span className="small yes"> {say("plan.changes.originating")}</span>}
    </>
  );
}

/** A figure before and after; once where it stays. */
function FromTo({ from, to }: { readonly from: string; readonly to: string }) {
  if (from === to) return <span className="soft">{to}</span>;
  return (
    <>
      <span className="soft">{from} → </span>
      {to}
    </>
  );
}
