import { dayText } from "@bijsluiter/core/breaches";
import { toWallClock } from "@bijsluiter/core/calendar";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { consentApi } from "../consent/consent-api.ts";
import { useResource } from "../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { useSession } from "../site/session/session.tsx";
import { homeTexts } from "./texts/by-language.ts";

const NOON = 12;
const EVENING = 18;

/** What a parent or a pupil sees first. */
export function FamilyHomePage(): ReactNode {
  const { language } = useLanguage();
  const { clock, role } = useSession();
  const { greeting, family: home } = useTexts(homeTexts);
  const { value } = useResource(`family ${role} ${language}`, () => consentApi.family(language));
  const { day, time } = toWallClock(clock());
  const hour = Number(time.slice(0, 2));
  const part = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
  const isPupil = role === "pupil";
  const open = value?.pupils.flatMap(({ view }) => view.standing.filter(({ ask }) => ask)).length;
  return (
    <Page key={role} title={greeting[part]} wide>
      <p className="lead">{dayText(day, language)}</p>
      <div className="columns">
        <section className="panel" data-tone="action">
          <h2>{home.imagesHeading(isPupil)}</h2>
          <p role="status">{open !== undefined && home.open(open, isPupil)}</p>
          <p>
            <Link href="/beeldmateriaal" className="button">
              {home.toImages}
            </Link>
          </p>
        </section>
        <section className="panel">
          <h2>{home.lessonHeading}</h2>
          <p>{home.lessonText}</p>
          <p>
            <Link href="/filmpje" className="button" data-kind="secondary">
              {home.toFilm}
            </Link>
          </p>
        </section>
      </div>
    </Page>
  );
}
