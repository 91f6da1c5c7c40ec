import type { ShownLayer } from "../../engine/shown-duty.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { TrustMark } from "../proof/source.tsx";
import { useAmount } from "./use-amount.ts";
import { waterfall } from "./waterfall.ts";

interface DutyLayersProps {
  readonly layers: readonly ShownLayer[];
  readonly full: number;
  readonly currency: string;
}

/** The duties on an entry, one after the other; those that do not apply stand folded, each with its reason. */
export function DutyLayers({ layers, full, currency }: DutyLayersProps) {
  const { say } = useSpeech();
  const amount = useAmount(currency);
  const charged = layers.filter(
    ({ id, status }) => id === "base" || status === "applies" || status === "unknown",
  );
  const others = layers.filter((layer) => !charged.includes(layer));
  const steps = waterfall(
    charged.map((layer) => layer.amount),
    full,
  );
  return (
    <>
      <ol className="duty-layers">
        {charged.map((layer, index) => {
          const step = steps[index];
          return (
            <li key={layer.id}>
              <details>
                <summary>
                  <span>{layer.title}</span>
                  <span className="soft">{layer.rate ?? ""}</span>
                  <span className={layer.status === "unknown" ? "unknown" : ""}>{amount(layer.amount)}</span>
                  {step !== undefined && (
                    <svg width="100%" height="6" aria-hidden="true">
                      <rect
                        className="duty-step"
                        x={`${step.start}%`}
                        width={`${step.certain}%`}
                        height="6"
                        rx="1"
                      />
                      <rect
                        className="gauge-pale"
                        x={`${step.start + step.certain}%`}
                        width={`${step.possible}%`}
                        height="6"
                        rx="1"
                      />
                    </svg>
                  )}
                </summary>
                <LayerSource layer={layer} />
              </details>
            </li>
          );
        })}
      </ol>
      {others.length > 0 && (
        <details className="duty-notes">
          <summary className="small">{say("duty.others", { count: others.length })}</summary>
          <ul>
            {others.map((layer) => (
              <li key={layer.id} className="small">
                {layer.title} <span className="soft">· {say(`duty.status.${layer.status}`)}</span>
                <LayerSource layer={layer} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function LayerSource({ layer }: { readonly layer: ShownLayer }) {
  return (
    <div className="small soft duty-source">
      {layer.because.map(({ of }) => (
        <p key={of}>{of}</p>
      ))}
      <p>
        {layer.heading !== null && <>{layer.heading} · </>}
        {layer.citation.text} <TrustMark trust={layer.citation.trust} />
      </p>
    </div>
  );
}
