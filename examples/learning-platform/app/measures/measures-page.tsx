import { toDay } from "@bijsluiter/core/calendar";
import { expiryForecast, gapReport, responsibilityMatrix } from "@bijsluiter/core/measures";
import { CertificateTimeline, GapReport, ResponsibilityMatrix } from "@bijsluiter/react";
import { type ReactNode, useMemo } from "react";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { useSession } from "../site/session/session.tsx";
import { demoMeasures } from "./demo-measures.ts";
import { measuresTexts } from "./texts/by-language.ts";

/** Which measures hold today, what lapses next, what certificates are worth, and who does what. */
export function MeasuresPage(): ReactNode {
  const { locale } = useLanguage();
  const { clock } = useSession();
  const texts = useTexts(measuresTexts);
  const today = toDay(clock());
  const set = useMemo(() => demoMeasures(today), [today]);
  const widgets = locale.measures;
  const { causes } = widgets.measures;
  const lapsesIn = (lapses: ReturnType<typeof expiryForecast>["windows"][number]["lapses"]) =>
    lapses
      .map(({ title, cause, lastDay }) => texts.until(title, causes[cause], lastDay))
      .join("; ");
  return (
    <Page title={texts.title} wide>
      <p className="lead">{texts.intro}</p>
      <GapReport report={gapReport(set, today)} texts={widgets} />
      <GapReport.Root texts={widgets} heading={texts.forecast}>
        <GapReport.Table
          caption={texts.forecast}
          columns={[texts.within, texts.stillProvable, texts.lapses]}
          rows={expiryForecast(set, today).windows.map(({ days, stillProvable, lapses }) => ({
            id: `${days}`,
            cells: [texts.days(days), stillProvable, lapsesIn(lapses) || texts.noLapses],
          }))}
        />
      </GapReport.Root>
      <CertificateTimeline certificates={set.certificates ?? []} asOf={today} texts={widgets} />
      <ResponsibilityMatrix matrix={responsibilityMatrix(set, today)} texts={widgets} />
    </Page>
  );
}
