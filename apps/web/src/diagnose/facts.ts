import type { Fact, FactPack, ShippedIndicator } from "@coproduce/trade/presentation";
import { useEffect, useState } from "react";

const address = new URL("../../../../data/diagnose.json", import.meta.url);

let loading: Promise<FactPack> | undefined;

/** The facts that are shipped with the page; null while they load. */
export function useFacts(): { readonly pack: FactPack | null; readonly error: string | null } {
  const [state, setState] = useState<{ pack: FactPack | null; error: string | null }>({
    pack: null,
    error: null,
  });
  useEffect(() => {
    loading ??= fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${address.pathname}`);
      return response.json() as Promise<FactPack>;
    });
    let open = true;
    loading.then(
      (pack) => open && setState({ pack, error: null }),
      (error: unknown) => open && setState({ pack: null, error: String(error) }),
    );
    return () => {
      open = false;
    };
  }, []);
  return state;
}

/** The facts of one indicator. */
export function factsOf(pack: FactPack, indicator: ShippedIndicator): readonly Fact[] {
  return pack.facts.filter((fact) => fact.indicator === indicator);
}

/** The values of a question, without the names of its options: "--partner MX --by month" is MX and month. */
export function valuesOf(question: string): readonly string[] {
  return question.split(/--[a-z]+ /).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}
