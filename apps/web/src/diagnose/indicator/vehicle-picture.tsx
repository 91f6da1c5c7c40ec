import { isParty } from "@coproduce/goods";
import type { VehicleRow } from "@coproduce/trade";
import { useSpeech } from "../../locale/locale.tsx";
import { factsOf, optionOf } from "../facts.ts";
import { PicturePanel } from "../picture/picture-panel.tsx";
import { RowChart } from "../picture/row-chart.tsx";
import type { IndicatorPictureProps } from "./picture-of.tsx";
import { useFact } from "./use-fact.ts";

/** Regional value content of a passenger vehicle by net cost (USMCA Annex 4-B, Appendix, Article 3), percent. */
const threshold = 75;

/** Every model that is assembled in the region, by the regional content that its label names. */
export function VehiclePicture(props: IndicatorPictureProps) {
  const { pack } = props;
  const { say } = useSpeech();
  const { source, trust, economy, decimal } = useFact(props);
  const rows = factsOf(pack, "vehicles").flatMap((fact) => {
    const place = optionOf(fact, "assembled-in");
    return place === undefined ? [] : [{ place, models: fact.answer.rows as readonly VehicleRow[] }];
  });
  const byPlace = factsOf(pack, "vehicles").find((fact) => optionOf(fact, "by") === "assembly");
  const regional = ((byPlace?.answer.rows ?? []) as readonly VehicleRow[]).filter(({ key }) =>
    key.split(",").some(isParty),
  );
  const title = say("diagnose.finding.vehicles", { ...counted(regional), threshold });
  return (
    <PicturePanel
      title={title}
      measure={say("diagnose.measure.vehicles")}
      source={source}
      trust={trust}
      name="vehicles-assembled-in-the-region"
      table={{
        headers: [say("diagnose.model"), say("diagnose.assembled-in"), say("diagnose.content")],
        rows: rows.flatMap(({ place, models }) =>
          models.map(({ key, regionalAtLeast }) => [key, economy(place), regionalAtLeast]),
        ),
      }}
    >
      <RowChart
        title={title}
        rowHeight={64}
        domain={[0, 100]}
        ticks={[0, 25, 50, 75, 100].map((at) => ({ at, text: decimal(at, 0, "percent") }))}
        reference={{ at: threshold, text: decimal(threshold, 0, "percent") }}
        rows={rows.map(({ place, models }) => ({
          key: place,
          label: economy(place),
          figure: say("diagnose.of", counted(models)),
          dots: models.flatMap(dotsOf),
        }))}
      />
    </PicturePanel>
  );
}

/** How many models there are, and how many reach the threshold; a row may stand for several of one name. */
function counted(rows: readonly VehicleRow[]) {
  const sum = (of: (row: VehicleRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  return { reached: sum(({ atThreshold }) => atThreshold), models: sum(({ models }) => models) };
}

function dotsOf({ key, models, regionalAtLeast }: VehicleRow) {
  if (regionalAtLeast === null) return [];
  const fill = regionalAtLeast >= threshold ? "var(--region-1)" : "var(--abroad-2)";
  return Array.from({ length: models }, (_, at) => ({ key: `${key} ${at + 1}`, at: regionalAtLeast, fill }));
}
