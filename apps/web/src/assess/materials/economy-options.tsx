import { economies, isParty } from "@coproduce/goods";
import { useMemo } from "react";
import { useSpeech } from "../../locale/locale.tsx";

/** Economies by their names, those of the region first. */
export function EconomyOptions() {
  const { say, format, locale } = useSpeech();
  const named = useMemo(() => {
    const collator = new Intl.Collator(locale);
    return economies
      .map((code) => ({ code, name: format.economy(code) }))
      .toSorted((a, b) => collator.compare(a.name, b.name));
  }, [locale, format]);
  const option = ({ code, name }: { readonly code: string; readonly name: string }) => (
    <option key={code} value={code}>
      {name}
    </option>
  );
  return (
    <>
      <optgroup label={say("economy.region")}>
        {named.filter(({ code }) => isParty(code)).map(option)}
      </optgroup>
      <optgroup label={say("economy.world")}>
        {named.filter(({ code }) => !isParty(code)).map(option)}
      </optgroup>
    </>
  );
}
