import type { ProductDocument } from "@coproduce/goods";
import { useEffect, useState } from "react";

/** An example as the list of examples names it. */
export interface Example {
  readonly id: string;
  readonly name: string;
  readonly hs: string;
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

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
