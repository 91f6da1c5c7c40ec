import { useEffect, useState } from "react";
import { type Address, renderAddress } from "../../address/address.ts";
import type { Page } from "../../address/page.ts";
import { useSpeech } from "../../locale/locale.tsx";
import type { Draft } from "./draft.ts";
import { addressOf } from "./permalink.ts";

interface DraftLinkProps {
  readonly draft: Pick<Draft, "source" | "document" | "edits">;
  readonly page: Page;
  readonly text: string;
}

/** Opens the product with its edits on another page; nothing where it is too large for an address. */
export function DraftLink({ draft, page, text }: DraftLinkProps) {
  const { locale } = useSpeech();
  const [params, setParams] = useState<Address["params"] | null>(null);
  useEffect(() => {
    let superseded = false;
    addressOf(draft).then((next) => superseded || setParams(next));
    return () => {
      superseded = true;
    };
  }, [draft]);
  if (params === null || params.large !== undefined) return null;
  return (
    <a className="button on-screen" href={renderAddress({ page, locale, params })}>
      {text}
    </a>
  );
}
