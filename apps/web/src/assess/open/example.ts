import type { OriginVerdict } from "@coproduce/assess";
import type { Locale, ProductDocument } from "@coproduce/goods";
import { useEffect, useState } from "react";

/** An example as `examples/index.json` lists it. */
export interface Example {
  readonly id: string;
  readonly hs: string;
  readonly verdict: OriginVerdict;
  readonly title: Readonly<Record<Locale, string>>;
  /** What it teaches, in one sentence. */
  readonly lesson: Readonly<Record<Locale, string>>;
}

/** The examples that the build published beside the page; null until the list is there. */
export function useExamples(): readonly Example[] | null {
  const [examples, setExamples] = useState<readonly Example[] | null>(null);
  useEffect(() => {
    fetchJson<readonly Example[]>("examples/index.json").then(setExamples, () => setExamples([]));
  }, []);
  return examples;
}

export function fetchExample(id: string): Promise<ProductDocument> {
  return fetchJson<ProductDocument>(`examples/${encodeURIComponent(id)}.json`);
}

/** A document that the build published beside the page. */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
