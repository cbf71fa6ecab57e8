import { dayText } from "@bijsluiter/core/breaches";
import { toWallClock } from "@bijsluiter/core/calendar";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { OwnReports } from "../breaches/report/own-reports.tsx";
import { breachTexts } from "../breaches/texts/by-language.ts";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Icon } from "../site/parts/icon.tsx";
import { Page } from "../site/parts/page.tsx";
import { useSession } from "../site/session/session.tsx";
import { isSchoolDay, people } from "./demo-school.ts";
import { GroupList } from "./group-list.tsx";
import { partOfDay } from "./part-of-day.ts";
import { homeTexts } from "./texts/by-language.ts";
import "./home.css";

/** What a teacher or the service desk sees first. */
export function HomePage(): ReactNode {
  const { language } = useLanguage();
  const { clock, role } = useSession();
  const home = useTexts(homeTexts);
  const { own } = useTexts(breachTexts);
  const { day, time } = toWallClock(clock());
  const greeting = home.greeting[partOfDay(time)];
  const isDesk = role === "servicedesk";
  return (
    <Page
      key={role}
      title={isDesk ? greeting : `${greeting} ${people.teacher}`}
      wide
      lead={dayText(day, language)}
    >
      <section className="panel breach-line" data-tone="action">
        <Icon name="attention" />
        <p>
          <strong>{isDesk ? home.deskBreach : home.breach}</strong>{" "}
          <Link href="/datalek-melden">{isDesk ? home.deskReport : home.report}</Link>
        </p>
      </section>
      <div className="columns">
        <section>
          <h2>{isDesk ? home.calls : home.agenda}</h2>
          <Agenda items={isDesk ? home.callItems : home.agendaItems} isFree={!isSchoolDay(day)} />
          <h2>{own.heading}</h2>
          <OwnReports />
        </section>
        {!isDesk && (
          <section>
            <h2>{home.groups}</h2>
            <GroupList />
          </section>
        )}
      </div>
    </Page>
  );
}

/** What is planned, or on a free day what comes first after it. */
function Agenda(props: {
  readonly items: readonly { readonly time: string; readonly what: string }[];
  readonly isFree: boolean;
}) {
  const { items, isFree } = props;
  const home = useTexts(homeTexts);
  const [first] = items;
  if (isFree && first) return <p>{home.nothingToday(first.time, first.what)}</p>;
  return (
    <ul className="agenda">
      {items.map(({ time, what }) => (
        <li key={time}>
          <strong>{time}</strong> <span>{what}</span>
        </li>
      ))}
    </ul>
  );
}
