import {
  type ConsentPurpose,
  type ConsentRecord,
  type ConsentSubject,
  type ConsentValidity,
  type GuardianRule,
  type SchoolPurposeId,
  schoolPurposes,
} from "@bijsluiter/core/consent";
import { byLanguage, defaultLanguage, type Language } from "../../../shared/languages.ts";
import { messages } from "../../../shared/messages.ts";
import { imageNotices } from "./image-notice.ts";

/** The school of the demo asks each parent with authority. */
export const guardianRule: GuardianRule = "all";

/** How long a yes holds at the school of the demo. */
export const imageValidity: ConsentValidity = { kind: "until-event", value: "leaves-school" };

/** The board that asks. */
export const controllerId = "noorderlicht";

const asked: readonly SchoolPurposeId[] = [
  "images-class-photo",
  "images-portal",
  "images-newsletter",
  "images-website",
  "images-social-media",
  "images-in-class",
  "images-school-pass",
];
const preset = (id: SchoolPurposeId, language: Language): ConsentPurpose[] =>
  schoolPurposes.flatMap((purpose) =>
    purpose.id === id ? [{ ...purpose, ...messages[language].consentPurposes[id] }] : [],
  );

const recipients: Readonly<Record<string, readonly string[]>> = {
  "images-class-photo": ["fotoflits"],
};

/** What was asked at first. */
const firstPurposes: readonly ConsentPurpose[] = purposesIn(defaultLanguage);

function purposesIn(language: Language): readonly ConsentPurpose[] {
  return asked
    .flatMap((id) => preset(id, language))
    .map((purpose) => ({ ...purpose, recipients: recipients[purpose.id] ?? purpose.recipients }));
}

/** What is asked today: since the school went to another social medium, who said yes to that is asked again. */
export const purposesToday = byLanguage(renewed);

function renewed(language: Language): readonly ConsentPurpose[] {
  return purposesIn(language).map((purpose) =>
    purpose.id === "images-social-media"
      ? { ...purpose, version: "2", recipients: ["kiekplein"] }
      : purpose,
  );
}

/** An empty record of one pupil, on the terms of the start. */
export function firstRecord(subject: ConsentSubject, recordId: string): ConsentRecord {
  return {
    schemaVersion: "1",
    recordId,
    subject,
    notice: imageNotices[defaultLanguage],
    purposes: firstPurposes,
    formerPurposes: [],
    parties: [
      {
        id: controllerId,
        role: "controller",
        name: "Scholengroep Noorderlicht",
        address: {
          street: "Poolster 1",
          postalCode: "9999 ZZ",
          city: "Voorbeeldstad",
          country: "NL",
        },
        contact: { name: "Functionaris gegevensbescherming", email: "fg@noorderlicht.example" },
      },
      {
        id: "leerplein",
        role: "processor",
        name: "Leerplein Media B.V.",
        address: {
          street: "Lessenaar 10",
          postalCode: "9999 AA",
          city: "Voorbeeldstad",
          country: "NL",
        },
        contact: { name: "Leerplein Privacy", email: "privacy@leerplein.example" },
      },
      { id: "fotoflits", role: "recipient", name: "FotoFlits schoolfotografie" },
      { id: "kiekplein", role: "recipient", name: "KiekPlein" },
    ],
    jurisdiction: "NL",
    withdrawal: { method: "form", url: "https://leerplein.example/beeldmateriaal" },
    authority: {
      name: "Autoriteit Persoonsgegevens",
      url: "https://www.autoriteitpersoonsgegevens.nl/",
    },
    events: [],
  };
}
