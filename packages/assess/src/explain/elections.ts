import type { Election } from "../answer/origin-answer.ts";
import type { Step } from "../origin/step.ts";
import { shares } from "./range.ts";
import { own, type Shown } from "./shown.ts";

/** The choices that the law leaves to the producer, as the shown way uses them. */
export function electionsOf(shown: Shown, root: Step): readonly Election[] {
  const from = shown.criterion?.criterion === "D" ? shown.criterion : (shown.alternative ?? root);
  const elections: Election[] = [];
  const { alternative } = shown;
  const count = alternative?.entry.line.alternatives.length ?? 1;
  if (alternative !== null && count > 1) {
    const { line } = alternative.entry;
    elections.push({
      kind: "alternative",
      of: { key: "election.alternative", params: { line, index: alternative.index, count } },
    });
  }
  elections.push(...valueContent(from), ...tolerance(from), ...takenAsMaterial(from));
  return elections;
}

/** The method that meets the value content, with the designations and accumulation it stands on. */
function valueContent(from: Step): readonly Election[] {
  const rvc = own(from, "rvc").find((step) => step.verdict !== "no");
  const met = rvc?.below.find((below) => below.verdict === rvc.verdict);
  if (met?.kind === "rvc-waiver") {
    const { failing, base } = met.tolerance;
    const share = base === null ? null : shares(failing, base);
    return [{ kind: "waiver", of: { key: "election.waiver", params: { share } } }];
  }
  if (met?.kind !== "rvc-method") return [];
  const { method, designated, accumulated } = met.method;
  return [
    { kind: "method", of: { key: "election.method", params: { method } } },
    ...designated.map(
      ({ id, name }): Election => ({
        kind: "intermediate-material",
        material: id,
        of: { key: "election.designation", params: { name } },
      }),
    ),
    ...accumulated.map(
      ({ id, name }): Election => ({
        kind: "accumulation",
        material: id,
        of: { key: "election.accumulation", params: { name } },
      }),
    ),
  ];
}

function tolerance(from: Step): readonly Election[] {
  const used = own(from, "de-minimis").find((step) => step.verdict === "yes");
  if (used === undefined) return [];
  const { failing, base, materials } = used.tolerance;
  const share = base === null ? null : shares(failing, base);
  const names = materials.map((material) => material.name);
  return [{ kind: "de-minimis", of: { key: "election.de-minimis", params: { names, share } } }];
}

/** Self-produced materials that make the change in place of what is inside them (s. 3(8)). */
function takenAsMaterial(from: Step): readonly Election[] {
  return own(from, "every-material-shifts").flatMap((every) =>
    every.below.flatMap((shift): readonly Election[] => {
      if (
        shift.kind !== "material-shift" ||
        !shift.material.selfProduced ||
        shift.material.materials.length === 0
      )
        return [];
      const change = shift.below.find((below) => below.kind === "code-change");
      const { id, name } = shift.material;
      return change?.verdict === "yes"
        ? [
            {
              kind: "self-produced-as-material",
              material: id,
              of: { key: "election.self-produced-as-material", params: { name } },
            },
          ]
        : [];
    }),
  );
}
