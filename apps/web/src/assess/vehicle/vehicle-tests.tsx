import type { GaugeAnswer, Verdict } from "@coproduce/assess";
import type { CorePart } from "@coproduce/goods";
import type { ReactNode } from "react";
import type { ShownOrigin } from "../../engine/assessment.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { VerdictSign } from "../../tree/verdict-sign.tsx";
import { Gauge } from "../gauge/gauge.tsx";

/** The tests of a vehicle beside its regional value content, side by side, each with its gauges. */
export function VehicleTests({ vehicle }: { readonly vehicle: NonNullable<ShownOrigin["vehicle"]> }) {
  const { say } = useSpeech();
  const { coreParts: core, laborValue, metals } = vehicle;
  return (
    <div className="vehicle">
      {core !== null && (
        <VehicleTest title={say("vehicle.core-parts")} met={core.met}>
          {core.parts.map(({ part, ...gauge }) => (
            <TestGauge
              key={part}
              name={isCorePart(part) ? say(`vehicle.part.${part}`) : part}
              gauge={gauge}
            />
          ))}
          {core.superCore
            .filter((gauge) => gauge.value !== null)
            .map((gauge) => (
              <TestGauge
                key={gauge.counting}
                name={say("vehicle.super-core", { counting: gauge.counting })}
                gauge={gauge}
              />
            ))}
        </VehicleTest>
      )}
      {laborValue !== null && (
        <VehicleTest title={say("vehicle.labor-value")} met={laborValue.met}>
          <TestGauge name={say("vehicle.labor-total")} gauge={laborValue} />
          <TestGauge name={say("vehicle.high-wage")} gauge={laborValue.highWage} />
        </VehicleTest>
      )}
      {metals !== null && (
        <VehicleTest title={say("vehicle.metals")} met={metals.met}>
          <TestGauge name={say("vehicle.steel")} gauge={metals.steel} />
          <TestGauge name={say("vehicle.aluminum")} gauge={metals.aluminum} />
          <TestGauge name={say("vehicle.metals-together")} gauge={metals.together} />
        </VehicleTest>
      )}
      {vehicle.staged && <p className="small soft">{say("vehicle.staged")}</p>}
    </div>
  );
}

interface VehicleTestProps {
  readonly title: string;
  readonly met: Verdict;
  readonly children: ReactNode;
}

function VehicleTest({ title, met, children }: VehicleTestProps) {
  const { say } = useSpeech();
  return (
    <section className="vehicle-test">
      <h3>
        <VerdictSign verdict={met} label={say(`gauge.met.${met}`)} /> {title}
      </h3>
      {children}
    </section>
  );
}

function TestGauge({ name, gauge }: { readonly name: string; readonly gauge: GaugeAnswer }) {
  const { say, format } = useSpeech();
  return (
    <Gauge
      name={name}
      low={gauge.value}
      high={gauge.value}
      threshold={gauge.threshold}
      condition={say("gauge.needs", { percent: format.percent(gauge.threshold) })}
      met={gauge.met}
      full={100}
      note={null}
      compact
    />
  );
}

/** Listed again: to import the list would bring the whole document schema into the page. */
const coreParts: Readonly<Record<CorePart, true>> = {
  engine: true,
  transmission: true,
  "body-and-chassis": true,
  axle: true,
  suspension: true,
  steering: true,
  "advanced-battery": true,
};

function isCorePart(part: string): part is CorePart {
  return Object.hasOwn(coreParts, part);
}
