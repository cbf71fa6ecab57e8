import { addPeriod, toDay } from "@bijsluiter/core/calendar";
import { forecast } from "@bijsluiter/core/retention";
import { type ReactNode, useMemo } from "react";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { useSession } from "../site/session/session.tsx";
import { demoPolicy, demoRecords } from "./demo-records.ts";
import { ForecastChart } from "./forecast-chart.tsx";
import { OverdueList } from "./overdue-list.tsx";
import { retentionTexts } from "./texts/by-language.ts";
import "./retention.css";
import { WhyStillHere } from "./why-still-here.tsx";

/** What falls due when, what is late, and why a record is still here. All of it is worked out in the browser. */
export function RetentionPage(): ReactNode {
  const { messages } = useLanguage();
  const { clock } = useSession();
  const texts = useTexts(retentionTexts);
  const today = toDay(clock());
  const { records, coming, decisions } = useMemo(() => work(today), [today]);
  return (
    <Page title={texts.title} wide>
      <p className="lead">{texts.intro}</p>
      <h2>{texts.forecast}</h2>
      <p>{texts.forecastText(coming.overdue, coming.later)}</p>
      <ForecastChart forecast={coming} texts={texts} />
      <h2>{texts.overdue}</h2>
      <OverdueList decisions={decisions} messages={messages} texts={texts} />
      <h2>{texts.why}</h2>
      <WhyStillHere
        policy={demoPolicy.policy}
        records={records}
        asOf={today}
        messages={messages}
        texts={texts}
      />
    </Page>
  );
}

function work(today: string) {
  const records = demoRecords(Number(today.slice(0, 4)));
  return {
    records,
    coming: forecast({
      policy: demoPolicy.policy,
      records,
      from: today,
      to: addPeriod(today, "P2Y"),
    }),
    decisions: [...demoPolicy.decideMany(records, { asOf: today })],
  };
}
