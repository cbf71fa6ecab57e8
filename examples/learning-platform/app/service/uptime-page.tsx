import { momentText, toDay } from "@bijsluiter/core/calendar";
import { percentText } from "@bijsluiter/core/services";
import { ServiceStatus } from "@bijsluiter/react";
import { type ReactNode, useMemo } from "react";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { useSession } from "../site/session/session.tsx";
import { demoQuarter } from "./demo-quarter.ts";
import { ServiceLinks } from "./service-links.tsx";
import { servicePageTexts } from "./texts/by-language.ts";

/** Uptime of the service with its credit: from raw looks at it to an amount and the last day to ask for it. */
export function UptimePage(): ReactNode {
  const { language, locale } = useLanguage();
  const { clock } = useSession();
  const { uptime: texts } = useTexts(servicePageTexts);
  const today = toDay(clock());
  const { figures, found } = useMemo(() => demoQuarter(today), [today]);
  return (
    <Page title={texts.title} wide above={<ServiceLinks />}>
      <p className="lead">{texts.intro}</p>
      <ServiceStatus figures={figures} texts={locale.serviceStatus} />
      <h2>{texts.outages}</h2>
      {found.coverage && <p>{texts.coverage(percentText(found.coverage, language))}</p>}
      {found.outages.length === 0 ? (
        <p>{texts.noOutages}</p>
      ) : (
        <ul>
          {found.outages.map(({ start, end }) => (
            <li key={start}>
              {texts.outage(
                momentText(start, language),
                (Date.parse(end) - Date.parse(start)) / 60_000,
              )}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
