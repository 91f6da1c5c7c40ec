import { type ShippedIndicator, shippedIndicators } from "@coproduce/trade/presentation";
import { useEffect, useRef } from "react";
import { type Address, renderAddress } from "../address/address.ts";
import { useSpeech } from "../locale/locale.tsx";

export const indicators = Object.keys(shippedIndicators) as readonly ShippedIndicator[];

interface ViewLinksProps {
  readonly address: Address;
  readonly current: ShippedIndicator;
}

/** The views of the page, each with its own address; the open one is kept in sight where they do not all fit. */
export function ViewLinks({ address, current }: ViewLinksProps) {
  const { say } = useSpeech();
  const links = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when another view opens
  useEffect(() => {
    const open = links.current?.querySelector<HTMLElement>("[aria-current]");
    if (open != null && links.current !== null)
      links.current.scrollLeft = open.offsetLeft - links.current.offsetLeft;
  }, [current]);
  return (
    <nav ref={links} className="diagnose-views" aria-label={say("diagnose.views")}>
      {indicators.map((each) => (
        <a
          key={each}
          href={renderAddress({ page: "diagnose", locale: address.locale, params: { view: each } })}
          {...(each === current ? { "aria-current": "page" as const } : {})}
        >
          {say(`diagnose.view.${each}`)}
        </a>
      ))}
    </nav>
  );
}
