import { type Format, formatFor, type Locale } from "@coproduce/goods";
import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import type { WebCatalogue } from "./words/catalogue.ts";
import { webTranslations } from "./words/translations.ts";

/** Says one sentence of the workbench. */
export type Say = <K extends keyof WebCatalogue>(key: K, ...params: Parameters<WebCatalogue[K]>) => string;

interface Speech {
  readonly locale: Locale;
  readonly say: Say;
  readonly format: Format;
}

export function speechFor(locale: Locale): Speech {
  return {
    locale,
    format: formatFor(locale),
    say: (key, ...params) => {
      // The key selects the sentence and its parameters; TypeScript cannot correlate the two.
      const sentence = webTranslations[locale][key] as (...params: readonly unknown[]) => string;
      return sentence(...params);
    },
  };
}

const SpeechContext = createContext<Speech>(speechFor("en"));

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** Everything below speaks this language, and so does the document. */
export function Speaking({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const speech = useMemo(() => speechFor(locale), [locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}
