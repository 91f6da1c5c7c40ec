import type { ProductDocument } from "@coproduce/goods";
import type { ShownAssessment } from "../engine/assessment.ts";
import { useCall } from "../engine/context.ts";
import type { ShownDuty } from "../engine/shown-duty.ts";
import { useSpeech } from "../locale/locale.tsx";
import { Composition } from "./composition/composition.tsx";
import { Downloads } from "./download/downloads.tsx";
import { type Edit, editTarget } from "./draft/edit.ts";
import { DutyView } from "./duty/duty-view.tsx";
import { Gauges } from "./gauge/gauges.tsx";
import { Basis } from "./ground/basis.tsx";
import { Ground } from "./ground/ground.tsx";
import { Levers } from "./levers/levers.tsx";
import { Supports } from "./levers/supports.tsx";
import { MaterialsTable } from "./materials/materials-table.tsx";
import { Questions } from "./missing/questions.tsx";
import { Panel } from "./panel.tsx";
import { ProofTree } from "./proof/proof-tree.tsx";
import { TrustMark } from "./proof/source.tsx";
import { RuleInWords } from "./rule/rule-in-words.tsx";
import { VehicleTests } from "./vehicle/vehicle-tests.tsx";

interface AnswerViewProps {
  /** The document as the edits leave it. */
  readonly document: ProductDocument;
  readonly assessment: ShownAssessment;
  /** Null until it is computed, and where it cannot be. */
  readonly duty: ShownDuty | null;
  readonly edits: readonly Edit[];
  readonly onEdit: (edits: readonly Edit[]) => void;
}

/** The answer below the verdict: figures, materials, what would settle or turn it, and why. */
export function AnswerView({ document, assessment, duty, edits, onEdit }: AnswerViewProps) {
  const { say } = useSpeech();
  const { origin, exposure, ruleWords, groupNames } = assessment;
  const { currency } = document;
  const originates = origin.verdict === "originating";
  const asksFacts = origin.missing.length > 0;
  const asksContent = Object.keys(origin.rvc).length > 0;
  const edited = new Set(
    edits.flatMap((edit) => ("material" in edit && edit.material !== null ? [edit.material] : [])),
  );
  return (
    <>
      <div className={`figures panels-${1 + Number(exposure !== null) + Number(duty !== null)}`}>
        <Panel
          title={say(asksContent || origin.deMinimis === null ? "gauge.title" : "gauge.title-tolerance")}
        >
          <Gauges origin={origin} currency={currency} />
        </Panel>
        {exposure !== null && (
          <Panel title={say("composition.title")}>
            <Composition exposure={exposure} groupNames={groupNames} currency={currency} />
          </Panel>
        )}
        {duty !== null && (
          <Panel title={say("duty.title")}>
            <DutyView
              document={document}
              duty={duty}
              currency={currency}
              onAnswer={(edit) => onEdit([edit])}
            />
          </Panel>
        )}
      </div>
      {origin.vehicle !== null && (
        <Panel title={say("vehicle.title")}>
          <VehicleTests vehicle={origin.vehicle} />
        </Panel>
      )}
      <div className="work">
        <Panel title={say("materials.title")} note={say("materials.hint")} className="long">
          <div className="table-scroll">
            <MaterialsTable
              materials={document.materials}
              standings={origin.materials}
              missing={origin.missing}
              edited={edited}
              currency={currency}
              onEdit={(edit) => onEdit([edit])}
            />
          </div>
        </Panel>
        <div className="settle">
          {asksFacts && (
            <Panel title={say("missing.title")}>
              <Questions missing={origin.missing} currency={currency} onAnswer={(edit) => onEdit([edit])} />
            </Panel>
          )}
          <Panel title={say(originates ? "support.title" : "lever.title")}>
            {originates ? (
              <RestsOn document={document} onTry={onEdit} />
            ) : (
              <Levers levers={origin.levers} document={document} onTry={onEdit} />
            )}
          </Panel>
        </div>
      </div>
      {origin.rule !== null && ruleWords !== null && (
        <Panel
          title={say("rule.title", { target: origin.rule.target })}
          aside={<TrustMark trust={origin.rule.trust} />}
        >
          <RuleInWords rule={origin.rule} words={ruleWords} />
        </Panel>
      )}
      <Panel title={say("proof.title")} note={say("proof.hint")} className="long">
        <ProofTree key={`${origin.verdict} ${edits.map(editTarget).join()}`} findings={origin.because} />
      </Panel>
      <Ground origin={origin} />
      <div className="foot">
        <Downloads document={document} assessment={assessment} duty={duty} />
        <Basis regime={assessment.regime} />
      </div>
    </>
  );
}

function RestsOn({
  document,
  onTry,
}: {
  readonly document: ProductDocument;
  readonly onTry: AnswerViewProps["onEdit"];
}) {
  const { say } = useSpeech();
  const { value, error } = useCall("supports", document);
  if (value === null) return <p className="soft">{error ?? say("support.busy")}</p>;
  return <Supports supports={value} currency={document.currency} onTry={onTry} />;
}
