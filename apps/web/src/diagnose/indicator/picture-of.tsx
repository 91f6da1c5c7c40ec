import type { Fact, FactPack } from "@coproduce/trade/presentation";
import { ChokepointPicture } from "./chokepoint-picture.tsx";
import { DeficitPictures } from "./deficit-pictures.tsx";
import { DependencePicture } from "./dependence-picture.tsx";
import { IntegrationPicture } from "./integration-picture.tsx";
import { RegionalValuePicture } from "./regional-value-picture.tsx";
import { UtilizationPicture } from "./utilization-picture.tsx";
import { ValueAddedPicture } from "./value-added-picture.tsx";
import { VehiclePicture } from "./vehicle-picture.tsx";

export interface IndicatorPictureProps {
  readonly fact: Fact;
  /** All facts: some pictures show an answer beside others of its kind. */
  readonly pack: FactPack;
}

/** The pictures of an indicator. */
export function IndicatorPicture(props: IndicatorPictureProps) {
  switch (props.fact.indicator) {
    case "dependence":
      return <DependencePicture {...props} />;
    case "tdr":
      return <DeficitPictures {...props} />;
    case "utilization":
      return <UtilizationPicture {...props} />;
    case "integration":
      return (
        <>
          <IntegrationPicture {...props} />
          <RegionalValuePicture {...props} />
        </>
      );
    case "value-added":
      return <ValueAddedPicture {...props} />;
    case "chokepoints":
      return <ChokepointPicture {...props} />;
    case "vehicles":
      return <VehiclePicture {...props} />;
  }
}
