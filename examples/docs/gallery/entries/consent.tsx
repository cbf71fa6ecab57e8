import type { ConsentEvent, ConsentHistory } from "@bijsluiter/core/consent/state";
import { viewFor } from "@bijsluiter/core/consent/state";
import { Consent, ConsentLink, ConsentProvider, createConsent } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { notice, purpose, visitor } from "../../../../packages/react/test/consents.ts";
import { type Entry, entry, type Stage } from "../entry.ts";

const purposes = [
  purpose("statistics", {
    title: "Bezoek tellen",
    description: "Welke bladzijden worden gelezen.",
  }),
  purpose("video", { title: "Filmpjes van FilmPlein", description: "FilmPlein ziet dat u kijkt." }),
];
const images = [
  purpose("website", { title: "Website van de school", description: "Iedereen kan dit zien." }),
  purpose("class-photo", { title: "Klassenfoto", description: "Voor de ouders van de klas." }),
];
const now = "2026-11-20T15:30:00+01:00";
const parent = {
  id: "parent-1",
  role: "parent",
  authority: "verified",
  method: "school-account",
} as const;
const history = (events: readonly ConsentEvent[]): ConsentHistory => ({
  subject: {
    id: "pupil-1",
    organisationId: "wilgen",
    kind: "child",
    sixteen: "2031-03-01",
    guardians: [{ id: "parent-1", role: "parent", authority: "yes" }],
  },
  purposes: images,
  events,
  notice,
});
const pupil = {
  id: "pupil-1",
  name: "Noor",
  view: viewFor(history([]), parent.id, { now, guardianRule: "all" }),
};
const form = {
  decider: parent,
  validity: { kind: "until-event", value: "leaves-school" },
  appVersion: "1.0.0",
  now: () => now,
  save: async () => undefined,
} as const;

/** A visitor of whom nothing is known, or who said yes. */
function inConsent(widget: ReactNode, { state, words }: Stage): ReactNode {
  const consent = createConsent(visitor({ purposes }));
  if (state === "allowed") consent.choose({ statistics: true, video: true }, { surface: "banner" });
  return (
    <ConsentProvider consent={consent} texts={words.consent}>
      {widget}
    </ConsentProvider>
  );
}
const withLink = (widget: ReactNode, stage: Stage) =>
  inConsent(
    <>
      <ConsentLink />
      {widget}
    </>,
    stage,
  );
const own = { words: "consent", provider: "ConsentProvider", around: inConsent } as const;

export const consent = [
  entry("ConsentBanner", { asking: {}, allowed: {} }, own),
  entry("ConsentPanel", { asking: {}, allowed: {} }, { ...own, around: withLink }),
  entry("ConsentLink", { asking: {}, allowed: {} }, own),
  entry(
    "ConsentGate",
    {
      closed: {
        purpose: "video",
        label: "Filmpje over breuken",
        children: "Hier staat het filmpje.",
      },
      allowed: {
        purpose: "video",
        label: "Filmpje over breuken",
        children: "Hier staat het filmpje.",
      },
    },
    own,
  ),
  {
    widget: "Consent",
    words: "consent",
    provider: "ConsentProvider",
    states: { "of its parts": {} },
    render: (stage: Stage) =>
      inConsent(
        <Consent.Banner>
          <Consent.Notice />
          <Consent.Button action="reject" />
          <Consent.Button action="accept" />
        </Consent.Banner>,
        stage,
      ),
  } satisfies Entry,
  entry(
    "ImageConsentForm",
    { "one pupil": { ...form, pupils: [pupil] }, "no pupils": { ...form, pupils: [] } },
    { words: "imageConsent" },
  ),
];
