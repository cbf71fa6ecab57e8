import { dayText } from "@bijsluiter/core/breaches";
import { toDay } from "@bijsluiter/core/calendar";
import type { ReactNode } from "react";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage } from "../../site/language/language.tsx";
import { useSession } from "../../site/session/session.tsx";
import { consentApi } from "../consent-api.ts";
import { useConsentTexts } from "../texts/use-consent-texts.ts";

/** Moves the clock of the demo on to the day on which Sem turns 16. */
export function DemoClock(): ReactNode {
  const { language } = useLanguage();
  const { role, play } = useSession();
  const { demo } = useConsentTexts();
  const { value } = useResource("demo", consentApi.demo);
  if (!value?.birthday) return null;
  const move = () =>
    consentApi.toBirthday().then(
      // The clock is read once, when the page opens.
      () => location.reload(),
      () => undefined,
    );
  return (
    <aside className="demo-clock panel" aria-label={demo.title}>
      <h2>{demo.title}</h2>
      <p>{demo.today(dayText(toDay(value.now), language))}</p>
      {value.isPast ? (
        <p>{demo.past}</p>
      ) : (
        <>
          <p>{demo.coming(dayText(value.birthday, language))}</p>
          <button type="button" className="bijsluiter-button" data-kind="secondary" onClick={move}>
            {demo.move}
          </button>
        </>
      )}
      {value.isPast && role !== "pupil" && (
        <button
          type="button"
          className="bijsluiter-button"
          data-kind="secondary"
          onClick={() => play("pupil")}
        >
          {demo.playPupil}
        </button>
      )}
    </aside>
  );
}
