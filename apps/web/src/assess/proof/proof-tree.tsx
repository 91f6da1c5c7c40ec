import { type KeyboardEvent, useRef, useState } from "react";
import type { ShownFinding } from "../../engine/assessment.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { Chevron } from "../../tree/chevron.tsx";
import { treeMove } from "../../tree/tree-keys.ts";
import { VerdictSign } from "../../tree/verdict-sign.tsx";
import { allSteps, childId, decidingSteps, opens, proofRows, turnedOver } from "./proof-rows.ts";
import { Source, TrustMark } from "./source.tsx";

/** The whole proof as a tree that opens, step by step, to the provision and the facts that each step uses. */
export function ProofTree({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const { say } = useSpeech();
  const [all, setAll] = useState(false);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState("0");
  const tree = useRef<HTMLUListElement>(null);
  const open = turnedOver(all ? allSteps(findings) : decidingSteps(findings, 8), toggled);
  const rows = proofRows(findings, open);
  const tabStop = rows.some((row) => row.id === focused) ? focused : "0";

  const toggle = (id: string) => {
    setToggled((before) => turnedOver(before, new Set([id])));
    setFocused(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== "treeitem") return;
    const move = treeMove(rows, event.target.dataset.step ?? "", event.key);
    if (move === null) return;
    event.preventDefault();
    if (move.kind === "toggle") return toggle(move.id);
    setFocused(move.id);
    tree.current?.querySelector<HTMLElement>(`[data-step="${move.id}"]`)?.focus();
  };

  const step = (finding: ShownFinding, parent: string | null, index: number, level: number) => {
    const id = childId(parent, index);
    const isOpen = open.has(id);
    const hasMore = opens(finding);
    return (
      <li
        key={id}
        role="treeitem"
        aria-level={level}
        aria-selected={id === tabStop}
        aria-labelledby={`step-${id}`}
        {...(hasMore ? { "aria-expanded": isOpen } : {})}
        tabIndex={id === tabStop ? 0 : -1}
        data-step={id}
      >
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of its items */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the item is the tree item around it */}
        <div className="proof-row" onClick={() => (hasMore ? toggle(id) : setFocused(id))}>
          <span className="proof-toggle">{hasMore && <Chevron open={isOpen} />}</span>
          <VerdictSign verdict={finding.verdict} />
          <span className="proof-text" id={`step-${id}`}>
            {finding.of}
            {finding.citation !== null && (
              <cite className={isOpen ? "proof-cite open" : "proof-cite"}>
                {finding.citation.text}
                {isOpen && <TrustMark trust={finding.citation.trust} />}
              </cite>
            )}
          </span>
        </div>
        {isOpen && (
          <div className="proof-below">
            <Source finding={finding} />
            {finding.because.length > 0 && (
              // biome-ignore lint/a11y/useSemanticElements: the group of a WAI-ARIA tree is a list
              <ul role="group">{finding.because.map((child, at) => step(child, id, at, level + 1))}</ul>
            )}
          </div>
        )}
      </li>
    );
  };

  const openAll = (next: boolean) => {
    setAll(next);
    setToggled(new Set());
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a WAI-ARIA tree is made of lists */}
      <ul className="proof" role="tree" aria-label={say("proof.title")} ref={tree} onKeyDown={onKeyDown}>
        {findings.map((finding, index) => step(finding, null, index, 1))}
      </ul>
      <p className="proof-all on-screen">
        <button type="button" className="link-button small" aria-pressed={all} onClick={() => openAll(!all)}>
          {say(all ? "proof.fewer" : "proof.all")}
        </button>
      </p>
    </>
  );
}
