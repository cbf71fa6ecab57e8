import fc from "fast-check";
import {
  appendEvent,
  type ConsentChoice,
  type ConsentEvent,
  type ConsentPurpose,
  type ConsentRecord,
  type ConsentValidity,
} from "../src/consent/index.ts";
import { dataCategoryCodes } from "../src/vocabulary/data/data-category-codes.ts";
import { countryCodes, lawfulBases } from "../src/vocabulary/index.ts";
import { child, choice, emptyRecord, fact, parentA, parentB, pupilId } from "./consent-records.ts";

const validities = fc.constantFrom<ConsentValidity>(
  { kind: "duration", value: "P1Y" },
  { kind: "until-day", value: "2027-07-31" },
  { kind: "until-event", value: "leaves-school" },
  { kind: "occurrences", value: 3 },
  { kind: "endless" },
);
const purposeTypes = fc.constantFrom(
  "dpv:PublicRelations",
  "dpv:ServiceUsageAnalytics",
  "dpv:Accessible",
  "dpv:Consent",
  "pd:Picture",
  "school:Yearbook",
);

/** One purpose on any ground, with terms that DPV has and terms that it has not. */
const purposes: fc.Arbitrary<ConsentPurpose> = fc
  .record({
    lawfulBasis: fc.oneof(
      { weight: 4, arbitrary: fc.constant("consent" as const) },
      fc.constantFrom(...lawfulBases.map(({ code }) => code)),
    ),
    personalData: fc.uniqueArray(fc.constantFrom(...dataCategoryCodes), {
      minLength: 1,
      maxLength: 4,
    }),
    isSpecial: fc.boolean(),
    storageLocations: fc.uniqueArray(fc.constantFrom(...countryCodes), { maxLength: 3 }),
    optional: fc.boolean(),
    types: fc.option(fc.uniqueArray(purposeTypes, { maxLength: 3 })),
  })
  .map(({ types, isSpecial, ...rest }) => ({
    ...rest,
    id: "images-website",
    version: "1",
    title: "dpv:NoTerm",
    special: isSpecial ? rest.personalData.slice(0, 1) : [],
    recipients: ["host"],
    retention: { kind: "until-event", value: "leaves-school" },
    ...(types && { purposeTypes: types }),
  }));

const states = ["given", "renewed", "refused", "withdrawn"] as const;
const factStates = [
  "requested",
  "request-deferred",
  "terminated",
  "invalidated",
  "used",
  "subject-informed",
  "subject-not-informed",
] as const;

const choices: fc.Arbitrary<ConsentEvent> = fc
  .record({
    by: fc.constantFrom(parentA.id, parentB.id, pupilId),
    state: fc.constantFrom(...states),
    role: fc.constantFrom("parent", "guardian"),
    isOnPaper: fc.boolean(),
    isExplicit: fc.boolean(),
    validity: fc.option(validities),
    second: fc.integer({ min: 10, max: 59 }),
  })
  .map(({ by, state, role, isOnPaper, isExplicit, validity, second }) => {
    const made = choice(by, state, `2026-11-16T09:00:${second}Z`);
    const decider = { ...made.by, ...(by !== pupilId && { role }) } as typeof made.by;
    const isYes = state === "given" || state === "renewed";
    return {
      ...made,
      by: isOnPaper
        ? { id: "de-wilgen", role: "school-for-paper-form", onBehalfOf: decider }
        : decider,
      eventType: isExplicit ? "explicit" : "expressed",
      ...(isYes && validity && { validity }),
    } as ConsentChoice;
  });

const facts: fc.Arbitrary<ConsentEvent> = fc
  .constantFrom(...factStates)
  .map((state) => fact(state, "2026-11-15T09:00:00Z"));

/** Any record of one subject: child or adult, in any country, with any events that may be in it. */
export const consentRecords: fc.Arbitrary<ConsentRecord> = fc
  .record({
    purpose: purposes,
    jurisdiction: fc.constantFrom(...countryCodes),
    isAdult: fc.boolean(),
    events: fc.array(fc.oneof(choices, facts), { maxLength: 6 }),
  })
  .map(({ purpose, jurisdiction, isAdult, events }) => {
    const subject = isAdult
      ? ({ id: pupilId, organisationId: "de-wilgen", kind: "adult" } as const)
      : child;
    const empty: ConsentRecord = { ...emptyRecord, subject, jurisdiction, purposes: [purpose] };
    const fitting = events.filter(
      (event) => purpose.lawfulBasis === "consent" || !("evidence" in event),
    );
    return fitting.reduce(appendEvent, empty);
  });
