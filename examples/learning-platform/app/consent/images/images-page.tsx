import { ImageConsentForm, type SaveChoices } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useSession } from "../../site/session/session.tsx";
import { consentApi, type Family } from "../consent-api.ts";
import { useConsentTexts } from "../texts/use-consent-texts.ts";
import { DemoClock } from "./demo-clock.tsx";

/** The question about photos and videos: by a parent for each child, by a pupil of 16 for itself. */
export function ImagesPage(): ReactNode {
  const { language } = useLanguage();
  const { role } = useSession();
  const { images } = useConsentTexts();
  const family = useResource(`family ${role} ${language}`, () => consentApi.family(language));
  return (
    <Page title={images.title}>
      <Loaded resource={family}>
        {(found) => <Question family={found} onSaved={family.reload} />}
      </Loaded>
      <DemoClock />
    </Page>
  );
}

function Question({ family, onSaved }: { readonly family: Family; readonly onSaved: () => void }) {
  const { locale } = useLanguage();
  const { clock } = useSession();
  const { images } = useConsentTexts();
  const { person, pupils, validity, notice } = family;
  const save: SaveChoices = async (choices, options) => {
    await consentApi.save(choices, options);
    onSaved();
  };
  return (
    <>
      <TookOver family={family} />
      <details className="card" open={person.role !== "subject"}>
        <summary>{images.notice}</summary>
        {notice.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      <ImageConsentForm
        className="image-question"
        pupils={pupils}
        decider={person}
        validity={validity}
        texts={locale.imageConsent}
        appVersion="1.0.0"
        now={clock}
        save={save}
      />
      <p className="after-form">
        <Link href="/bewijzen">{images.toReceipts}</Link>
      </p>
    </>
  );
}

/** A pupil that turned 16 is told so before anything else. */
function TookOver({ family: { person, pupils } }: { readonly family: Family }) {
  const { messages } = useLanguage();
  const { images } = useConsentTexts();
  const isNew = pupils.some(({ view }) =>
    view.standing.some(({ ask }) => ask === "subject-turned-16"),
  );
  if (person.role !== "subject" || !isNew) return null;
  return (
    <section className="panel" data-tone="action">
      <h2>{images.yourTurn}</h2>
      <p>{messages.consent.asking.pupil["subject-turned-16"]}</p>
      <p>{images.yourTurnText}</p>
    </section>
  );
}
