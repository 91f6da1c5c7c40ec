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
  readonly "lever.title-rests": Text;
  readonly "lever.busy": Text;
  readonly "lever.none": Text;
  readonly "lever.robust": Text;
  readonly "lever.certify": Named;
  readonly "lever.source-in-region": (params: { name: string; economy: string }) => string;
  readonly "lever.cheaper": (params: { name: string; limit: string }) => string;
  readonly "lever.lose": Named;
  readonly "lever.value": (params: { value: string }) => string;
  readonly "lever.leads-to.originating": Text;
  readonly "lever.leads-to.non-originating": Text;
  readonly "lever.leads-to.undetermined": Text;
  readonly "lever.try": Text;
}
