import type {
  ConsentChoice,
  ConsentFact,
  ConsentHistory,
  ConsentPurpose,
  ConsentRecord,
  ConsentSubject,
  Decider,
  Guardian,
} from "../src/consent/index.ts";

/** People, schools and numbers are made up; ids are pseudonyms. */
export const pupilId = "pupil-7f3a";

export const notice = {
  id: "images",
  version: "2026",
  language: "nl",
  hash: "a".repeat(64),
  url: "https://dewilgen.example/beeldmateriaal/2026",
} as const;

export const website: ConsentPurpose = {
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
};

export const inClass: ConsentPurpose = {
  ...website,
  id: "images-in-class",
  title: "Foto's in de les",
  lawfulBasis: "public-task",
  optional: false,
};

export const parentA: Guardian = { id: "parent-a", role: "parent", authority: "yes" };
export const parentB: Guardian = { id: "parent-b", role: "parent", authority: "yes" };

/** Turns 16 on 1 March 2027. */
export const child: Extract<ConsentSubject, { readonly kind: "child" }> = {
  id: pupilId,
  organisationId: "de-wilgen",
  kind: "child",
  sixteen: "2027-03-01",
  guardians: [parentA, parentB],
};

export const personIs = (id: string): Decider => ({
  id,
  role: id === pupilId ? "subject" : "parent",
  authority: "verified",
  method: "school-account",
});

let made = 0;

/** A choice on the website; what is not said is as a school form makes it. */
export function choice(
  by: string,
  state: ConsentChoice["state"],
  time: string,
  more: Partial<ConsentChoice> = {},
): ConsentChoice {
  made += 1;
  return {
    id: `choice-${made}`,
    time,
    subjectId: pupilId,
    state,
    purposes: [{ id: website.id, version: website.version }],
    by: personIs(by),
    notice,
    eventType: "expressed",
    indicationMethod: "form",
    evidence: {
      surface: "form",
      choiceLayout: "equal-buttons",
      locale: "nl",
      appVersion: "1.0.0",
    },
    ...more,
  };
}

/** Something that the school recorded on the website. */
export function fact(state: ConsentFact["state"], time: string): ConsentFact {
  made += 1;
  return {
    id: `fact-${made}`,
    time,
    subjectId: pupilId,
    state,
    purposes: [{ id: website.id, version: website.version }],
    by: { id: "de-wilgen", role: "controller" },
  };
}

export const history = (
  events: ConsentHistory["events"],
  more: Partial<ConsentHistory> = {},
): ConsentHistory => ({ subject: child, notice, purposes: [website, inClass], events, ...more });

const address = {
  street: "Wilgenlaan 1",
  postalCode: "1234 AB",
  city: "Voorbeeldstad",
  country: "NL",
} as const;

/** A record of a school without events. */
export const emptyRecord: ConsentRecord = {
  schemaVersion: "1",
  recordId: "3f0f5f7e-3d54-4b6c-9c39-6d1d9f4a9f10",
  subject: child,
  notice,
  purposes: [website, inClass],
  formerPurposes: [],
  parties: [
    {
      id: "de-wilgen",
      role: "controller",
      name: "Stichting De Wilgen",
      address,
      contact: { name: "Privacy", email: "privacy@dewilgen.example", phone: "030 000 00 00" },
      url: "https://dewilgen.example",
    },
    {
      id: "leerplein",
      role: "processor",
      name: "Leerplein Media B.V.",
      address,
      contact: { name: "Servicedesk", email: "servicedesk@leerplein.example" },
    },
    { id: "host", role: "recipient", name: "Voorbeeld Hosting" },
  ],
  jurisdiction: "NL",
  withdrawal: { method: "portal", url: "https://dewilgen.example/toestemming" },
  authority: { name: "Autoriteit Persoonsgegevens", url: "https://autoriteitpersoonsgegevens.nl" },
  events: [],
};
