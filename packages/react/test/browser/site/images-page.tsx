import type {
  ConsentEvent,
  ConsentHistory,
  ConsentPurpose,
  ConsentSubject,
  Decider,
} from "@bijsluiter/core/consent/state";
import { viewFor } from "@bijsluiter/core/consent/state";
import { type ReactNode, useState } from "react";
import { ImageConsentForm, type PupilChoice } from "../../../src/index.ts";
import { imageConsent } from "../../../src/locales/nl/index.ts";
import type { Setup } from "./setup.ts";

const purpose = (id: string, title: string, description: string): ConsentPurpose => ({
  id,
  version: "1",
  title,
  description,
  lawfulBasis: "consent",
  personalData: ["images"],
  special: [],
  recipients: [],
  storageLocations: ["NL"],
  retention: { kind: "until-event", value: "leaves-school" },
  optional: true,
});
const purposes: readonly ConsentPurpose[] = [
  purpose("website", "Website van de school", "Iedereen kan deze beelden zien."),
  purpose("class-photo", "Klassenfoto", "De foto gaat naar de ouders van de klas."),
  {
    ...purpose("lessons", "Beeld in de les", "Alleen in de klas."),
    lawfulBasis: "public-task",
  },
];
const guardians = [
  { id: "parent-1", role: "parent", authority: "yes" },
  { id: "parent-2", role: "parent", authority: "yes" },
] as const;
const noor: ConsentSubject = {
  id: "pupil-1",
  organisationId: "wilgen",
  kind: "child",
  sixteen: "2031-03-01",
  guardians,
};
const sam: ConsentSubject = { ...noor, id: "pupil-2", sixteen: "2026-09-01" };
const historyOf = (subject: ConsentSubject, events: readonly ConsentEvent[]): ConsentHistory => ({
  subject,
  purposes,
  events,
  notice: {
    id: "images",
    version: "1",
    language: "nl",
    hash: "0".repeat(64),
    url: "https://leerplein.example/beeld",
  },
});
const deciders: Readonly<Record<NonNullable<Setup["images"]>, Decider>> = {
  parent: { id: "parent-1", role: "parent", authority: "verified", method: "school-account" },
  "other-parent": {
    id: "parent-2",
    role: "parent",
    authority: "verified",
    method: "school-account",
  },
  pupil: { id: "pupil-2", role: "subject", authority: "verified", method: "school-account" },
};

/** The form for images as one person sees it; each other parent has to say yes too. */
export function ImagesPage({ setup }: { readonly setup: Setup }): ReactNode {
  const who = setup.images ?? "parent";
  const [events, setEvents] = useState<Readonly<Record<string, readonly ConsentEvent[]>>>({});
  const decider = deciders[who];
  const pupils = [noor, sam]
    .filter(({ id }) => who !== "pupil" || id === decider.id)
    .map((subject) => ({
      id: subject.id,
      name: subject === noor ? "Noor" : "Sam",
      view: viewFor(historyOf(subject, events[subject.id] ?? []), decider.id, {
        now: setup.now,
        guardianRule: "all",
      }),
    }));
  const save = async (choices: readonly PupilChoice[]) => {
    await fetch("/choices", { method: "POST", body: JSON.stringify(choices) });
    setEvents((before) => {
      const after = { ...before };
      for (const { pupilId, choice } of choices)
        after[pupilId] = [...(after[pupilId] ?? []), choice];
      return after;
    });
  };
  return (
    <main>
      <h1>Beeld van uw kind</h1>
      <ImageConsentForm
        {...{ pupils, decider, save }}
        texts={imageConsent}
        validity={{ kind: "until-event", value: "leaves-school" }}
        appVersion="1.0.0"
        now={() => setup.now}
      />
    </main>
  );
}
