import type { OptionsDocument } from "@coproduce/plan";
import type { Address } from "../../address/address.ts";
import { pack, unpack } from "../../address/packed.ts";
import { longestAddress } from "../../assess/draft/permalink.ts";
import { type AskedGoals, askedFrom, nothingAsked } from "./asked-goals.ts";
import { noOptions } from "./edit-options.ts";

/** What is asked of the product that is open: the options as they stand, right or not, and the goals. */
export interface PlanQuestion {
  readonly options: OptionsDocument;
  readonly asked: AskedGoals;
}

export const emptyQuestion: PlanQuestion = { options: noOptions, asked: nothingAsked };

/** Says that the options are too many for an address. */
export const tooLarge = "large-options";

const productKeys = ["example", "doc", "edits", "large"] as const;

/** The parameters that name the product, as on the Assess page. */
export function productParams(params: Address["params"]): Address["params"] {
  return Object.fromEntries(
    productKeys.flatMap((key) => (params[key] === undefined ? [] : [[key, params[key]]])),
  );
}

/** The parameters that name the question: a worked plan by its id, one's own options and goals in full. */
export function questionParams(params: Address["params"]): Address["params"] {
  const { plan, options, goals, [tooLarge]: large } = params;
  return {
    ...(large === undefined ? {} : { [tooLarge]: large }),
    ...(plan === undefined ? {} : { plan }),
    ...(options === undefined ? {} : { options }),
    ...(goals === undefined ? {} : { goals }),
  };
}

/** A question as parameters of the address; what asks nothing is left out. */
export async function paramsOf({ options, asked }: PlanQuestion): Promise<Address["params"]> {
  const packed = isEmpty(options) ? "" : await pack(options);
  return {
    ...(packed === ""
      ? {}
      : packed.length > longestAddress
        ? { [tooLarge]: "options" }
        : { options: packed }),
    ...(asked === nothingAsked || isSame(asked, nothingAsked) ? {} : { goals: await pack(asked) }),
  };
}

/** The question that parameters hold, without what a worked plan adds; undefined where they were cut. */
export async function questionOf(params: Address["params"]): Promise<PlanQuestion | undefined> {
  const options = params.options === undefined ? noOptions : await unpack(params.options);
  const asked = params.goals === undefined ? nothingAsked : askedFrom(await unpack(params.goals));
  return isOptions(options) && asked !== undefined ? { options, asked } : undefined;
}

/** Whether it can stand in the table; what is wrong in its fields is said there. */
export function isOptions(value: unknown): value is OptionsDocument {
  return (
    isRecord(value) &&
    Array.isArray(value.options) &&
    value.options.every(
      (each: unknown) =>
        isRecord(each) &&
        typeof each.material === "string" &&
        Array.isArray(each.alternatives) &&
        each.alternatives.every((one: unknown) => isRecord(one) && typeof one.id === "string"),
    ) &&
    (value.assembly === undefined || (Array.isArray(value.assembly) && value.assembly.every(isRecord)))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isEmpty(options: OptionsDocument): boolean {
  return isSame(options, noOptions);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
