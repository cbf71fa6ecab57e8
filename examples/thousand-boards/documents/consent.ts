import type { ConsentEvent, ConsentRecord } from "@bijsluiter/core/consent";
import { boardName, mailAddress } from "../platform/boards.ts";
import { supplier } from "./parties.ts";
import { now } from "./time.ts";

const address = {
  street: "Wilgenlaan 1",
  postalCode: "1234 AB",
  city: "Voorbeeldstad",
  country: "NL",
} as const;
const parent = { id: "parent-a", role: "parent", authority: "yes" } as const;
const notice = {
  id: "images",
  version: "2026",
  language: "nl",
  hash: "a".repeat(64),
  url: "https://leerplein.example/beeldmateriaal/2026",
} as const;

/** The one pupil of a board about whom parents choose during the trial. */
export const subjectOf = (board: string): string => `pupil-of-${board}`;

/** On what terms they choose. */
export function termsOf(board: string): Omit<ConsentRecord, "events"> {
  return {
    schemaVersion: "1",
    recordId: `consent-${board}`,
    subject: {
      id: subjectOf(board),
      organisationId: board,
      kind: "child",
      sixteen: "2030-03-01",
      guardians: [parent],
    },
    notice,
    purposes: [
      {
        id: "images-website",
        version: "1",
        title: "Foto's op de website",
        lawfulBasis: "consent",
        personalData: ["images"],
        special: [],
        recipients: ["host"],
        storageLocations: ["NL"],
        retention: { kind: "until-event", value: "leaves-school" },
        optional: true,
        purposeTypes: ["dpv:PublicRelations"],
      },
    ],
    formerPurposes: [],
    parties: [
      {
        id: board,
        role: "controller",
        name: boardName(board),
        address,
        contact: { name: "Privacy", email: mailAddress(board), phone: "030 000 00 00" },
        url: "https://leerplein.example",
      },
      {
        id: "leerplein",
        role: "processor",
        name: supplier,
        address,
        contact: { name: "Servicedesk", email: "servicedesk@leerplein.example" },
      },
      { id: "host", role: "recipient", name: "Voorbeeld Hosting" },
    ],
    jurisdiction: "NL",
    withdrawal: { method: "portal", url: "https://leerplein.example/toestemming" },
    authority: {
      name: "Autoriteit Persoonsgegevens",
      url: "https://autoriteitpersoonsgegevens.nl",
    },
  };
}

/** A choice of a parent; every second one is a withdrawal. */
export function choiceOf(board: string, number: number): ConsentEvent {
  return {
    id: `${board}-${number}`,
    time: now(),
    subjectId: subjectOf(board),
    state: number % 2 === 0 ? "given" : "withdrawn",
    purposes: [{ id: "images-website", version: "1" }],
    by: { id: parent.id, role: "parent", authority: "verified", method: "school-account" },
    notice,
    eventType: "expressed",
    indicationMethod: "form",
    evidence: {
      surface: "form",
      choiceLayout: "equal-buttons",
      locale: "nl",
      appVersion: "1.0.0",
    },
  };
}
