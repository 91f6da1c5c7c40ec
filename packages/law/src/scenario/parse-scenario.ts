import { nearest } from "@coproduce/goods";
import { z } from "zod";
import type { Law, LawText } from "../registry/law.ts";
import { checkYaml, type YamlRefusedPlace } from "../registry/yaml.ts";
import { applyPatch, kindOf } from "./apply-scenario.ts";
import type { ScenarioMessage } from "./messages/catalogue.ts";
import type { PatchProblem } from "./patch.ts";
import { type Patch, patchKinds, patchSchema } from "./patches.ts";
import type { Scenario } from "./scenario.ts";

/** One thing that is wrong in a scenario file. */
export interface ScenarioProblem {
  readonly source: string;
  readonly line: number;
  /** "patches[0].goods", or "" for the whole file. */
  readonly field: string;
  readonly message: ScenarioMessage;
}

export type ParsedScenario =
  | { readonly kind: "scenario"; readonly scenario: Scenario }
  /** Every bad line; never empty. */
  | { readonly kind: "problems"; readonly problems: readonly ScenarioProblem[] };

const schema = z.strictObject({
  id: z.string().min(1),
  description: z.string().min(1),
  patches: z.array(patchSchema).min(1),
});

/**
 * Reads a scenario file (YAML or JSON) and checks it against the law that it changes.
 *
 * @param law parts that are not loaded are not checked: what a patch names there may still be missing
 */
export function parseScenario(source: LawText, law: Law): ParsedScenario {
  const { path, hash, text } = source;
  const at = (line: number, field: string, message: ScenarioMessage) => ({
    source: path,
    line,
    field,
    message,
  });
  const reading = checkYaml(text, schema);
  switch (reading.kind) {
    case "syntax": {
      const [first] = reading.places;
      const message = { key: "scenario.syntax", params: { column: first?.column ?? 1 } } as const;
      return { kind: "problems", problems: [at(first?.line ?? 1, "", message)] };
    }
    case "refused":
      return { kind: "problems", problems: reading.places.flatMap((place) => explain(place, at)) };
    case "read": {
      const { value, lineOf } = reading;
      const problems = checkPatches(value.patches, value.id, law).map(({ index, field, message }) =>
        at(lineOf(["patches", index, field]), `patches[${index}].${field}`, message),
      );
      if (problems.length > 0) return { kind: "problems", problems };
      return { kind: "scenario", scenario: { ...value, file: { path, hash } } };
    }
  }
}

/** Checks each patch against the law that the earlier patches leave. */
function checkPatches(
  patches: readonly Patch[],
  scenario: string,
  law: Law,
): readonly (PatchProblem & { readonly index: number })[] {
  let patched = law;
  return patches.flatMap((patch, index) => {
    const problems = kindOf(patch).check(patch, patched);
    patched = applyPatch(patched, patch, scenario);
    return problems.map((problem) => ({ ...problem, index }));
  });
}

type At = (line: number, field: string, message: ScenarioMessage) => ScenarioProblem;

function explain({ line, field, issue }: YamlRefusedPlace, at: At): readonly ScenarioProblem[] {
  const name = String(issue.path.at(-1) ?? "");
  switch (issue.code) {
    case "custom":
      // Written by `refuse`, which takes a whole message.
      return [at(line, field, { key: issue.message, params: issue.params } as ScenarioMessage)];
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        at(line, field, {
          key: "scenario.field-unknown",
          params: { name: key, nearest: nearest(key, field === "" ? fileFields : patchFields) },
        }),
      );
    case "invalid_union": {
      const params = { kinds: Object.keys(patchKinds) };
      return [at(line, field, { key: "scenario.kind", params })];
    }
    case "invalid_value": {
      const choices = issue.values.map(String);
      return [at(line, field, { key: "scenario.choice", params: { name, choices } })];
    }
    default:
      if (field === "") return [at(line, field, { key: "scenario.shape", params: {} })];
      return [at(line, field, { key: "scenario.field-missing", params: { name } })];
  }
}

const fileFields = Object.keys(schema.shape);
const patchFields = Object.values(patchKinds).flatMap((kind) => Object.keys(kind.schema.shape));
