import type { Use } from "@coproduce/goods";

type Text = () => string;
type Named = (params: { name: string }) => string;

/** What would settle or turn the verdict, and the controls that answer. */
export interface QuestionCatalogue extends Readonly<Record<`use.${Use}`, Text>> {
  readonly "missing.title": Text;
  readonly "missing.none": Text;
  readonly "missing.alone": Text;
  readonly "missing.together": (params: { count: number }) => string;
  readonly "missing.contributes": Text;
  readonly "missing.stake": (params: { value: string }) => string;
  /** "Originating: ≥ $542.00" */
  readonly "missing.leads": (params: { verdict: string; values: string }) => string;
  readonly "answer.yes": Text;
  readonly "answer.no": Text;
  readonly "answer.choose": Text;
  readonly "answer.apply": Text;
  readonly "answer.amount": Text;
  readonly "answer.percent": Text;
  readonly "answer.weight": Text;
  readonly "answer.code": Text;
  readonly "answer.amount.wrong": Text;
  readonly "answer.percent.wrong": Text;
  readonly "answer.weight.wrong": Text;
  readonly "answer.code.wrong": Text;

  readonly "lever.title": Text;
  readonly "lever.none": Text;
  readonly "lever.value": (params: { value: string }) => string;
  readonly "lever.try": Text;
  readonly "support.title": Text;
  readonly "support.busy": Text;
  readonly "support.none": Text;
  readonly "support.lose": Named;
  readonly "support.leads-to.originating": Text;
  readonly "support.leads-to.non-originating": Text;
  readonly "support.leads-to.undetermined": Text;
}
