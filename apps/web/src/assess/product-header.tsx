import {
  formatHsCode,
  type Party,
  type ProductDocument,
  parseHsCode,
  parsePlainDate,
  parties,
} from "@coproduce/goods";
import { type ReactNode, useState } from "react";
import { useSpeech } from "../locale/locale.tsx";
import type { Edit } from "./draft/edit.ts";
import type { Example } from "./open/example.ts";

interface ProductHeaderProps {
  readonly document: ProductDocument;
  /** The example that it is, if it is one. */
  readonly example: Example | null;
  /** Null where the document is too large for an address. */
  readonly link: string | null;
  readonly onEdit: (edit: Edit) => void;
  readonly onClose: () => void;
  /** Whether what the example teaches is said. Default: it is. */
  readonly isTaught?: boolean;
  /** Where else the product can be opened. */
  readonly children?: ReactNode;
}

/** What the good is, where it goes and when: the last two are changed in place. */
export function ProductHeader(props: ProductHeaderProps) {
  const { document, example, link, onEdit, onClose, isTaught = true, children } = props;
  const { say, format, locale } = useSpeech();
  const { hs, hsEdition, producedIn, importInto, date } = document;
  const setDate = (text: string) => {
    if (parsePlainDate(text) !== undefined) onEdit({ kind: "date", to: text });
  };
  return (
    <header className="product">
      <div className="product-title">
        <h1>{example?.title[locale] ?? document.name ?? document.id}</h1>
        <div className="product-actions on-screen">
          {children}
          <CopyLink link={link} />
          <button type="button" className="button" onClick={onClose}>
            {say("product.open-another")}
          </button>
        </div>
      </div>
      <dl className="product-facts">
        <div>
          <dt>HS</dt>
          <dd>
            <a href={`#/law?${new URLSearchParams({ code: hs, date: date ?? "" })}`}>
              {formatHsCode(parseHsCode(hs) ?? hs)}
            </a>
            {hsEdition !== undefined && <span className="soft"> · {hsEdition}</span>}
          </dd>
        </div>
        {producedIn !== undefined && (
          <div>
            <dt>{say("product.made-in")}</dt>
            <dd>{format.economy(producedIn)}</dd>
          </div>
        )}
        <div>
          <dt>
            <label htmlFor="import-into">{say("product.into")}</label>
          </dt>
          <dd>
            <select
              id="import-into"
              className="fact-control"
              value={importInto}
              onChange={(event) => onEdit({ kind: "into", to: event.target.value as Party })}
            >
              {parties.map((party) => (
                <option key={party} value={party}>
                  {format.economy(party)}
                </option>
              ))}
            </select>
          </dd>
        </div>
        <div>
          <dt>
            <label htmlFor="entry-date">{say("product.entry")}</label>
          </dt>
          <dd>
            <input
              id="entry-date"
              className="fact-control"
              type="date"
              min="2020-07-01"
              value={date ?? ""}
              onChange={(event) => setDate(event.target.value)}
            />
          </dd>
        </div>
        {example !== null && <div className="soft">{say("product.illustrative")}</div>}
      </dl>
      {example !== null && isTaught && <p className="soft lesson on-screen">{example.lesson[locale]}</p>}
    </header>
  );
}

function CopyLink({ link }: { readonly link: string | null }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    if (link === null) return;
    await navigator.clipboard.writeText(link);
    setCopied(link);
  };
  return (
    <button
      type="button"
      className="button copy-link"
      disabled={link === null}
      title={say(link === null ? "product.no-link" : "product.link-means")}
      onClick={() => void copy()}
    >
      <span aria-live="polite">
        {say(link !== null && copied === link ? "product.link-copied" : "product.copy-link")}
      </span>
    </button>
  );
}
