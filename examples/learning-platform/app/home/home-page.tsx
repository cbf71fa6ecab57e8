import { dayText } from "@bijsluiter/core/breaches";
import { toWallClock } from "@bijsluiter/core/calendar";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { breachApi } from "../breaches/breach-api.ts";
import { useResource } from "../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { useSession } from "../site/session/session.tsx";
import { homeTexts } from "./texts/by-language.ts";
import "./home.css";

/** Made-up groups of the made-up teacher. */
const groups = [
  { name: "Groep 7 blauw", school: "Basisschool De Knotwilg", pupils: 24, tested: 18 },
  { name: "Groep 8 groen", school: "Basisschool De Knotwilg", pupils: 27, tested: 27 },
  { name: "Klas 1B", school: "Noorderlicht College", pupils: 29, tested: 4 },
];
const NOON = 12;
const EVENING = 18;

/** What a teacher sees first. */
export function HomePage(): ReactNode {
  const { language } = useLanguage();
  const { clock, role } = useSession();
  const home = useTexts(homeTexts);
  const { day, time } = toWallClock(clock());
  const hour = Number(time.slice(0, 2));
  const part = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
  return (
    <Page title={home.greeting[part]} wide>
      <p className="lead">{dayText(day, language)}</p>
      <section className="panel" data-tone="action">
        <h2>{home.breachHeading}</h2>
        <p>{home.breachText}</p>
        <p>
          <Link href="/datalek-melden" className="button">
            {home.breachAction}
          </Link>
        </p>
        {role === "privacy-officer" ? <OpenBreaches /> : <p className="quiet">{home.breachHint}</p>}
      </section>
      <div className="columns">
        <section>
          <h2>{home.groups}</h2>
          <ul className="cards">
            {groups.map(({ name, school, pupils, tested }) => (
              <li key={name}>
                <h3>{name}</h3>
                <p>
                  {school}, {home.pupils(pupils)}
                </p>
                <p className="quiet">{home.progress(tested, pupils)}</p>
                <Bar part={tested} of={pupils} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{home.agenda}</h2>
          <ul className="agenda">
            {home.agendaItems.map(({ time, what }) => (
              <li key={time}>
                <strong>{time}</strong> <span>{what}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}

/** The words beside it say the same. */
function Bar({ part, of }: { readonly part: number; readonly of: number }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="bar" aria-hidden="true">
      <rect width="100" height="4" className="bar-whole" />
      <rect width={(100 * part) / of} height="4" className="bar-part" />
    </svg>
  );
}

function OpenBreaches() {
  const home = useTexts(homeTexts);
  const { value } = useResource("breaches", () => breachApi.breaches());
  if (!value) return null;
  return (
    <p>
      {home.openBreaches(value.open)} <Link href="/register">{home.toRegister}</Link>
    </p>
  );
}
