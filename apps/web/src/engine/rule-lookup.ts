import type { Locale } from "@coproduce/goods";
import type { CodeRules } from "@coproduce/law";

/** What the agreement asks of a code on a date, in the languages of the page; or why it cannot be said. */
export type RuleLookup =
  | {
      readonly kind: "found";
      readonly rules: Readonly<Record<Locale, CodeRules>>;
      /** Name of the subheading or heading in HS 2012, where the law files have one. */
      readonly name: string | null;
    }
  | { readonly kind: "not-a-code" }
  | { readonly kind: "not-a-date" };
