import { languageTags } from "@coproduce/goods";
import {
  economyLabel,
  formatCell,
  presentationOf,
  renderFinding,
  renderSources,
} from "@coproduce/trade/presentation";
import { useSpeech } from "../../locale/locale.tsx";
import { chapterTitle, fileNameOf } from "../facts.ts";
import type { IndicatorPictureProps } from "./picture-of.tsx";

/** What the pictures of a fact say of it, in the reader's language. */
export function useFact({ fact: { indicator, question, answer }, pack }: IndicatorPictureProps) {
  const { say, locale } = useSpeech();
  const decimal = (value: number | null | undefined, digits: number, unit?: "percent") =>
    value === null || value === undefined
      ? "–"
      : new Intl.NumberFormat(languageTags[locale], {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          ...(unit === undefined ? {} : { style: "unit", unit }),
        }).format(value);
  return {
    finding: renderFinding(presentationOf(indicator), answer, locale),
    source: renderSources(answer),
    trust: answer.sources.map(({ dataset }) => pack.trust[dataset]).find((each) => each !== undefined),
    name: fileNameOf(indicator, question),
    economy: (code: string) => economyLabel(code, locale),
    /** A use of goods or a sea passage, as a label. */
    word: (key: string) => {
      const word = formatCell("use", key, locale);
      return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
    },
    chapter: (code: string) => `${code} ${chapterTitle(pack, code, say, locale)}`,
    percent: (value: number | null | undefined) => decimal(value, 1, "percent"),
    decimal,
    /** A difference with its sign, or without one where it rounds to nothing. */
    signed: (value: number, digits: number) => {
      const text = decimal(Math.abs(value), digits);
      if (Math.abs(value) < 0.5 / 10 ** digits) return text;
      return `${value < 0 ? "−" : "+"}${text}`;
    },
    millions: (value: number) => Math.round(value / 1e6),
  };
}
