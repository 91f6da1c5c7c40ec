import { type Locale, locales } from "@coproduce/goods";
import { type Page, pages } from "../address/page.ts";
import { useSpeech } from "../locale/locale.tsx";
import { type Theme, themes } from "../theme/theme.ts";

interface RailProps {
  readonly page: Page;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onLocale: (locale: Locale) => void;
}

const languageNames: Readonly<Record<Locale, string>> = { en: "English", es: "Español", fr: "Français" };

/** Name, pages, language and theme. */
export function Rail({ page, theme, onTheme, onLocale }: RailProps) {
  const { say, locale } = useSpeech();
  return (
    <div className="rail">
      <button type="button" className="skip" onClick={focusPage}>
        {say("page.skip")}
      </button>
      <a className="brand" href="#/assess">
        <img src="./favicon.svg" alt="" width="22" height="22" />
        Coproduce
      </a>
      <nav aria-label={say("nav.title")}>
        {pages.map((each) => (
          <a key={each} href={`#/${each}`} {...(each === page ? { "aria-current": "page" as const } : {})}>
            {say(`nav.${each}`)}
          </a>
        ))}
      </nav>
      <p className="small soft rail-note">{say("page.private")}</p>
      <div className="rail-settings">
        {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, not a fieldset */}
        <div className="segments" role="group" aria-label={say("settings.language")}>
          {locales.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === locale}
              aria-label={languageNames[each]}
              onClick={() => onLocale(each)}
            >
              {each.toUpperCase()}
            </button>
          ))}
        </div>
        <select
          className="field"
          aria-label={say("settings.theme")}
          value={theme}
          onChange={(event) => onTheme(event.target.value as Theme)}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {say(`settings.theme.${each}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** A button, not a link: the part after `#` is the address of the page. */
function focusPage(): void {
  const page = document.getElementById("page");
  page?.setAttribute("tabindex", "-1");
  page?.focus();
}
