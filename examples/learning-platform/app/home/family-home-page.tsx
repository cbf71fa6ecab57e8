import { dayText } from "@bijsluiter/core/breaches";
import { toWallClock } from "@bijsluiter/core/calendar";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { consentApi, type Demo, type Family } from "../consent/consent-api.ts";
import { useResource } from "../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Icon } from "../site/parts/icon.tsx";
import { Loaded } from "../site/parts/loaded.tsx";
import { Page } from "../site/parts/page.tsx";
import { useSession } from "../site/session/session.tsx";
import { people } from "./demo-school.ts";
import { partOfDay } from "./part-of-day.ts";
import { homeTexts } from "./texts/by-language.ts";
import "./home.css";

/** What a parent or a pupil sees first: what is asked about photos, a lesson, and what Leerplein knows. */
export function FamilyHomePage(): ReactNode {
  const { language } = useLanguage();
  const { clock, role } = useSession();
  const home = useTexts(homeTexts);
  const { family } = home;
  const found = useResource(`family ${role} ${language}`, () => consentApi.family(language));
  const demo = useResource("demo", consentApi.demo);
  const { day, time } = toWallClock(clock());
  const isPupil = role === "pupil";
  return (
    <Page
      key={role}
      title={isPupil ? family.hello(people.pupil) : home.greeting[partOfDay(time)]}
      wide
      lead={dayText(day, language)}
    >
      <Loaded resource={found}>
        {(value) => (
          <div className="columns">
            {value.pupils.map((pupil) => (
              <Child key={pupil.id} pupil={pupil} isPupil={isPupil} demo={demo.value} />
            ))}
          </div>
        )}
      </Loaded>
      <div className="columns">
        <section className="card">
          <h2>{family.lessonHeading}</h2>
          <p>{family.lessonText}</p>
          <p>
            <Link href="/filmpje" className="bijsluiter-button">
              {family.toFilm}
            </Link>
          </p>
        </section>
        <section className="card">
          <h2>
            <span className="with-icon">
              <Icon name="lock" />
              {family.knowsHeading(isPupil)}
            </span>
          </h2>
          <p>{family.knowsText(isPupil)}</p>
          <p>
            <Link href={isPupil ? "/privacy/leerling" : "/privacy/ouder"}>{family.toInsert}</Link>
          </p>
          <p>
            <Link href="/verzoek">{family.toRequest(isPupil)}</Link>
          </p>
        </section>
      </div>
    </Page>
  );
}

/** One child: what is asked, what was answered, and from when it chooses itself. */
function Child(props: {
  readonly pupil: Family["pupils"][number];
  readonly isPupil: boolean;
  readonly demo: Demo | undefined;
}) {
  const { pupil, isPupil, demo } = props;
  const { language } = useLanguage();
  const { family } = useTexts(homeTexts);
  const { standing } = pupil.view;
  const open = standing.filter(({ ask }) => ask).length;
  const answered = (permitted: "yes" | "no") =>
    standing.filter((one) => one.permitted === permitted).length;
  const turns =
    demo?.birthday && !demo.isPast && pupil.name.startsWith(people.pupil)
      ? family.turns(dayText(demo.birthday, language), people.pupil, isPupil)
      : undefined;
  return (
    <section className="card" data-tone={open > 0 ? "action" : undefined}>
      <h2>
        <span className="with-icon">
          <Icon name="photo" />
          {isPupil ? family.photosOfYou : `${pupil.name}, ${pupil.className}`}
        </span>
      </h2>
      <p>
        {open > 0 ? family.open(open, isPupil) : family.answers(answered("yes"), answered("no"))}
      </p>
      {turns && <p className="quiet">{turns}</p>}
      <p>
        {open > 0 ? (
          <Link href="/beeldmateriaal" className="bijsluiter-button" data-kind="primary">
            {family.answer(isPupil)}
          </Link>
        ) : (
          <Link href="/beeldmateriaal" className="bijsluiter-button">
            {family.toImages}
          </Link>
        )}
      </p>
    </section>
  );
}
