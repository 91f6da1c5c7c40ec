import { isParty } from "@coproduce/goods";
import { economyLabel, formatCell } from "@coproduce/trade/presentation";
import { useSpeech } from "../locale/locale.tsx";

interface SupplierBarsProps {
  readonly suppliers: readonly { readonly economy: string; readonly share?: number }[];
}

/** Suppliers of a product by share: the region in the accent colour, the rest of the world warm. */
export function SupplierBars({ suppliers }: SupplierBarsProps) {
  const { locale } = useSpeech();
  return (
    <ul className="diagnose-suppliers">
      {suppliers.map(({ economy, share = 0 }) => (
        <li key={economy} className="diagnose-bar">
          <span className="diagnose-bar-label">{economyLabel(economy, locale)}</span>
          <span className="diagnose-bar-track">
            <span
              className={isParty(economy) ? "diagnose-bar-fill" : "diagnose-bar-fill abroad"}
              style={{ inlineSize: `${share}%` }}
            />
          </span>
          <span className="number">{formatCell("share", share, locale)}%</span>
        </li>
      ))}
    </ul>
  );
}
