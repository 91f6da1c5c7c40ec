import type { Locale } from "@coproduce/goods";
import { economyLabel, type Fact, type FactPack, type ShippedIndicator } from "@coproduce/trade/presentation";
import { useEffect, useState } from "react";
import type { Say } from "../locale/locale.tsx";

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
    // A failure is not kept: the page tries again when it is opened again.
    loading.catch(() => {
      loading = undefined;
    });
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
  return question.split(/--[a-z-]+ /).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

/** The value of one option of a question: `partner` in "--partner MX --by month" is MX; undefined without it. */
export function optionOf({ question }: Fact, option: string): string | undefined {
  const words = question.split(" ");
  const at = words.indexOf(`--${option}`);
  return at < 0 ? undefined : words[at + 1];
}

/** The year that a question asks about; 0 where it names none. */
export function yearOf(fact: Fact): number {
  return Number(optionOf(fact, "year") ?? 0);
}

/** The economy whose exports a question of value added is about. */
export function exporterOf(fact: Fact): string {
  return optionOf(fact, "exporter") ?? "";
}

/** The name of a file that holds an answer, without its ending: "utilization-partner-MX-by-month". */
export function fileNameOf(indicator: ShippedIndicator, question: string): string {
  return `${indicator} ${question.replaceAll("--", "")}`.replace(/[^\w-]+/g, "-");
}

/** The title of a chapter; those above 97 are of the United States alone. */
export function chapterTitle(pack: FactPack, code: string, say: Say, locale: Locale): string {
  if (code === "98" || code === "99") return say(`diagnose.chapter-${code}`);
  return pack.chapters[code]?.[locale] ?? "";
}

/** The name of a row of vehicles: of a brand or model as it is, of places of assembly in words. */
export function placesOf(fact: Fact, key: string, locale: Locale): string {
  if (optionOf(fact, "by") !== "assembly") return key;
  return key
    .split(",")
    .map((place) => economyLabel(place, locale))
    .join(", ");
}
