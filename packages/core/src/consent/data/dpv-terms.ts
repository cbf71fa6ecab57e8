import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { ConsentChoice, ConsentEvent } from "../record/consent-event.ts";
import type { ConsentParty } from "../record/consent-party.ts";
import type { Decider } from "../record/decider.ts";
import type { ConsentValidity } from "../terms/consent-term.ts";

/**
 * Terms of the W3C Data Privacy Vocabulary for a consent record, and the namespaces of its prefixes.
 *
 * Sources: DPV 2.3; "Consent Records and Receipts as per ISO/IEC TS 27560:2023 using DPV", Final Community Group Report
 * of 1 August 2024 with its errata of 15 August 2024, sections 3 and 9. Retrieved 2026-11-22, names of terms compared
 * with release 2.3 on 2026-11-29. The guide uses `dct:` and `schema:` without defining them. The usual definitions are
 * used here. Licence: W3C Document License; names of terms only.
 */
export const dpvProfile = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr";

const link = deepFreeze({ "@type": "@id" });

/** Prefixes, and the properties whose value is a reference and not a text. */
export const dpvContext = deepFreeze({
  dpv: "https://w3id.org/dpv#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  "legal-eu": "https://w3id.org/dpv/legal/eu#",
  loc: "https://w3id.org/dpv/loc#",
  pd: "https://w3id.org/dpv/pd#",
  dct: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  "dct:conformsTo": link,
  "dpv:hasApplicableLaw": link,
  "dpv:hasDataController": link,
  "dpv:hasDataProcessor": link,
  "dpv:hasJurisdiction": link,
  "dpv:hasLegalBasis": link,
  "dpv:hasLocation": link,
  "dpv:hasNecessity": link,
  "dpv:hasPersonalData": link,
  "dpv:hasPurpose": link,
  "dpv:hasRecipient": link,
  "dpv:isImplementedByEntity": link,
  "dpv:isIndicatedBy": link,
  "dpv:isExercisedAt": link,
  "dpv:isIndicatedAtTime": { "@type": "xsd:dateTime" },
  "schema:url": link,
});

/**
 * Status of consent after an event. Events that do not change the status are absent. Consent ended by the organisation
 * is revoked.
 */
export const dpvStatuses = deepFreeze({
  requested: "dpv:ConsentRequested",
  "request-deferred": "dpv:ConsentRequestDeferred",
  given: "dpv:ConsentGiven",
  renewed: "dpv:RenewedConsentGiven",
  refused: "dpv:ConsentRefused",
  withdrawn: "dpv:ConsentWithdrawn",
  terminated: "dpv:ConsentRevoked",
  invalidated: "dpv:ConsentInvalidated",
}) satisfies Partial<Record<ConsentEvent["state"], string>>;

/** Type of consent, by how it was stated. */
export const dpvConsentTypes = deepFreeze({
  expressed: "dpv:ExpressedConsent",
  explicit: "dpv:ExplicitlyExpressedConsent",
}) satisfies Record<ConsentChoice["eventType"], string>;

/** Person or organisation that made the statement. */
export const dpvRoles = deepFreeze({
  subject: "dpv:DataSubject",
  parent: "dpv:ParentOfDataSubject",
  guardian: "dpv:GuardianOfDataSubject",
}) satisfies Record<Decider["role"], string>;

/** Role of an organisation in the processing. */
export const dpvPartyRoles = deepFreeze({
  controller: "dpv:DataController",
  "joint-controller": "dpv:DataController",
  processor: "dpv:DataProcessor",
  recipient: "dpv:Recipient",
}) satisfies Record<ConsentParty["role"], string>;

/** Kinds of duration. */
export const dpvDurations = deepFreeze({
  duration: "dpv:TemporalDuration",
  "until-day": "dpv:UntilTimeDuration",
  "until-event": "dpv:UntilEventDuration",
  occurrences: "dpv:FixedOccurrencesDuration",
  endless: "dpv:EndlessDuration",
}) satisfies Record<ConsentValidity["kind"], string>;

/** Reason why another person than the data subject makes the statement. */
export const representedJustification =
  "The data subject does not yet decide alone; whoever has parental authority does";
