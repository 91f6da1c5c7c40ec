import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { type Address, parseAddress, renderAddress } from "../address/address.ts";
import { AssessPage } from "../assess/assess-page.tsx";
import { LawPage } from "../law/law-page.tsx";
import { Speaking } from "../locale/locale.tsx";
import { readersLocale, storeLocale } from "../locale/readers-locale.ts";
import { useTheme } from "../theme/theme.ts";
import { FaultBoundary } from "./fault.tsx";
import { Rail } from "./rail.tsx";

/** Its rows and pictures are fetched when it is opened. */
const DiagnosePage = lazy(async () => ({
  default: (await import("../diagnose/diagnose-page.tsx")).DiagnosePage,
}));

/** Its pictures and words of options are fetched when it is opened, the planner when it is asked. */
const PlanPage = lazy(async () => ({
  default: (await import("../plan/plan-page.tsx")).PlanPage,
}));

/** The workbench: a rail of pages, and the page that the address names. */
export function App({ today }: { readonly today: string }) {
  const [address, setAddress] = useState(() => parseAddress(window.location.hash));
  const [locale, setLocale] = useState(() => address.locale ?? readersLocale());
  const [theme, setTheme] = useTheme();

  useEffect(() => {
    const onHash = () => {
      const next = parseAddress(window.location.hash);
      setAddress(next);
      if (next.locale !== null) setLocale(next.locale);
    };
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, []);

  const write = useCallback((next: Address) => {
    window.history.replaceState(null, "", renderAddress(next));
    setAddress(next);
  }, []);

  const writePlan = useCallback(
    (params: Address["params"]) => write({ page: "plan", locale, params }),
    [write, locale],
  );

  return (
    <Speaking locale={locale}>
      <div className="frame">
        <Rail
          page={address.page}
          onLocale={(next) => {
            storeLocale(next);
            setLocale(next);
            write({ ...address, locale: next });
          }}
          theme={theme}
          onTheme={setTheme}
        />
        <FaultBoundary key={address.page}>
          {address.page === "assess" && (
            <AssessPage
              address={address}
              today={today}
              onAddress={(params) => write({ page: "assess", locale, params })}
            />
          )}
          {address.page === "plan" && (
            <Suspense fallback={<main className="page" id="page" />}>
              <PlanPage address={address} today={today} onAddress={writePlan} />
            </Suspense>
          )}
          {address.page === "law" && (
            <LawPage
              address={address}
              today={today}
              onAddress={(params) => write({ page: "law", locale, params })}
            />
          )}
          {address.page === "diagnose" && (
            <Suspense fallback={<main className="page" id="page" />}>
              <DiagnosePage
                address={address}
                onAddress={(params) => write({ page: "diagnose", locale, params })}
              />
            </Suspense>
          )}
        </FaultBoundary>
      </div>
    </Speaking>
  );
}
